import type { Size } from './size.ts';
import { fourCharacters, turned } from './size.ts';

interface Box {
  readonly kind: string;
  /** Where what it holds begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** More boxes than any picture has at one level. */
const MOST_BOXES = 1000;

/** The boxes between two places (ISO/IEC 14496-12, 4.2). A box that reaches further than its parent ends with it. */
function boxesIn(view: DataView, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < MOST_BOXES;) {
    const short = view.getUint32(at);
    const header = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (length < header) break;
    const end = Math.min(at + length, to);
    boxes.push({ kind: fourCharacters(view, at + 4), from: at + header, to: end });
    at = end;
  }
  return boxes;
}

function find(view: DataView, parent: Box, kind: string, skip = 0): Box | undefined {
  return boxesIn(view, parent.from + skip, parent.to).find((box) => box.kind === kind);
}

/**
 * The size of an AVIF picture: the largest of its image sizes (the others are tiles, a thumbnail or the alpha
 * plane), turned if it is rotated by a quarter; null where it has none.
 */
export function avifSize(view: DataView): Size | null {
  const file = { kind: 'file', from: 0, to: view.byteLength };
  const meta = find(view, file, 'meta');
  const properties = meta && find(view, meta, 'iprp', 4);
  const container = properties && find(view, properties, 'ipco');
  if (!container) return null;
  const boxes = boxesIn(view, container.from, container.to);
  const sizes = boxes
    .filter(({ kind }) => kind === 'ispe')
    .map(({ from }) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }));
  if (sizes.length === 0) return null;
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const isTurned = boxes.some(({ kind, from }) => kind === 'irot' && view.getUint8(from) % 2 === 1);
  return isTurned ? turned(largest) : largest;
}
