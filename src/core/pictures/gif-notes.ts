import { viewOf } from './bytes.ts';
import type { FindNotes } from './file-notes.ts';
import { NO_NOTES, walk } from './file-notes.ts';
import { firstBlock, readBlock, xmpIn } from './gif-blocks.ts';

/** `FindNotes` for GIF, which has XMP alone. */
export const gifNotes: FindNotes = (bytes) => {
  const view = viewOf(bytes);
  const xmp: Uint8Array[] = [];
  let at: number | null = null;
  const warnings = walk(() => {
    at ??= firstBlock(view);
    const block = readBlock(view, at);
    if (!block || block === 'trailer') return false;
    const packet = xmpIn(bytes, block);
    if (packet) xmp.push(packet);
    at = block.to;
    return true;
  });
  return { ...NO_NOTES, xmp: xmp.slice(0, 1), warnings };
};
