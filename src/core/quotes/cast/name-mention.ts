import type { Range } from '../../text/range.ts';
import type { Gender, MentionKind } from './cast.ts';

/** What one place in a passage says of somebody: all that can be known from the passage alone. */
export interface NameMention {
  /** The words with the titles before them: "Prime Minister John Key", "the minister". */
  readonly range: Range;
  readonly kind: MentionKind;
  /** The name without titles ("John Key"), or the words that stand for one ("minister", "company"). */
  readonly name: string;
  /** The folded name: "john key". */
  readonly key: string;
  /** What the words themselves show. `place` is a country or a town; `unknown` may be any. */
  readonly is: 'person' | 'body' | 'place' | 'unknown';
  /** Titles and roles given here, as written: "Prime Minister", "chief executive of the port company". */
  readonly titles: readonly string[];
  /** What the titles give away: "Mr", "spokeswoman". */
  readonly gender: Gender | null;
  /** The first "he" or "she" after it that can be nobody else in the passage. */
  readonly pronoun: Gender | null;
  /** Folded acronyms and nicknames introduced here: "kcna", "flash". */
  readonly aliases: readonly string[];
  /** It says something here ("Ana Harrow said"): a name that says things is somebody's. */
  readonly speaks: boolean;
  /** "the" stands before it, or it is an acronym: rather a body than a person. */
  readonly bodily: boolean;
  /** A possessive ’s follows: "Key’s plan". */
  readonly owns: boolean;
  /**
   * The capital may mean nothing (a sentence's first word, a Title Case headline, capitals throughout): counts only if
   * the name is known from elsewhere in the story.
   */
  readonly weak: boolean;
}
