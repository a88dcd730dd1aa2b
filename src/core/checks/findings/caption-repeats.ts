import type { Block } from '../../story/block.ts';
import { passagesOf } from '../../story/passages.ts';
import { foldMarksAndSpaces } from '../../text/fold.ts';
import { wordOverlap } from '../../text/word-overlap.ts';
import type { Noticed } from '../finding.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { shortened } from './placed-picture.ts';

/** Captions that share so many of their words are one caption with a word changed. */
const NEARLY = 0.85;

/** Shorter captions are alike by chance, in words and in characters. */
const FEWEST_WORDS = 6;
const LEAST_LENGTH = 25;

/** A paragraph that begins with a caption and is this many times as long is one of its own. */
const MOST_LONGER = 1.5;

/** More pictures than this are compared letter for letter alone: every one with every other takes too long. */
const MOST_COMPARED = 60;

interface Captioned {
  readonly placed: PlacedPicture;
  readonly caption: string;
}

function repeated({ placed, caption }: Captioned, first: Captioned, isSame: boolean): Noticed {
  const numbers = `${first.placed.number} and ${placed.number}`;
  return {
    rule: isSame ? 'caption repeated' : 'caption nearly repeated',
    message: isSame
      ? `Pictures ${numbers} have the same caption, “${placed.picture.caption}”. Remove one or write another.`
      : `Pictures ${numbers} have nearly the same caption, “${shortened(caption)}”. Say what each shows.`,
    subject: { kind: 'block', block: placed.block, other: first.placed.block },
  };
}

/** Captions that stand under two pictures, or nearly do. */
export function findRepeatedCaptions(pictures: readonly PlacedPicture[]): readonly Noticed[] {
  const captioned = pictures
    .map((placed) => ({ placed, caption: foldMarksAndSpaces(placed.picture.caption) }))
    .filter(({ caption }) => caption !== '');
  const isFew = captioned.length <= MOST_COMPARED;
  const firstWith = new Map<string, Captioned>();
  return captioned.flatMap((here, at): readonly Noticed[] => {
    const first = firstWith.get(here.caption);
    if (first) return [repeated(here, first, true)];
    firstWith.set(here.caption, here);
    if (!isFew || here.caption.split(' ').length < FEWEST_WORDS) return [];
    const near = captioned
      .slice(0, at)
      .find(({ caption }) => wordOverlap(caption, here.caption) >= NEARLY);
    return near ? [repeated(here, near, false)] : [];
  });
}

/** A text without the word that opens an agency's picture line and the full stop at its end. */
function bare(text: string): string {
  return foldMarksAndSpaces(text)
    .replace(/^(?:caption|picture|photo|image|pic)\s*[:–—-]\s*/i, '')
    .replace(/[.\s]+$/, '');
}

const linesOf = new WeakMap<Block, readonly string[]>();

/** A block's words as lines that a caption might be, made once for as long as it stays as it is. */
function linesIn(block: Block): readonly string[] {
  let lines = linesOf.get(block);
  if (!lines) {
    lines = passagesOf({ headline: '', standfirst: '', body: [block] })
      .filter(({ source, role }) => source.kind === 'body' && role !== 'caption')
      .map(({ text }) => bare(text));
    linesOf.set(block, lines);
  }
  return lines;
}

/** Captions that stand a second time as a paragraph of the body, as agencies' copy often has them. */
export function findCaptionsInBody(
  pictures: readonly PlacedPicture[],
  body: readonly Block[],
): readonly Noticed[] {
  const captions = new Map(
    pictures
      .map((placed) => ({ placed, caption: bare(placed.picture.caption) }))
      .filter(({ caption }) => caption.length >= LEAST_LENGTH)
      .map((each) => [each.caption.slice(0, LEAST_LENGTH), each] as const),
  );
  if (captions.size === 0) return [];
  return body.flatMap((block, at): readonly Noticed[] =>
    linesIn(block).flatMap((line): readonly Noticed[] => {
      const found = captions.get(line.slice(0, LEAST_LENGTH));
      // The line may end with a credit; one that goes on for longer tells more than the caption.
      if (!found || !line.startsWith(found.caption)) return [];
      if (line.length > found.caption.length * MOST_LONGER) return [];
      const message = `The caption of picture ${found.placed.number} stands in the body too: “${shortened(line)}”. Take it out of the one or the other.`;
      const subject = { kind: 'block', block: at, other: found.placed.block } as const;
      return [{ rule: 'caption in the body', message, subject }];
    }),
  );
}
