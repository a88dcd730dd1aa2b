import type { MediaBox } from './media-boxes.ts';
import { readableBoxes } from './media-boxes.ts';
import type { Size } from './size.ts';
import { turned } from './size.ts';

/** Bytes of version and flags that begin what some boxes hold. */
const FLAGS = 4;

/**
 * The size of an AVIF or HEIC picture: the largest of its image sizes (the others are tiles, a thumbnail or the alpha
 * plane), turned if it is rotated by a quarter; null where it has none.
 */
export function avifSize(view: DataView): Size | null {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const find = (parent: { from: number; to: number }, kind: string, skip = 0) =>
    readableBoxes(bytes, parent.from + skip, parent.to).find((box: MediaBox) => box.kind === kind);
  const meta = find({ from: 0, to: bytes.length }, 'meta');
  const properties = meta && find(meta, 'iprp', FLAGS);
  const container = properties && find(properties, 'ipco');
  if (!container) return null;
  const boxes = readableBoxes(bytes, container.from, container.to);
  const sizes = boxes
    .filter(({ kind }) => kind === 'ispe')
    .map(({ from }) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }));
  if (sizes.length === 0) return null;
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const isTurned = boxes.some(({ kind, from }) => kind === 'irot' && view.getUint8(from) % 2 === 1);
  return isTurned ? turned(largest) : largest;
}
