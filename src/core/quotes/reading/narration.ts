import { findMarkedSpans } from '../../text/marked-spans.ts';
import type { MarkedSpan } from '../../text/marked-spans.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { readQuotedWords } from './quoted-words.ts';
import type { QuotedWords } from './quoted-words.ts';
import { readTokens } from './read-tokens.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { isTitleCase, tagTokens } from './tag-tokens.ts';
import type { Token } from './token.ts';

/** One passage read on its own: its quotations by their marks, and its narration as tokens, phrases and sentences. */
export interface Narration {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  /** What the words of each of the spans look like. */
  readonly quoted: readonly QuotedWords[];
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly phraseOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Most words have capitals, as in many headlines: then a capital says nothing. */
  readonly titleCase: boolean;
}

/** Reads one passage's text. `spans` are its quotations where they are known already. */
export function readNarration(
  text: string,
  spans: readonly MarkedSpan[] = findMarkedSpans(text).spans,
): Narration {
  const tokens = readTokens(text, spans);
  const titleCase = isTitleCase(tokens);
  tagTokens(tokens, titleCase);
  const { phrases, phraseOf } = readPhrases(tokens);
  const quoted = tokens
    .filter(({ tag }) => tag === 'quote')
    .map((token) => readQuotedWords(text, token));
  return {
    text,
    spans,
    quoted,
    tokens,
    phrases,
    phraseOf,
    sentences: readSentences(text, tokens),
    titleCase,
  };
}
