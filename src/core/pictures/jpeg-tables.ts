import { viewOf } from './bytes.ts';
import type { Segment } from './jpeg-segments.ts';

/** Whether tables lie one after another to the very end, `next` giving where the one beginning at a place ends. */
function fill(content: Uint8Array, next: (view: DataView, at: number) => number): boolean {
  const view = viewOf(content);
  let at = 0;
  while (at < content.length) at = next(view, at);
  return at === content.length;
}

function afterQuantization(view: DataView, at: number): number {
  const isWide = view.getUint8(at) >= 0x10;
  return at + 1 + (isWide ? 128 : 64);
}

function afterHuffman(view: DataView, at: number): number {
  let codes = 0;
  for (let length = 1; length <= 16; length++) codes += view.getUint8(at + length);
  return at + 17 + codes;
}

/** Whether a marker begins a frame: SOF0 to SOF15 without the markers between them that mean something else. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/**
 * Whether a segment is part of how a picture is coded (ISO/IEC 10918-1, table B.1) and exactly as long as that takes,
 * so that nothing else can hide in it.
 */
export function isCoding({ marker, content }: Segment): boolean {
  const parts = (at: number): number => content[at] ?? 0;
  if (isFrame(marker)) return content.length === 6 + 3 * parts(5);
  switch (marker) {
    case 0xc4: // Huffman tables
      return fill(content, afterHuffman);
    case 0xcc: // conditions of arithmetic coding
      return fill(content, (_view, at) => at + 2);
    case 0xda: // a scan
      return content.length === 4 + 2 * parts(0);
    case 0xdb: // quantization tables
      return fill(content, afterQuantization);
    case 0xdc: // the number of lines
    case 0xdd: // how often the scan starts afresh
      return content.length === 2;
    default:
      return false;
  }
}
