/** Where a passage stands in the story: a quotation in a headline is read by other habits than one in the body. */
export type PassageRole =
  'headline' | 'standfirst' | 'paragraph' | 'heading' | 'list item' | 'block quote' | 'caption';

/**
 * One unbroken stretch of a story's text that the quote engine reads: a paragraph, a headline, a caption.
 * `text` holds no paragraph breaks; a soft line break is `\n`. Passages come in reading order.
 */
export interface Passage {
  readonly role: PassageRole;
  readonly text: string;
}
