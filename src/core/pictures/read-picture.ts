import { unlessCutShort } from './bytes.ts';
import { refusalByCost } from './decode-cost.ts';
import { refusalBySize } from './picture-limit.ts';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { PictureKind } from './picture-kind.ts';
import { OTHER_KINDS, PICTURE_KINDS } from './picture-kind.ts';
import type { Size } from './size.ts';

/** What a picture's first bytes say of it. */
export interface PictureRead extends Size {
  readonly ending: PictureKind['ending'];
}

/** The largest picture a story takes, in pixels. A JPEG can be decoded small; others are decoded whole, at four bytes. */
const PIXEL_LIMIT = 100_000_000;
const WHOLE_PIXEL_LIMIT = 50_000_000;

const TAKES = 'Stet takes JPEG, PNG, WebP, GIF and AVIF.';

/** Reads a picture's kind and size from its bytes, or says in a sentence why it cannot be taken. Decodes nothing. */
export function readPicture(name: string, bytes: Uint8Array): Result<PictureRead, string> {
  const refusal = refusalBySize(name, bytes.length);
  if (refusal !== null) return failed(refusal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (kind: { begins: (view: DataView) => boolean }): boolean =>
    unlessCutShort(() => kind.begins(view)) === true;
  const kind = PICTURE_KINDS.find(begins);
  if (!kind) {
    const other = OTHER_KINDS.find(begins);
    if (other) return failed(`“${name}” is ${other.name}. ${TAKES} ${other.wayOut}`);
    return failed(`“${name}” is not a picture. ${TAKES}`);
  }
  const size = unlessCutShort(() => kind.size(view));
  if (!size || size.width === 0 || size.height === 0)
    return failed(`“${name}” is damaged: it breaks off before it says how large it is.`);
  const most = kind.ending === 'jpg' ? PIXEL_LIMIT : WHOLE_PIXEL_LIMIT;
  if (size.width * size.height > most)
    return failed(
      `“${name}” is too large: ${size.width} × ${size.height} pixels. Stet takes up to ${most / 1_000_000} million; save a smaller copy and add that.`,
    );
  const cost = refusalByCost(bytes, kind.ending, size);
  if (cost !== null) return failed(`“${name}” ${cost}`);
  return success({ ending: kind.ending, ...size });
}
