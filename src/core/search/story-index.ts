import { scanWords, termsOf } from './fold.ts';
import type { Near } from './holding.ts';
import { holdingOf, wordsBegun, wordsSlipped } from './holding.ts';
import type { Postings, StoryTerms } from './postings.ts';
import { HEAVIEST, NO_POSTINGS, regroup, weighted } from './postings.ts';
import { parsePostings, printPostings } from './printed-postings.ts';
import type { SearchField } from './search-fields.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import type { SearchText } from './search-text.ts';
import { Terms } from './terms.ts';

/** What was found: the stories, best first, how many there are in all, and which words of theirs are meant. */
export interface Found {
  readonly ids: readonly string[];
  readonly total: number;
  readonly isMeant: (term: string) => boolean;
}

/** An index as it can be written down. Stories that are gone have left empty places. */
export interface PrintedIndex {
  readonly stories: readonly { readonly id: string; readonly changed: string }[];
  readonly words: readonly string[];
  readonly postings: Uint8Array;
}

/** How much each standing of a word in a field weighs. */
const WEIGHT: Readonly<Record<SearchField, number>> = {
  title: 6,
  people: 3,
  words: 1,
  notes: 1,
  talk: 1,
};

const NOTHING: Found = { ids: [], total: 0, isMeant: () => false };

/** The words of a library's stories, to be searched as they are typed. A cache: it can always be made again. */
export class StoryIndex {
  readonly #terms = new Terms();
  readonly #stories: { id: string; changed: string }[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];
  #postings: Postings = NO_POSTINGS;
  /** Stories put in since the words were last grouped, and those of which the grouped words are no longer true. */
  readonly #fresh = new Map<number, StoryTerms>();
  readonly #stale = new Set<number>();
  /** Of the story that is being weighed: the weights by word, nought otherwise, and its words. */
  #weights = new Uint8Array(1 << 12);
  #words = new Uint32Array(1 << 12);

  static empty(): StoryIndex {
    return new StoryIndex();
  }

  /** An index as it was printed; null where it is none. */
  static parse({ stories, words, postings }: PrintedIndex): StoryIndex | null {
    const index = new StoryIndex();
    for (const word of words)
      scanWords(word, (term, length) => void index.#terms.numberOf(term, length));
    const parsed = parsePostings(postings, words.length, stories.length);
    if (!parsed || index.#terms.count !== words.length) return null;
    index.#postings = parsed;
    for (const [number, story] of stories.entries()) {
      index.#stories.push(story);
      if (story.id === '') index.#free.push(number);
      else index.#numbers.set(story.id, number);
    }
    return index;
  }

  /** The index to be written down, without the words that no story has any more. */
  print(): PrintedIndex {
    this.#group();
    const { starts } = this.#postings;
    const used = Array.from({ length: this.#terms.count }, (_, term) => term).filter(
      (term) => starts[term] !== starts[term + 1],
    );
    const usedStarts = Uint32Array.from([
      ...used.map((term) => starts[term] ?? 0),
      starts.at(-1) ?? 0,
    ]);
    return {
      stories: [...this.#stories],
      words: used.map((term) => this.#terms.word(term)),
      postings: printPostings({ ...this.#postings, starts: usedStarts }),
    };
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** Takes a story in, in place of what was known of it. */
  put(story: SearchText): void {
    const { id, changed } = story;
    const number = this.#numbers.get(id) ?? this.#free.pop() ?? this.#stories.length;
    this.#stories[number] = { id, changed };
    this.#numbers.set(id, number);
    this.#stale.add(number);
    this.#fresh.set(number, this.#weigh(story));
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#stories[number] = { id: '', changed: '' };
    this.#numbers.delete(id);
    this.#free.push(number);
    this.#stale.add(number);
    this.#fresh.delete(number);
  }

  /**
   * The stories that hold all the words that are sought, as they are or as they begin; where none does, with slips of
   * the fingers forgiven. Best first, and of equals the one that changed last; at most so many, of those `among`.
   */
  find(words: string, most: number, among: ReadonlySet<string> | null = null): Found {
    const typed = [...new Set(termsOf(words))];
    if (typed.length === 0) return NOTHING;
    this.#group();
    const begun = typed.map((word) => wordsBegun(this.#terms, word));
    const exact = this.#best(begun, most, among);
    if (exact.total > 0)
      return { ...exact, isMeant: (term) => typed.some((word) => term.startsWith(word)) };
    // “hives” is one letter from “gives”: slips are looked for only where nobody wrote the word as it is.
    const near = typed.map((word, at) => [
      ...(begun[at] ?? []),
      ...wordsSlipped(this.#terms, word),
    ]);
    const meant = new Set(near.flat().map(({ number }) => this.#terms.word(number)));
    return {
      ...this.#best(near, most, among),
      isMeant: (term) => meant.has(term),
    };
  }

  #best(
    words: readonly (readonly Near[])[],
    most: number,
    among: ReadonlySet<string> | null,
  ): Pick<Found, 'ids' | 'total'> {
    const stories = this.#stories;
    const [how, ...others] = words.map((near) => holdingOf(this.#postings, near, stories.length));
    if (!how) return NOTHING;
    for (const holding of others) {
      for (let story = 0; story < how.length; story++) {
        const [one, other] = [how[story] ?? 0, holding[story] ?? 0];
        how[story] = one > 0 && other > 0 ? one + other : 0;
      }
    }
    const found: number[] = [];
    for (const [story, well] of how.entries())
      if (well > 0 && (!among || among.has(stories[story]?.id ?? ''))) found.push(story);
    const changed = (story: number): string => stories[story]?.changed ?? '';
    found.sort((a, b) => (how[b] ?? 0) - (how[a] ?? 0) || (changed(a) < changed(b) ? 1 : -1));
    const ids = found.slice(0, most).map((story) => stories[story]?.id ?? '');
    return { ids, total: found.length };
  }

  #weigh(story: SearchText): StoryTerms {
    let count = 0;
    for (const field of SEARCH_FIELDS) {
      const weight = WEIGHT[field];
      scanWords(story[field], (term, length) => {
        const number = this.#terms.numberOf(term, length);
        if (number >= this.#weights.length) this.#widen(number);
        const before = this.#weights[number] ?? 0;
        if (before === 0) this.#words[count++] = number;
        this.#weights[number] = Math.min(HEAVIEST, before + weight);
      });
    }
    const words = this.#words.slice(0, count);
    for (let at = 0; at < count; at++) {
      const number = words[at] ?? 0;
      words[at] = weighted(number, this.#weights[number] ?? 0);
      this.#weights[number] = 0;
    }
    return words;
  }

  #widen(number: number): void {
    const weights = new Uint8Array(number * 2);
    const words = new Uint32Array(number * 2);
    weights.set(this.#weights);
    words.set(this.#words);
    this.#weights = weights;
    this.#words = words;
  }

  #group(): void {
    if (this.#stale.size === 0) return;
    const isStale = (story: number): boolean => this.#stale.has(story);
    this.#postings = regroup(this.#postings, this.#terms.count, isStale, this.#fresh);
    this.#fresh.clear();
    this.#stale.clear();
  }
}
