import { z } from 'zod';
import type { Picture } from './block.ts';
import type { PictureDetails } from './picture-details.ts';
import { TEXT_DETAILS } from './picture-details.ts';
import type { PictureEdit } from './picture-edit.ts';
import { PICTURE_SIZES, STEEPEST } from './picture-edit.ts';
import { PICTURE_FILE_NAME } from './picture-file-name.ts';

const text = z.string().exactOptional();

const detailsShape: z.ZodType<PictureDetails> = z.strictObject({
  ...(Object.fromEntries(TEXT_DETAILS.map((name) => [name, text])) as Record<
    (typeof TEXT_DETAILS)[number],
    typeof text
  >),
  people: z.array(z.string()).exactOptional(),
});

const fraction = z.number().min(0).max(1);
const side = z.number().positive().max(1);

/** What adding two fractions may be out by. */
const ROUNDING = 1e-9;

const editShape: z.ZodType<PictureEdit> = z.strictObject({
  straighten: z.number().min(-STEEPEST).max(STEEPEST).exactOptional(),
  crop: z
    .strictObject({ x: fraction, y: fraction, width: side, height: side })
    .refine(
      ({ x, y, width, height }) => Math.max(x + width, y + height) <= 1 + ROUNDING,
      'a part of the picture',
    )
    .exactOptional(),
  focal: z.strictObject({ x: fraction, y: fraction }).exactOptional(),
  size: z.enum(PICTURE_SIZES).exactOptional(),
});

/** The shape of a picture in the body. */
export const pictureShape = z.strictObject({
  kind: z.literal('picture'),
  image: z
    .strictObject({
      file: z.string().regex(PICTURE_FILE_NAME),
      width: z.int().positive(),
      height: z.int().positive(),
    })
    .nullable(),
  caption: z.string(),
  credit: z.string(),
  alt: z.string(),
  details: detailsShape.exactOptional(),
  edit: editShape.exactOptional(),
  lead: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Picture>;
