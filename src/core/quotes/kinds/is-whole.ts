import type { Narration } from '../reading/narration.ts';
import { lastMarkOf } from '../reading/sentences.ts';
import type { Token } from '../reading/token.ts';

/** How many words a quotation at token `at` has, as far as ten. */
export function wordCount(narration: Narration, at: number): number {
  const token = narration.tokens[at] as Token;
  const inner = narration.text.slice(token.from + 1, token.to - 1).trim();
  return inner === '' ? 0 : inner.split(/\s+/, 10).length;
}

/** Whether the quotation at token `at` is a whole sentence: a capital first, and last a mark that ends or leads on. */
export function isWhole(narration: Narration, at: number): boolean {
  const token = narration.tokens[at] as Token;
  const inner = narration.text.slice(token.from, token.to).replace(/^[\s"'“‘«„([]+/, '');
  const capital = /^[\p{Lu}0-9]/u.test(inner);
  const next = narration.tokens[at + 1];
  const outside = next?.tag === 'comma' || next?.tag === 'stop' || next === undefined;
  const ends = outside || /[.!?,…—–-]/.test(lastMarkOf(narration.text, token));
  return capital && ends && /\S\s+\S/.test(inner);
}
