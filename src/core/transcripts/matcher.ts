import type { QuoteMatch } from './match.ts';
import { NOT_FOUND } from './match.ts';
import { matchQuote } from './match-quote.ts';
import type { Transcript } from './transcript.ts';
import type { TranscriptWords } from './transcript-words.ts';
import { readWords } from './transcript-words.ts';

/** A transcript under the name by which a story keeps it. Plain data, as a worker is sent it. */
export interface NamedTranscript {
  /** The transcript's file name in the story. */
  readonly file: string;
  readonly transcript: Transcript;
}

/** A quotation to look for: its words with or without marks, and who the story says said it. */
export interface WantedQuote {
  readonly text: string;
  readonly speaker: string | null;
}

/** How a quotation compares with the transcript it fits best; `file` is null where none has it. */
export interface TranscriptMatch extends QuoteMatch {
  readonly file: string | null;
}

/** Looks for quotations in a story's transcripts. Everything it is given and gives is plain, cloneable data. */
export interface Matcher {
  match(quote: WantedQuote): TranscriptMatch;
  /** A transcript's talk as one text, into which the places of a match count; null for a file it does not know. */
  textOf(file: string): string | null;
}

/** Found before not found, the right speaker before a wrong one, then the more of the words the better. */
function rank({ match, score, differences }: QuoteMatch): number {
  if (match === 'not found') return -1;
  return (match === 'wrong speaker' ? 0 : 10) + score - differences.length / 1000;
}

/** Reads the transcripts once and matches any number of quotations with them: for a worker, a test or a command. */
export function createMatcher(transcripts: readonly NamedTranscript[]): Matcher {
  const talks: ReadonlyMap<string, TranscriptWords> = new Map(
    transcripts.map(({ file, transcript }) => [file, readWords(transcript)]),
  );
  return {
    match: ({ text, speaker }) => {
      let best: TranscriptMatch = { ...NOT_FOUND, file: null };
      for (const [file, talk] of talks) {
        const found = matchQuote(text, speaker, talk);
        if (rank(found) > rank(best)) best = { ...found, file };
      }
      return best;
    },
    textOf: (file) => talks.get(file)?.text ?? null,
  };
}
