import type { Range } from '../../text/range.ts';
import type { Gender, MentionKind } from './cast.ts';

/** What one place in a passage says of somebody: all that can be known from the passage alone. */
export interface NameMention {
  /** The words with the title before them: "Prime Minister John Key", "the minister". */
  readonly range: Range;
  readonly kind: MentionKind;
  /** The name without titles ("John Key"), or the words that stand for one ("minister", "company"). */
  readonly name: string;
  /** The folded name: "john key". */
  readonly key: string;
  /** `place` is a country or a town; `unknown` may be any. */
  readonly is: 'person' | 'body' | 'place' | 'unknown';
  /** Titles and roles given here, as written: "Prime Minister", "chief executive of the port company". */
  readonly titles: readonly string[];
  /** What is given away here: by "Mr", by "spokeswoman". */
  readonly gender: Gender | null;
  /** Folded acronyms and nicknames introduced here: "kcna", "flash". */
  readonly aliases: readonly string[];
  /** The capital may mean nothing (a sentence's first word, a Title Case headline): counts only if the name is known elsewhere. */
  readonly weak: boolean;
}
