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

/** A quote as it is shown in a field of the story. */
export interface FieldMark {
  /** The owner's own name for the quote; given back when it is selected. */
  readonly id: string;
  readonly range: Range;
  readonly look: QuoteLook;
}

/** A quote as it is shown in the body: `block` and `part` as `core/story/passages.ts` counts them. */
export interface QuoteMark extends FieldMark {
  readonly block: number;
  readonly part: number;
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
