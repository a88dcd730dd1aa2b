import type { MarkedSpan } from '../../text/marked-spans.ts';
import type { Explanation } from '../passage-reading.ts';

const label = /^.(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,2}): +\S/u;
const longestLabel = 40;

/** Words in capitals before a colon that say what follows and not who says it. */
const notices = new Set(['NOTE', 'WARNING', 'NOTICE', 'DANGER', 'BREAKING', 'UPDATE', 'CAUTION']);

/** "ROE: Yes.": a transcript pasted into copy names the speaker inside the marks. Null where a quotation opens otherwise. */
export function labelWithin(text: string, { from, to, opened }: MarkedSpan): Explanation | null {
  const found = opened
    ? label.exec(text.slice(from, Math.min(to, from + longestLabel)))?.[1]
    : null;
  if (!found || notices.has(found)) return null;
  const range = { from: from + 1, to: from + 1 + found.length };
  const speaker = { range, text: found, kind: 'name', head: range, joint: [] } as const;
  return {
    kind: 'frame',
    speaker,
    cue: null,
    score: 0,
    beside: true,
    reports: true,
    relayed: false,
  };
}
