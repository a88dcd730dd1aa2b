import { wordsOfAsked, type Asked } from './asked.ts';
import type { NameWords } from './name-words.ts';

/**
 * In which passages each word of a name is asked about. Changes in place: a passage costs what its own words cost, however
 * long the story.
 */
export class WordPlaces {
  private readonly places = new Map<number, number[]>();

  /** A passage asks about these now, where it asked about those before. */
  put(passage: number, asked: readonly Asked[], before: readonly Asked[]): void {
    if (asked.length === 0 && before.length === 0) return;
    const [words, wordsBefore] = [wordsOfAsked(asked), wordsOfAsked(before)];
    for (const hash of wordsBefore) if (!words.includes(hash)) this.take(hash, passage);
    for (const hash of words) {
      if (wordsBefore.includes(hash)) continue;
      const places = this.places.get(hash);
      if (places) places.push(passage);
      else this.places.set(hash, [passage]);
    }
  }

  /** The passages from one on stand so many places further on, or back. */
  shift(from: number, by: number): void {
    for (const places of this.places.values())
      places.forEach((passage, at) => {
        if (passage >= from) places[at] = passage + by;
      });
  }

  /** The passages with any of these words, in no order; one with several of them as often. */
  of(words: NameWords): readonly number[] {
    return words.flatMap((hash) => this.places.get(hash) ?? []);
  }

  private take(hash: number, passage: number): void {
    const places = this.places.get(hash);
    const at = places?.indexOf(passage) ?? -1;
    if (!places || at < 0) return;
    places.splice(at, 1);
    if (places.length === 0) this.places.delete(hash);
  }
}
