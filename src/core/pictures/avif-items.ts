import { latin1At, viewOf } from './bytes.ts';
import type { MediaBox } from './media-boxes.ts';

/** A run of bytes of a file, `[from, to)`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** More items, or parts of items, than any picture has: tiles of a large one are some hundreds. */
const MOST = 4000;

/** The kind of each item by its number (ISO/IEC 14496-12, 8.11.6). Null where older, too many or not told apart. */
export function readItemKinds(
  bytes: Uint8Array,
  { from }: MediaBox,
  entries: readonly MediaBox[],
): ReadonlyMap<number, string> | null {
  const view = viewOf(bytes);
  const kinds = new Map<number, string>();
  const count = view.getUint8(from) === 0 ? view.getUint16(from + 4) : view.getUint32(from + 4);
  if (count !== entries.length || count > MOST) return null;
  for (const entry of entries) {
    const version = view.getUint8(entry.from);
    if (entry.kind !== 'infe' || (version !== 2 && version !== 3)) return null;
    const wide = version === 3;
    const id = wide ? view.getUint32(entry.from + 4) : view.getUint16(entry.from + 4);
    if (kinds.has(id)) return null;
    kinds.set(id, latin1At(bytes, entry.from + (wide ? 10 : 8), 4));
  }
  return kinds;
}

/** Reads numbers of given widths one after another. */
function numbersFrom(view: DataView, start: number): (width: number) => number {
  let at = start;
  return (width) => {
    const from = at;
    at += width;
    switch (width) {
      case 0:
        return 0;
      case 1:
        return view.getUint8(from);
      case 2:
        return view.getUint16(from);
      case 4:
        return view.getUint32(from);
      default:
        return Number(view.getBigUint64(from));
    }
  };
}

/**
 * Where the bytes of each item lie (ISO/IEC 14496-12, 8.11.3), `inside` being where the item data box begins. Null for
 * what no AVIF needs: data in other files or within other items, and parts without a length.
 */
export function readItemPlaces(
  bytes: Uint8Array,
  { from }: MediaBox,
  inside: number,
): ReadonlyMap<number, readonly Extent[]> | null {
  const next = numbersFrom(viewOf(bytes), from);
  const version = next(1);
  next(1);
  next(2);
  const [sizes, more] = [next(1), next(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version === 0 ? 0 : more & 15;
  if ([offsetSize, lengthSize, baseSize, indexSize].some((size) => ![0, 4, 8].includes(size)))
    return null;
  const places = new Map<number, readonly Extent[]>();
  const count = next(version < 2 ? 2 : 4);
  let extents = 0;
  if (version > 2 || count > MOST) return null;
  for (let item = 0; item < count; item++) {
    const id = next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : next(2) & 15;
    const otherFile = next(2);
    const base = next(baseSize) + (method === 1 ? inside : 0);
    const parts = next(2);
    extents += parts;
    if (method > 1 || otherFile !== 0 || extents > MOST || places.has(id)) return null;
    const place: Extent[] = [];
    for (let part = 0; part < parts; part++) {
      next(indexSize);
      const start = base + next(offsetSize);
      const length = next(lengthSize);
      if (length === 0) return null;
      place.push({ from: start, to: start + length });
    }
    places.set(id, place);
  }
  return places;
}

/** The numbers of the items that are thumbnails of others (ISO/IEC 23008-12, 6.4.4). */
export function readThumbnails(
  bytes: Uint8Array,
  { from }: MediaBox,
  references: readonly MediaBox[],
): ReadonlySet<number> {
  const view = viewOf(bytes);
  const isWide = view.getUint8(from) !== 0;
  return new Set(
    references
      .filter(({ kind }) => kind === 'thmb')
      .map((each) => (isWide ? view.getUint32(each.from) : view.getUint16(each.from))),
  );
}
