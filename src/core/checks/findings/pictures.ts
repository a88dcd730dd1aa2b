import { foldMarksAndSpaces } from '../../text/fold.ts';
import type { Story } from '../../story/story.ts';
import type { Picture } from '../../story/block.ts';
import type { Finding, Level } from '../finding.ts';

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

function findMissingParts(placed: PlacedPicture): readonly Finding[] {
  const { picture, block } = placed;
  const missing = (rule: string, level: Level, what: string): Finding => ({
    rule,
    level,
    message: `${named(placed)} ${what}.`,
    subject: { kind: 'block', block },
  });
  return [
    ...(picture.image
      ? []
      : [missing('picture missing', 'block', 'has a caption line but no picture file')]),
    ...(picture.credit.trim() ? [] : [missing('credit missing', 'block', 'has no credit')]),
    ...(picture.alt.trim() || !picture.image
      ? []
      : [missing('alt text missing', 'block', 'has no alt text')]),
    ...(picture.caption.trim() ? [] : [missing('caption missing', 'warn', 'has no caption')]),
  ];
}

function findRepeatedCaptions(placed: readonly PlacedPicture[]): readonly Finding[] {
  const firstWith = new Map<string, PlacedPicture>();
  return placed.flatMap((here): readonly Finding[] => {
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
        level: 'warn',
        message: `Pictures ${first.number} and ${here.number} have the same caption, “${here.picture.caption}”. Remove one or write another.`,
        subject: { kind: 'block', block: here.block },
      },
    ];
  });
}

/** What the story's pictures lack, and captions that stand twice. */
export function findPictureFaults(body: Story['body']): readonly Finding[] {
  const placed = placedPictures(body);
  return [...placed.flatMap(findMissingParts), ...findRepeatedCaptions(placed)];
}
