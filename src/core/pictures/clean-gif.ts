import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1At, latin1Bytes, partOf, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { readXmp } from './read-xmp.ts';
import { writtenWords, xmpOf } from './written-words.ts';

/** What begins a block (GIF89a, appendix A). */
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/** Labels of extensions. */
const CONTROL = 0xf9;
const APPLICATION = 0xff;

interface Block {
  /** The label of an extension; null for an image. */
  readonly label: number | null;
  readonly from: number;
  /** Where its sub-blocks begin. */
  readonly data: number;
  readonly to: number;
}

const XMP = 'XMP DataXMP';

/** Closes the XMP, which is not cut into sub-blocks, so that whoever skips by lengths meets its end (XMP, part 3). */
const XMP_END = Uint8Array.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);

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

/** The blocks up to the trailer; null where something else stands between them. */
function readBlocks(view: DataView, start: number): readonly Block[] | null {
  const blocks: Block[] = [];
  for (let from = start; ;) {
    const kind = view.getUint8(from);
    if (kind === TRAILER) return blocks;
    if (kind !== IMAGE && kind !== EXTENSION) return null;
    const label = kind === EXTENSION ? view.getUint8(from + 1) : null;
    // An image's header ends with its colour table and the size of its codes.
    const data = label === null ? from + 11 + tableLength(view.getUint8(from + 9)) : from + 2;
    const to = afterSubBlocks(view, data);
    blocks.push({ label, from, data, to });
    from = to;
  }
}

/** Whether a block is an application's, by the eleven characters that name it. */
function isOf(bytes: Uint8Array, { label, data }: Block, name: string): boolean {
  return label === APPLICATION && bytes[data] === 11 && latin1At(bytes, data + 1, 11) === name;
}

/** The block as it goes out: an image, its timing, its colours, and how often it repeats; null for all else. */
function keptBlock(bytes: Uint8Array, block: Block): Uint8Array | null {
  const { label, from, data, to } = block;
  if (label === null || label === CONTROL || isOf(bytes, block, 'ICCRGBG1012'))
    return partOf(bytes, from, to);
  const repeats = isOf(bytes, block, 'NETSCAPE2.0') || isOf(bytes, block, 'ANIMEXTS1.0');
  if (!repeats || bytes[data + 12] !== 3 || bytes[data + 13] !== 1) return null;
  return joinBytes([partOf(bytes, from, data + 16), Uint8Array.of(0)]);
}

/** `CleanPicture` for GIF, which gets the words as XMP. */
export const cleanGif: CleanPicture = (bytes, words) => {
  if (!beginsWith(bytes, 'GIF87a') && !beginsWith(bytes, 'GIF89a')) return failed('damaged');
  const view = viewOf(bytes);
  const start = 13 + tableLength(view.getUint8(10));
  const blocks = readBlocks(view, start);
  if (!blocks?.some(({ label }) => label === null)) return failed('damaged');
  const packet = blocks.find((block) => isOf(bytes, block, XMP));
  const found = packet
    ? partOf(bytes, packet.data + 12, Math.max(packet.data + 12, packet.to - XMP_END.length))
    : new Uint8Array();
  const kept = blocks.flatMap((block) => keptBlock(bytes, block) ?? []);
  return success(
    joinBytes([
      latin1Bytes('GIF89a'), // the version that has extensions
      partOf(bytes, 6, start),
      ...kept,
      Uint8Array.of(EXTENSION, APPLICATION, XMP.length),
      latin1Bytes(XMP),
      xmpOf(writtenWords(words, readXmp(found), new Map())),
      XMP_END,
      Uint8Array.of(TRAILER),
    ]),
  );
};
