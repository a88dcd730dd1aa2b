import type { Range } from '../../../core/text/range.ts';

/** How a quote looks on the page: what was decided about it, or that the decision has lapsed. */
export const QUOTE_LOOKS = [
  'unchecked',
  'queried',
  'verified',
  'disputed',
  'cannot verify',
  'not a quotation',
  'lapsed',
] as const;
export type QuoteLook = (typeof QUOTE_LOOKS)[number];

/** A quote, or a fact at one of its places, as it is shown in a field of the story. */
export interface FieldMark {
  readonly id: string;
  /** What is selected with it: the quote, or the fact at all of its places. Given back when the caret comes into it. */
  readonly owner: string;
  readonly range: Range;
  readonly look: QuoteLook;
}

/** A quote or a fact as it is shown in the body: `block` and `part` as `core/story/passages.ts` counts them. */
export interface QuoteMark extends FieldMark {
  readonly block: number;
  readonly part: number;
}

/** Marks of one sort, in reading order, with the owner of those selected, and who hears that another is. */
export interface Marking<Mark extends FieldMark = FieldMark> {
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onSelect: (owner: string) => void;
}

/** The sign beside the page and the words read aloud for it: a look is never told by colour alone. */
export const SIGNS: Record<QuoteLook, { readonly sign: string; readonly words: string }> = {
  unchecked: { sign: '•', words: 'Unchecked quote' },
  queried: { sign: '?', words: 'Queried quote' },
  verified: { sign: '✓', words: 'Verified quote' },
  disputed: { sign: '✗', words: 'Disputed quote' },
  'cannot verify': { sign: '–', words: 'Quote that cannot be verified' },
  'not a quotation': { sign: '○', words: 'Not a quotation' },
  lapsed: { sign: '≠', words: 'Lapsed quote' },
};
