import { joinBytes, uint16 } from '../../src/core/pictures/bytes.ts';
import { segment } from './picture-parts.ts';

/** Bits written one after the other, with the zero that JPEG puts behind every 0xff. */
function codedBits(codes: readonly (readonly [value: number, bits: number])[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  const put = (byte: number): void => void bytes.push(...(byte === 0xff ? [0xff, 0] : [byte]));
  for (const [value, bits] of codes)
    for (let bit = bits - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1);
      if (++count % 8 === 0) {
        put(held & 0xff);
        held = 0;
      }
    }
  if (count % 8 !== 0) put(((held << (8 - (count % 8))) | (0xff >> (count % 8))) & 0xff);
  return Uint8Array.from(bytes);
}

/**
 * A progressive JPEG of few bytes that asks for a walk over a million blocks in each of many scans, each of which
 * refines what is not there: the slowest there is.
 */
export function scanBomb(scans: number, side = 8000): Uint8Array {
  const blocks = (side / 8) ** 2;
  const longest = 32_767; // blocks one code can end
  const ends = Array.from({ length: Math.ceil(blocks / longest) }, (_, index) => {
    const left = Math.min(longest, blocks - index * longest);
    return [[0, 1] as const, [left - 16_384, 14] as const];
  }).flat();
  const scan = joinBytes([segment(0xda, Uint8Array.of(1, 1, 0, 1, 63, 0x10)), codedBits(ends)]);
  const table = (kind: number, symbol: number): Uint8Array =>
    segment(0xc4, Uint8Array.of(kind, 1, ...new Array<number>(15).fill(0), symbol));
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xdb, Uint8Array.of(0, ...new Array<number>(64).fill(1))),
    segment(0xc2, Uint8Array.of(8), uint16(side), uint16(side), Uint8Array.of(1, 1, 0x11, 0)),
    table(0x00, 0),
    table(0x10, 0xe0),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 0, 0)),
    new Uint8Array(blocks / 8),
    ...new Array<Uint8Array>(scans).fill(scan),
    Uint8Array.of(0xff, 0xd9),
  ]);
}
