const FIRST_SIZE = 1 << 12;

function grown<A extends Uint32Array | Uint16Array>(array: A, size: number): A {
  const bigger = new (array.constructor as new (length: number) => A)(size);
  bigger.set(array);
  return bigger;
}

/**
 * The words of an index, each once, numbered in the order they came. Words are told apart by their letters in one
 * table rather than as strings: a library has millions of them, and few that are new.
 */
export class Terms {
  #count = 0;
  /** All letters one after the other; word `n` is from `#ends[n - 1]` to `#ends[n]`. */
  #letters = new Uint16Array(FIRST_SIZE * 8);
  #ends = new Uint32Array(FIRST_SIZE);
  #hashes = new Uint32Array(FIRST_SIZE);
  /** Open addressing: a word's number and one, nought where nothing is. */
  #slots = new Uint32Array(FIRST_SIZE * 2);
  /** The numbers in the order of their words, and the words. */
  #sorted: { readonly numbers: Uint32Array; readonly words: readonly string[] } | null = null;

  get count(): number {
    return this.#count;
  }

  /** The number of the word in `term` up to `length`; a new one where it is new. */
  numberOf(term: Uint16Array, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) {
      hash = Math.imul(hash ^ (term[at] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash >>>= 0;
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(term, length, hash, slot);
      if (this.#hashes[number] === hash && this.#is(number, term, length)) return number;
      slot = (slot + 1) & last;
    }
  }

  #is(number: number, term: Uint16Array, length: number): boolean {
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if ((this.#ends[number] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#letters[start + at] !== term[at]) return false;
    return true;
  }

  #add(term: Uint16Array, length: number, hash: number, slot: number): number {
    const number = this.#count++;
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if (number === this.#ends.length) {
      this.#ends = grown(this.#ends, number * 2);
      this.#hashes = grown(this.#hashes, number * 2);
    }
    if (start + length > this.#letters.length)
      this.#letters = grown(this.#letters, this.#letters.length * 2);
    this.#letters.set(term.subarray(0, length), start);
    this.#ends[number] = start + length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#count * 2 > this.#slots.length) this.#widen();
    return number;
  }

  #widen(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const last = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = (this.#hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }

  word(number: number): string {
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    return String.fromCharCode(...this.#letters.subarray(start, this.#ends[number]));
  }

  /** All words in the order of their letters, with their numbers. */
  sorted(): { readonly numbers: Uint32Array; readonly words: readonly string[] } {
    if (this.#sorted?.numbers.length !== this.#count) {
      const pairs = Array.from({ length: this.#count }, (_, number) => this.word(number));
      const numbers = Uint32Array.from(pairs.keys()).sort((a, b) =>
        (pairs[a] ?? '') < (pairs[b] ?? '') ? -1 : 1,
      );
      this.#sorted = { numbers, words: Array.from(numbers, (number) => pairs[number] ?? '') };
    }
    return this.#sorted;
  }

  /** Where in `sorted` the words stand that begin with these letters: half-open. */
  beginning(letters: string): readonly [from: number, to: number] {
    const { words } = this.sorted();
    return [firstNotBelow(words, letters), firstNotBelow(words, `${letters}\uffff`)];
  }
}

function firstNotBelow(words: readonly string[], letters: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return from;
}
