import type { TalkKeys, Vocabulary } from './align-words.ts';
import { COST } from './align-words.ts';
import { isDiscourseWord } from './fillers.ts';
import { opensSentence } from './sentence-marks.ts';
import type { SpokenWord } from './spoken-words.ts';
import { ELLIPSIS } from './spoken-tokens.ts';
import { spokenWords } from './spoken-words.ts';
import type { Transcript, Turn } from './transcript.ts';

/** A transcript made ready for alignment: all its talk as one text, and whose each word is. Plain, cloneable data. */
export interface TranscriptWords extends TalkKeys {
  /** The turns' texts, a line each. Ranges of words count in it. */
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** The turn each word belongs to, by index into `turns`. */
  readonly turnOf: Int32Array;
  readonly turns: readonly Turn[];
  readonly vocabulary: Vocabulary;
  /** Keys written with a capital inside a sentence: names, so far as capitals tell. */
  readonly names: ReadonlySet<string>;
}

function dropCost(word: SpokenWord): number {
  if (word.isSound || word.bracketed) return COST.droppedSound;
  return isDiscourseWord(word.key) ? COST.droppedDiscourse : COST.dropped;
}

const CAPITAL = /^\p{Lu}/u;

function isCapital({ written }: SpokenWord): boolean {
  const first = written.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(written);
}

/** In talk that is written in capitals throughout, capitals tell no names. */
const MOST_CAPITALS = 0.4;

function namesIn(text: string, words: readonly SpokenWord[]): ReadonlySet<string> {
  const capitals = words.filter(isCapital);
  if (capitals.length > words.length * MOST_CAPITALS) return new Set();
  return new Set(
    capitals
      .filter((word) => !isFirstPerson(word.written) && !opensSentence(text, word.range.from))
      .map(({ key }) => key),
  );
}

/** "I", "I'm": a capital that names nobody. */
export function isFirstPerson(written: string): boolean {
  return /^I(?:['’]|$)/.test(written);
}

/**
 * The words of a text that turns make up. A run of one speaker's turns is read as one: captions cut a number, or a
 * "won't", where they please.
 */
function wordsOfTurns(turns: readonly Turn[]): Pick<TranscriptWords, 'words' | 'turnOf'> {
  const words: SpokenWord[] = [];
  const turnOf: number[] = [];
  let offset = 0;
  for (let first = 0; first < turns.length;) {
    let last = first;
    while (last + 1 < turns.length && turns[last + 1]?.speaker === turns[first]?.speaker) last++;
    const run = turns.slice(first, last + 1);
    const text = run.map((turn) => turn.text).join('\n');
    let turn = first;
    let ends = offset + (run[0]?.text.length ?? 0);
    for (const word of spokenWords(text, offset)) {
      while (word.range.from > ends && turn < last) ends += 1 + (turns[++turn]?.text.length ?? 0);
      if (word.key === ELLIPSIS) continue; // In talk it is a pause.
      words.push(word);
      turnOf.push(turn);
    }
    offset += text.length + 1;
    first = last + 1;
  }
  return { words, turnOf: Int32Array.from(turnOf) };
}

/** Reads a transcript's words once, for all the quotations to be aligned with it. */
export function readWords(transcript: Transcript): TranscriptWords {
  const { turns } = transcript;
  const { words, turnOf } = wordsOfTurns(turns);
  const vocabulary = new Map<string, number>();
  const keys = new Int32Array(words.length);
  const dropCosts = new Uint8Array(words.length);
  words.forEach((word, index) => {
    let number = vocabulary.get(word.key);
    if (number === undefined) vocabulary.set(word.key, (number = vocabulary.size));
    keys[index] = number;
    dropCosts[index] = dropCost(word);
  });
  const text = turns.map((turn) => turn.text).join('\n');
  return {
    text,
    words,
    turnOf,
    turns,
    vocabulary,
    keys,
    dropCosts,
    names: namesIn(text, words),
  };
}
