import { latin1At, viewOf } from './bytes.ts';

/** A box of an ISO media file (ISO/IEC 14496-12, 4.2) and where what it holds lies: `[from, to)`. */
export interface MediaBox {
  readonly kind: string;
  /** Where its name stands. */
  readonly nameAt: number;
  readonly from: number;
  readonly to: number;
}

/** More boxes than any picture has at one level. */
const MOST_BOXES = 4000;

/**
 * The boxes that fill `[from, to)`. Null where they do not fill it exactly or are absurdly many. Throws a
 * `RangeError` where the file is cut off.
 */
export function readBoxes(bytes: Uint8Array, from: number, to: number): readonly MediaBox[] | null {
  const view = viewOf(bytes);
  // Only the last box of a file may leave its length open.
  const isOpen = to === bytes.length;
  const boxes: MediaBox[] = [];
  for (let at = from; at < to;) {
    const short = view.getUint32(at);
    const toEnd = isOpen ? to - at : 0;
    const header = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short || toEnd;
    if (length < header || at + length > to || boxes.length === MOST_BOXES) return null;
    boxes.push({
      kind: latin1At(bytes, at + 4, 4),
      nameAt: at + 4,
      from: at + header,
      to: at + length,
    });
    at += length;
  }
  return boxes;
}

/** The boxes from a place on, as far as they can be read: the last may break off, and then ends where all does. */
export function readableBoxes(bytes: Uint8Array, from: number, to: number): readonly MediaBox[] {
  const view = viewOf(bytes);
  const end = Math.min(to, bytes.length);
  const boxes: MediaBox[] = [];
  for (let at = from; at + 8 <= end && boxes.length < MOST_BOXES;) {
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    if (at + header > end) break;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short || end - at;
    if (length < header) break;
    const kind = latin1At(bytes, at + 4, 4);
    boxes.push({ kind, nameAt: at + 4, from: at + header, to: Math.min(at + length, end) });
    at += length;
  }
  return boxes;
}
