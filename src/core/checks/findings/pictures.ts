import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Story } from '../../story/story.ts';
import type { Picture } from '../../story/block.ts';
import type { Noticed } from '../finding.ts';
import type { Rule } from '../gate-levels.ts';

interface PlacedPicture {
  readonly picture: Picture;
  readonly block: number;
  /** Counted from 1, as people count pictures. */
  readonly number: number;
}

function placedPictures(body: Story['body']): readonly PlacedPicture[] {
  let number = 0;
  return body.flatMap((picture, block) =>
    picture.kind === 'picture' ? [{ picture, block, number: ++number }] : [],
  );
}

function named({ picture, number }: PlacedPicture): string {
  return picture.caption ? `Picture ${number} (“${picture.caption}”)` : `Picture ${number}`;
}

function findMissingParts(placed: PlacedPicture): readonly Noticed[] {
  const { picture, block } = placed;
  const missing = (rule: Rule, what: string): Noticed => ({
    rule,
    message: `${named(placed)} ${what}.`,
    subject: { kind: 'block', block },
  });
  return [
    ...(picture.image
      ? []
      : [missing('picture missing', 'has a caption line but no picture file')]),
    ...(picture.credit.trim() ? [] : [missing('credit missing', 'has no credit')]),
    ...(picture.alt.trim() || !picture.image
      ? []
      : [missing('alt text missing', 'has no alt text')]),
    ...(picture.caption.trim() ? [] : [missing('caption missing', 'has no caption')]),
  ];
}

function findRepeatedCaptions(placed: readonly PlacedPicture[]): readonly Noticed[] {
  const firstWith = new Map<string, PlacedPicture>();
  return placed.flatMap((here): readonly Noticed[] => {
    const caption = foldMarksAndSpaces(here.picture.caption);
    if (caption === '') return [];
    const first = firstWith.get(caption);
    if (!first) {
      firstWith.set(caption, here);
      return [];
    }
    return [
      {
        rule: 'caption repeated',
        message: `Pictures ${first.number} and ${here.number} have the same caption, “${here.picture.caption}”. Remove one or write another.`,
        subject: { kind: 'block', block: here.block },
      },
    ];
  });
}

/** What the story's pictures lack, and captions that stand twice. */
export function findPictureFaults(body: Story['body']): readonly Noticed[] {
  const placed = placedPictures(body);
  return [...placed.flatMap(findMissingParts), ...findRepeatedCaptions(placed)];
}
