import { latin1At, partOf } from './bytes.ts';

/** What begins a block (GIF89a, appendix A). */
const IMAGE = 0x2c;
export const EXTENSION = 0x21;
export const TRAILER = 0x3b;

/** Labels of extensions. */
export const CONTROL = 0xf9;
export const APPLICATION = 0xff;

/** A block of a GIF: an image or an extension. */
export interface GifBlock {
  /** The label of an extension; null for an image. */
  readonly label: number | null;
  readonly from: number;
  /** Where its sub-blocks begin. */
  readonly data: number;
  readonly to: number;
}

/** The application whose extension holds XMP. */
export const XMP = 'XMP DataXMP';

/** Closes the XMP, which is not cut into sub-blocks, so that whoever skips by lengths meets its end (XMP, part 3). */
export const XMP_END = Uint8Array.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);

/** How long a colour table is, by the flags that announce it. */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function afterSubBlocks(view: DataView, from: number): number {
  for (let at = from; ;) {
    const length = view.getUint8(at);
    at += 1 + length;
    if (length === 0) return at;
  }
}

/** Where the first block begins: after the header and the colours of all images. */
export function firstBlock(view: DataView): number {
  return 13 + tableLength(view.getUint8(10));
}

/** The block at a place; null where something else stands there. Throws a `RangeError` where the file is cut off. */
export function readBlock(view: DataView, from: number): GifBlock | 'trailer' | null {
  const kind = view.getUint8(from);
  if (kind === TRAILER) return 'trailer';
  if (kind !== IMAGE && kind !== EXTENSION) return null;
  const label = kind === EXTENSION ? view.getUint8(from + 1) : null;
  // An image's header ends with its colour table and the size of its codes.
  const data = label === null ? from + 11 + tableLength(view.getUint8(from + 9)) : from + 2;
  return { label, from, data, to: afterSubBlocks(view, data) };
}

/** Whether a block is an application's, by the eleven characters that name it. */
export function isOf(bytes: Uint8Array, { label, data }: GifBlock, name: string): boolean {
  return label === APPLICATION && bytes[data] === 11 && latin1At(bytes, data + 1, 11) === name;
}

/** The XMP packet in a block; null in any other block. */
export function xmpIn(bytes: Uint8Array, block: GifBlock): Uint8Array | null {
  if (!isOf(bytes, block, XMP)) return null;
  const from = block.data + 12;
  return partOf(bytes, from, Math.max(from, block.to - XMP_END.length));
}
