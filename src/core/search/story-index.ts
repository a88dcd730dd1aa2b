import MiniSearch from 'minisearch';
import type { Options, SearchOptions } from 'minisearch';
import { foldWord, wordsIn } from './fold.ts';
import type { SearchField } from './search-fields.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import type { SearchText } from './search-text.ts';

/** A story that was found: the words of its own that matched, folded, by the field they stand in. */
export interface Found {
  readonly id: string;
  readonly terms: ReadonlyMap<SearchField, ReadonlySet<string>>;
}

const OPTIONS: Options<SearchText> = {
  fields: [...SEARCH_FIELDS],
  tokenize: wordsIn,
  processTerm: foldWord,
};

/** Shorter words are sought as they are begun, without typos: too many others are one letter away. */
const SHORTEST_WITH_TYPO = 5;

const EXACTLY: SearchOptions = {
  combineWith: 'AND',
  prefix: true,
  boost: { title: 4, people: 2 },
  weights: { fuzzy: 0.2, prefix: 0.6 },
};

const WITH_TYPOS: SearchOptions = {
  ...EXACTLY,
  fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPO ? 0.2 : false),
  maxFuzzy: 2,
};

function isField(name: string): name is SearchField {
  return SEARCH_FIELDS.some((field) => field === name);
}

/** The words of a library's stories, to be searched as they are typed. A cache: it can always be made again. */
export class StoryIndex {
  private constructor(private readonly index: MiniSearch<SearchText>) {}

  static empty(): StoryIndex {
    return new StoryIndex(new MiniSearch(OPTIONS));
  }

  /** An index as it was printed; null where the text is none. */
  static parse(text: string): StoryIndex | null {
    try {
      return new StoryIndex(MiniSearch.loadJSON(text, OPTIONS));
    } catch {
      return null;
    }
  }

  /** Takes a story in, in place of what was known of it. */
  put(story: SearchText): void {
    if (this.index.has(story.id)) this.index.discard(story.id);
    this.index.add(story);
  }

  remove(id: string): void {
    if (this.index.has(id)) this.index.discard(id);
  }

  has(id: string): boolean {
    return this.index.has(id);
  }

  /** The stories that hold all the words that are sought, as they are or as they begin, best first; else with slips. */
  find(words: string, most: number): readonly Found[] {
    const exact = this.index.search(words, EXACTLY);
    // “hives” is one letter from “gives”: slips are looked for only where nobody wrote the word as it is.
    const results = exact.length > 0 ? exact : this.index.search(words, WITH_TYPOS);
    return results.slice(0, most).map(({ id, match }) => {
      const terms = new Map<SearchField, Set<string>>();
      for (const [term, fields] of Object.entries(match))
        for (const field of fields) {
          if (!isField(field)) continue;
          terms.set(field, (terms.get(field) ?? new Set()).add(term));
        }
      return { id: String(id), terms };
    });
  }

  print(): string {
    return JSON.stringify(this.index);
  }
}
