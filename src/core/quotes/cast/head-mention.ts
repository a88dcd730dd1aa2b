import type { CastIndex } from './cast-index.ts';
import type { NameMention } from './name-mention.ts';
import { overlaps, type Range } from '../../text/range.ts';

/** The mentions within a range of a passage, in order. */
export function mentionsIn(
  index: CastIndex,
  passage: number,
  range: Range,
): readonly NameMention[] {
  return (index.names[passage] ?? []).filter((mention) => overlaps(mention.range, range));
}

/** What may follow the head of a phrase. */
const HEAD_ENDS = /^(?:$|[,;:.]|\s*[—–([]|\s+(?:who|of|from|in|at|for|and|with|as|on)\b|\s*$)/;
/** Where a phrase stops speaking of its head. */
const PHRASE_ENDS = /[,;:—–([]| who /g;

/** Where the phrase proper ends, and where the appositive after it does. */
function segmentEnds(text: string, range: Range): readonly number[] {
  const ends = [...text.slice(range.from, range.to).matchAll(PHRASE_ENDS)].map(
    (match) => range.from + match.index,
  );
  return [...ends, range.to].slice(0, 2);
}

/**
 * The mention that heads a phrase: Ana Harrow in "Port chief executive Ana Harrow, who succeeded Rewi Tane" and in "her
 * lawyer, Ana Harrow"; none in "Ana Harrow’s lawyer", which speaks of somebody else. `text` is the passage's.
 */
export function headMention(
  index: CastIndex,
  passage: number,
  range: Range,
  text: string,
): NameMention | null {
  const heads = mentionsIn(index, passage, range).filter(
    (mention) =>
      (mention.range.from <= range.from && mention.range.to >= range.to) ||
      (!mention.owns &&
        HEAD_ENDS.test(text.slice(mention.range.to, Math.min(range.to, mention.range.to + 12)))),
  );
  for (const end of segmentEnds(text, range)) {
    const before = heads.filter((mention) => mention.range.from < end);
    const head = before.find((mention) => mention.kind === 'name') ?? before[0];
    if (head) return head;
  }
  return null;
}
