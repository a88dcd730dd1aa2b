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

const PREPOSITION = /\b(?:at|of|in|from|for|with|by|on|to)(?: the)? $/i;

/**
 * The mention that heads a phrase: Ana Harrow in "Port chief executive Ana Harrow, who succeeded Rewi Tane" and in "his
 * rival at the Herald, Ana Harrow"; none in "Ana Harrow’s lawyer", which speaks of somebody else. `text` is the passage's.
 */
export function headMention(
  index: CastIndex,
  passage: number,
  range: Range,
  text: string,
): NameMention | null {
  const isWhole = ({ range: own }: NameMention): boolean =>
    own.from <= range.from && own.to >= range.to;
  const closes = ({ range: own, owns }: NameMention): boolean =>
    !owns && HEAD_ENDS.test(text.slice(own.to, Math.min(range.to, own.to + 12)));
  const hangs = ({ range: own }: NameMention): boolean =>
    PREPOSITION.test(text.slice(Math.max(range.from, own.from - 12), own.from));
  const heads = mentionsIn(index, passage, range).filter(
    (mention) => isWhole(mention) || (closes(mention) && !hangs(mention)),
  );
  const [first = range.to, second = range.to] = segmentEnds(text, range);
  const head = heads.filter((mention) => mention.range.from < first);
  const apposed = heads.find(
    ({ kind, range: own }) => kind === 'name' && own.from >= first && own.from <= first + 6,
  );
  const named = head.find((mention) => mention.kind === 'name');
  void second;
  return named ?? apposed ?? head[0] ?? null;
}
