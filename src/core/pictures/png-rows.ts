import { viewOf } from './bytes.ts';

/** Channels by a PNG's colour type (ISO/IEC 15948, 11.2.2). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * How many bytes a PNG's pixels are once they are unpacked, twice as many where it is interlaced: then decoders keep
 * them beside the picture. Throws a `RangeError` where it has no whole header.
 */
export function unpackedPng(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const bits = view.getUint8(24) * (CHANNELS[view.getUint8(25)] ?? 4);
  const isInterlaced = view.getUint8(28) === 1;
  return view.getUint32(20) * Math.ceil((view.getUint32(16) * bits) / 8) * (isInterlaced ? 2 : 1);
}
