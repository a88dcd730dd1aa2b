import type { Press } from '../../core/exporters/print-copies.ts';
import type { DrawnForm } from '../../core/exporters/renditions.ts';
import { drawnForm } from '../../core/exporters/renditions.ts';
import { unlessCutShort } from '../../core/pictures/bytes.ts';
import { readProfile, withProfile } from '../../core/pictures/colour-profile.ts';
import { drawPixels } from '../../core/pictures/draw-pixels.ts';
import { isMoving } from '../../core/pictures/is-moving.ts';
import type { PictureFailure } from '../../core/pictures/picture-failure.ts';
import type { Pixels } from '../../core/pictures/pixels.ts';
import { canBeSeenThrough, isFlat } from '../../core/pictures/pixels.ts';
import { readPicture } from '../../core/pictures/read-picture.ts';
import { shrinkPixels, wholeOf } from '../../core/pictures/shrink-pixels.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { DecodedKind } from './codecs.ts';
import { decode, encode } from './codecs.ts';
import { isDrawable } from './is-drawable.ts';

/** A picture drawn, and the profile that its numbers are to be read by. */
export interface Print {
  readonly pixels: Pixels;
  readonly profile: Uint8Array | null;
}

async function decoded(
  bytes: Uint8Array,
  kind: DecodedKind,
): Promise<Result<Pixels, PictureFailure>> {
  const drawable = unlessCutShort(() => isDrawable(bytes, kind));
  if (drawable === null) return failed('damaged');
  if (!drawable) return failed('window only');
  const pixels = await decode(bytes, kind);
  return pixels ? success(pixels) : failed('damaged');
}

/**
 * Copies drawn in plain Node, by codecs in WebAssembly, by the same law of framing as the window's. Colours stay the
 * numbers that they are, and the picture's profile goes along.
 */
export const press: Press<Print> = {
  async draw({ bytes, read, orientation }, framing, size) {
    if (read.ending === 'gif') return failed('window only');
    const found = await decoded(bytes, read.ending);
    if (!found.ok) return found;
    const pixels = drawPixels(found.value, orientation, framing, size);
    return success({ pixels, profile: readProfile(bytes, read.ending) });
  },
  resize: ({ pixels, profile }, size) => ({
    pixels: shrinkPixels(pixels, wholeOf(pixels), size),
    profile,
  }),
  async encode({ pixels, profile }, form) {
    const bytes = await encode(pixels, form);
    return profile ? withProfile(bytes, form, profile) : bytes;
  },
};

/** As wide as a picture is looked at, in pixels, to tell a drawing from a photograph: as the window does. */
const LOOKED_AT = 1280;

function isGraphic(pixels: Pixels): boolean {
  const width = Math.min(LOOKED_AT, pixels.width);
  const height = Math.max(1, Math.round((pixels.height * width) / pixels.width));
  const small = shrinkPixels(pixels, wholeOf(pixels), { width, height });
  return canBeSeenThrough(small) || isFlat(small);
}

/** What a story's picture is drawn as; null for one that is copied, since it moves. */
export async function formOf(
  file: string,
  bytes: Uint8Array,
): Promise<Result<DrawnForm | null, PictureFailure>> {
  const read = readPicture(file, bytes);
  if (!read.ok) return failed('damaged');
  const { ending } = read.value;
  const look = { ending, isGraphic: false, isMoving: isMoving(bytes, ending) };
  if (look.isMoving || (ending !== 'png' && ending !== 'avif')) return success(drawnForm(look));
  const found = await decoded(bytes, ending);
  return found.ok ? success(drawnForm({ ...look, isGraphic: isGraphic(found.value) })) : found;
}
