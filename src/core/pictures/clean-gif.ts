import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1Bytes, partOf, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import type { GifBlock } from './gif-blocks.ts';
import {
  APPLICATION,
  CONTROL,
  EXTENSION,
  firstBlock,
  isOf,
  readBlock,
  TRAILER,
  XMP,
  XMP_END,
} from './gif-blocks.ts';
import { xmpOf } from './written-words.ts';

/** The blocks up to the trailer; null where something else stands between them. */
function readBlocks(view: DataView, start: number): readonly GifBlock[] | null {
  const blocks: GifBlock[] = [];
  for (let from = start; ;) {
    const block = readBlock(view, from);
    if (block === 'trailer') return blocks;
    if (!block) return null;
    blocks.push(block);
    from = block.to;
  }
}

/** The block as it goes out: an image, its timing, its colours, and how often it repeats; null for all else. */
function keptBlock(bytes: Uint8Array, block: GifBlock): Uint8Array | null {
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
  const start = firstBlock(view);
  const blocks = readBlocks(view, start);
  if (!blocks?.some(({ label }) => label === null)) return failed('damaged');
  const kept = blocks.flatMap((block) => keptBlock(bytes, block) ?? []);
  return success(
    joinBytes([
      latin1Bytes('GIF89a'), // the version that has extensions
      partOf(bytes, 6, start),
      ...kept,
      Uint8Array.of(EXTENSION, APPLICATION, XMP.length),
      latin1Bytes(XMP),
      xmpOf(words),
      XMP_END,
      Uint8Array.of(TRAILER),
    ]),
  );
};
