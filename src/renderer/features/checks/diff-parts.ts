import type { Difference } from '../../../core/transcripts/differences.ts';
import type { MarkedPart } from '../../session/marked-parts.ts';

/** `dropped`: said, and not in the copy. `added`: in the copy, and not said. `gap`: more was passed over than is shown. */
export type DiffPart = MarkedPart<'dropped' | 'added' | 'gap'>;

const SPACE: DiffPart = { text: ' ', look: null };

/** A quotation with the words that were said and are not in it put in where they would stand. */
export function diffParts(text: string, differences: readonly Difference[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let at = 0;
  const inOrder = differences.toSorted((a, b) => a.quotedRange.from - b.quotedRange.from);
  for (const { kind, quoted, quotedRange, said } of inOrder) {
    parts.push({ text: text.slice(at, quotedRange.from), look: null });
    if (said !== '') parts.push({ text: said, look: 'dropped' }, SPACE);
    else if (kind === 'joined') parts.push({ text: '[…]', look: 'gap' }, SPACE);
    parts.push({ text: quoted, look: 'added' });
    at = quotedRange.to;
  }
  parts.push({ text: text.slice(at), look: null });
  return parts.filter((part) => part.text !== '');
}
