import { viewOf } from './bytes.ts';

/** A frame's width and height in pixels, and whether anything of it may be seen through. */
export interface WebpFrame {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** What a lossy frame says of itself (RFC 6386, 9.1). */
export function lossyFrame(content: Uint8Array): WebpFrame {
  const view = viewOf(content);
  const width = view.getUint16(6, true) & 0x3fff;
  return { width, height: view.getUint16(8, true) & 0x3fff, hasAlpha: false };
}

/** What a lossless frame says of itself (RFC 9649, 3.4). */
export function losslessFrame(content: Uint8Array): WebpFrame {
  const bits = viewOf(content).getUint32(1, true);
  return {
    width: (bits & 0x3fff) + 1,
    height: ((bits >>> 14) & 0x3fff) + 1,
    hasAlpha: ((bits >>> 28) & 1) === 1,
  };
}
