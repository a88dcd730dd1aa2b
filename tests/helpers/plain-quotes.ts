import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Passage } from '../../src/core/text/passage.ts';

/**
 * Quotations for tests of what is built on them: every “…” is a direct quote, said by the capitalised word
 * before or after " said" in the same passage. The real engine has tests of its own.
 */
export function plainQuotes(passages: readonly Passage[]): readonly Quote[] {
  return passages.flatMap(({ text }, passage) => {
    const name = /(\p{Lu}\p{Ll}+) said|said (\p{Lu}\p{Ll}+)/u.exec(text);
    const mention = name?.[1] ?? name?.[2] ?? null;
    return [...text.matchAll(/“[^”]*”/gu)].map((match): Quote => ({
      place: { passage, range: { from: match.index, to: match.index + match[0].length } },
      text: match[0],
      kind: 'direct',
      runsOn: false,
      closed: true,
      speaker: mention === null ? null : { mention, place: null, name: mention },
      cue: null,
      confidence: 'sure',
      reason: 'named beside it',
    }));
  });
}

/** Paragraphs as passages. */
export function paragraphs(...texts: readonly string[]): readonly Passage[] {
  return texts.map((text) => ({ role: 'paragraph', text }));
}
