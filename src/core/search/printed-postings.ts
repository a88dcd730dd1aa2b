import type { Postings } from './postings.ts';
import { numberIn, weighted, weightIn } from './postings.ts';

/** Room for bytes that grows. */
class Bytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Seven bits a byte, the lowest first; all but the last have the eighth set. */
  number(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const bigger = new Uint8Array(this.#bytes.length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Postings as bytes: for each word how many entries it has, and each as its distance to the one before. */
export function printPostings({ starts, entries }: Postings): Uint8Array {
  const bytes = new Bytes();
  for (let term = 0; term + 1 < starts.length; term++) {
    const own = entries.slice(starts[term], starts[term + 1]).sort();
    bytes.number(own.length);
    let story = 0;
    for (const entry of own) {
      bytes.number(weighted(numberIn(entry) - story, weightIn(entry)));
      story = numberIn(entry);
    }
  }
  return bytes.done();
}

/** Postings of so many words and stories, read from bytes; null where the bytes are none. */
export function parsePostings(bytes: Uint8Array, terms: number, stories: number): Postings | null {
  const starts = new Uint32Array(terms + 1);
  const entries = new Uint32Array(bytes.length);
  let at = 0;
  let count = 0;

  function number(): number {
    let value = 0;
    for (let shift = 0; at < bytes.length && shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    return Number.NaN;
  }

  for (let term = 0; term < terms; term++) {
    const own = number();
    let story = 0;
    // Where the bytes break off, the number is none and no comparison with it holds.
    if (!(count + own <= entries.length)) return null;
    for (let each = 0; each < own; each++) {
      const step = number();
      story += numberIn(step);
      if (Number.isNaN(step) || story >= stories) return null;
      entries[count++] = weighted(story, weightIn(step));
    }
    starts[term + 1] = count;
  }
  return at === bytes.length ? { starts, entries: entries.slice(0, count) } : null;
}
