import type { Token } from './token.ts';

/** A sentence of the narration, as tokens `[from, to)`, with the quotations that stand in it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const farthestCue = 30;

/** The last mark inside a quotation, before its closing quotation mark: a comma leads on, a full stop may not. */
export function lastMarkOf(text: string, token: Token): string {
  let at = token.to - 1;
  while (at > token.from && /["'“”‘’«»„\s)\]]/.test(text[at] ?? '')) at--;
  return text[at] ?? '';
}

/** After "Why?" a capital may go on with the sentence: "Why?" Lane asked. "Why?" Roe, who chairs the board, asked. */
function leadsToCue(tokens: readonly Token[], from: number): boolean {
  const to = Math.min(tokens.length, from + farthestCue);
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const nickname = tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name';
    if (token.tag === 'quote' && nickname) continue;
    if (token.tag === 'stop' || token.tag === 'quote' || token.tag === 'colon') return false;
    if (token.tag === 'relative') while (at + 1 < to && tokens[at + 1]?.tag !== 'comma') at++;
    if (token.tag === 'verb') {
      const ends = tokens[at + 1]?.tag === 'stop';
      return token.cue !== null && (ends || token.cue.class !== 'stance') && !token.passive;
    }
  }
  return false;
}

function endsAfter(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next) return true;
  const fresh = next.capital || next.tag === 'quote' || next.tag === 'number';
  if (token.tag === 'stop') return fresh || next.tag === 'open' || next.tag === 'dash';
  if (token.tag !== 'quote') return false;
  const last = lastMarkOf(text, token);
  if (last === '.') return fresh || next.tag === 'open';
  if (last === '?' || last === '!' || last === '…')
    return next.tag === 'quote' || (next.capital && !leadsToCue(tokens, index + 1));
  return false;
}

/** The narration cut into sentences. A full stop inside a quotation ends one when a capital follows. */
export function readSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++)
    if (endsAfter(text, tokens, index)) {
      sentences.push({ from, to: index + 1 });
      from = index + 1;
    }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}
