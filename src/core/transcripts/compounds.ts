import type { SpokenWord } from './spoken-words.ts';
import type { TranscriptWords } from './transcript-words.ts';

/** The two neighbouring words of the talk that written as one are this word, or null. */
function partsIn(talk: TranscriptWords, whole: string): readonly [string, string] | null {
  for (let at = 0; at + 1 < talk.words.length; at++) {
    const a = talk.words[at]?.key ?? '';
    const b = talk.words[at + 1]?.key ?? '';
    if (a.length + b.length === whole.length && whole.startsWith(a) && whole.endsWith(b))
      return [a, b];
  }
  return null;
}

function isPlainWord({ key, bracketed }: SpokenWord): boolean {
  return !bracketed && /^\p{L}{2,}$/u.test(key);
}

const HOUR_AND_MINUTES = /^([01]?\d|2[0-3])[.]([0-5]\d)$/;

/** "10.15" as the hour and the minutes, as "10:15" and "ten fifteen" are read; null where it is no time of day. */
function timeParts({ written }: SpokenWord): readonly [string, string] | null {
  const [, hour, minutes] = HOUR_AND_MINUTES.exec(written) ?? [];
  return hour === undefined || minutes === undefined ? null : [String(Number(hour)), minutes];
}

/** "10:15" and "ten fifteen" as "10.15" is read, or null. */
function timeJoined(hour: SpokenWord, minutes: SpokenWord | undefined): string | null {
  const isTime = /^(?:1?\d|2[0-3])$/.test(hour.key) && minutes && /^[1-5]\d$/.test(minutes.key);
  return isTime ? String(Number(`${hour.key}.${minutes.key}`)) : null;
}

function isSaidTogether(talk: TranscriptWords, [a, b]: readonly [string, string]): boolean {
  return talk.words.some(({ key }, at) => key === a && talk.words[at + 1]?.key === b);
}

/**
 * A quotation's words with compounds written as the talk writes them: "website" as "web site" where the talk never
 * has the one but has the other, and the other way round. Figures
 * join and part only as times of day: "10.15" as "10:15".
 */
export function compoundsAsIn(
  talk: TranscriptWords,
  words: readonly SpokenWord[],
): readonly SpokenWord[] {
  const isSaid = (key: string): boolean => talk.vocabulary.has(key);
  const written: SpokenWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    const joined = word.key + (next?.key ?? '');
    const mayJoin = next && isPlainWord(word) && isPlainWord(next) && isSaid(joined);
    const parts = !isSaid(word.key) && isPlainWord(word) ? partsIn(talk, word.key) : null;
    const time = isSaid(word.key) ? null : timeParts(word);
    const clock = timeJoined(word, next);
    if (mayJoin && !(isSaid(word.key) && isSaid(next.key))) {
      const range = { from: word.range.from, to: next.range.to };
      written.push({ ...word, key: joined, written: joined, range, rewritten: 'compounds' });
      at++;
    } else if (time && isSaidTogether(talk, time)) {
      for (const key of time) written.push({ ...word, key, rewritten: 'numbers' });
    } else if (
      next &&
      clock !== null &&
      isSaid(clock) &&
      !isSaidTogether(talk, [word.key, next.key])
    ) {
      const range = { from: word.range.from, to: next.range.to };
      written.push({ ...word, key: clock, range, rewritten: 'numbers' });
      at++;
    } else if (parts) {
      for (const key of parts) written.push({ ...word, key, rewritten: 'compounds' });
    } else written.push(word);
  }
  return written;
}
