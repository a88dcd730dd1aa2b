import { z } from 'zod';
import { PICTURE_TEXTS } from '../core/story/picture-text.ts';

const offset = z.int().nonnegative();
const block = z.int().nonnegative();

const caretShape = z.union([
  z.object({ field: z.enum(['headline', 'standfirst', 'byline', 'dateline']), offset }),
  z.object({ block, part: z.int().nonnegative(), offset }),
  z.object({ block, text: z.enum(PICTURE_TEXTS), offset }),
]);

/** Where the caret stands, before an offset: in a field, in a part of a block of the body, or in a picture's text. */
export type Caret = z.infer<typeof caretShape>;

/** Where somebody is on a story's page: the caret, where it is on the page, and how far it is scrolled, in CSS pixels. */
export const pagePlaceShape = z.object({
  story: z.uuid(),
  caret: caretShape.nullable(),
  scroll: z.number(),
});
export type PagePlace = z.infer<typeof pagePlaceShape>;
