import type { PictureText } from '../story/picture-text.ts';
import type { StandingFact } from './facts/facts-of.ts';
import type { Rule } from './gate-levels.ts';
import type { StandingQuote } from './standing.ts';

export const LEVELS = ['block', 'warn', 'note'] as const;
/** `block` stops an export, `warn` should be looked at, `note` is good to know. */
export type Level = (typeof LEVELS)[number];

/** What a finding is about, so that the window can go there. */
export type FindingSubject =
  | { readonly kind: 'quote'; readonly quote: StandingQuote }
  | { readonly kind: 'fact'; readonly fact: StandingFact }
  /** A picture, a paragraph or any other block, by its index in the body. */
  | {
      readonly kind: 'block';
      readonly block: number;
      /** Which words of a picture; its caption where none are named. */
      readonly field?: PictureText;
      /** The other block of two that say the same. */
      readonly other?: number;
    }
  | {
      readonly kind: 'field';
      readonly field:
        'headline' | 'standfirst' | 'byline' | 'dateline' | 'embargo' | 'legal' | 'pictures';
    };

/** What a rule noticed. `message` is a sentence that says what and, where it is not plain, what to do. */
export interface Noticed {
  readonly rule: Rule;
  readonly message: string;
  readonly subject: FindingSubject;
}

/** What a rule noticed, at the level that the library gives its rule. */
export interface Finding extends Noticed {
  readonly level: Level;
}
