import { latin1At, viewOf } from '../../core/pictures/bytes.ts';
import { readSegments } from '../../core/pictures/jpeg-segments.ts';
import { isFrame } from '../../core/pictures/jpeg-tables.ts';
import type { MediaBox } from '../../core/pictures/media-boxes.ts';
import { readableBoxes } from '../../core/pictures/media-boxes.ts';
import { readPngChunks } from '../../core/pictures/png-chunks.ts';
import type { DecodedKind } from './codecs.ts';

/** Red, green and blue; four are the inks of a press, which no decoder here turns into colours of a screen. */
const COLOURS = 3;

function isScreenJpeg(bytes: Uint8Array): boolean {
  const frame = readSegments(bytes)?.find(({ marker }) => isFrame(marker));
  return !frame || (frame.content[5] ?? 0) <= COLOURS;
}

/** Code points of ITU-T H.273 that are sRGB's, or as good as: primaries, and how light is coded. */
const PRIMARIES = [1, 2];
const TRANSFERS = [1, 2, 6, 13];

function isPlainProperty(bytes: Uint8Array, { kind, from }: MediaBox): boolean {
  // Turned, mirrored and cut within the file: the decoder here gives the picture as it is coded.
  if (['irot', 'imir', 'clap'].includes(kind)) return false;
  if (kind !== 'colr' || latin1At(bytes, from, 4) !== 'nclx') return true;
  const view = viewOf(bytes);
  return (
    PRIMARIES.includes(view.getUint16(from + 4)) && TRANSFERS.includes(view.getUint16(from + 6))
  );
}

function isPlainAvif(bytes: Uint8Array): boolean {
  const child = (parent: { from: number; to: number } | undefined, kind: string, skip = 0) =>
    parent && readableBoxes(bytes, parent.from + skip, parent.to).find((box) => box.kind === kind);
  const meta = child({ from: 0, to: bytes.length }, 'meta');
  const properties = child(child(meta, 'iprp', 4), 'ipco');
  if (!properties) return false;
  return readableBoxes(bytes, properties.from, properties.to).every((box) =>
    isPlainProperty(bytes, box),
  );
}

/**
 * Whether the codecs here draw a picture as the window does. Throws a `RangeError` where it is cut off.
 */
export function isDrawable(bytes: Uint8Array, kind: DecodedKind): boolean {
  switch (kind) {
    case 'jpg':
      return isScreenJpeg(bytes);
    case 'png':
      return !readPngChunks(bytes)?.some((chunk) => chunk.kind === 'cICP');
    case 'avif':
      return isPlainAvif(bytes);
    case 'webp':
      return true;
  }
}
