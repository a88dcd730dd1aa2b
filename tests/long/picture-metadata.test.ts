import { expect, test } from 'vitest';
import { joinBytes } from '../../src/core/pictures/bytes.ts';
import { readPictureMetadata } from '../../src/core/pictures/read-picture-metadata.ts';
import { agencyPhotoshop, agencyXmp, WRITTEN } from '../helpers/agency-notes.ts';
import { numbersFrom } from '../helpers/numbers-from.ts';
import { tellingExif } from '../helpers/picture-notes.ts';
import {
  smallJpeg,
  tellingAvif,
  tellingGif,
  tellingJpeg,
  tellingPng,
  tellingWebp,
} from '../helpers/telling-pictures.ts';

/** How long to go on: STET_FUZZ_MINUTES=60 for an hour. */
const MINUTES = Number(process.env['STET_FUZZ_MINUTES'] ?? 5);
const MS_A_MINUTE = 60_000;

const PICTURES: readonly Uint8Array[] = [
  tellingJpeg(smallJpeg(), { xmp: agencyXmp(WRITTEN), photoshop: agencyPhotoshop(WRITTEN) }),
  tellingPng(),
  tellingWebp(),
  tellingGif(),
  tellingAvif(),
  tellingExif(1),
];

/** A picture with some bytes changed, stretches taken out, doubled, or put in from another. */
function spoilt(seed: number): Uint8Array {
  const next = numbersFrom(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const pick = (): Uint8Array => PICTURES[below(PICTURES.length)] ?? new Uint8Array();
  let bytes = pick().slice();
  for (let turn = below(6); turn >= 0; turn--) {
    const [at, length] = [below(bytes.length), below(200)];
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const other = pick();
    const from = below(other.length);
    const ways: readonly (() => Uint8Array)[] = [
      () => joinBytes([before, after.subarray(length)]),
      () => joinBytes([before, after.subarray(0, length), after]),
      () => joinBytes([before, other.subarray(from, from + length), after]),
      () => joinBytes([before, Uint8Array.from(after, (byte, index) => (index < 4 ? 0xff : byte))]),
      () => joinBytes([before, Uint8Array.of(below(256)), after.subarray(1)]),
      () => before,
    ];
    bytes = (ways[below(ways.length)]?.() ?? bytes).slice();
    if (bytes.length === 0) return bytes;
  }
  return bytes;
}

test(
  'spoilt pictures are read for minutes on end, and none throws',
  { timeout: 2 ** 31 - 1 },
  () => {
    const end = Date.now() + MINUTES * MS_A_MINUTE;
    const first = Date.now() >>> 0;
    let slowest = { seed: first, ms: 0 };
    let seed = first;
    for (; Date.now() < end; seed++) {
      const bytes = spoilt(seed);
      const began = performance.now();
      try {
        readPictureMetadata(bytes);
      } catch (error) {
        expect.fail(`Seed ${seed}: ${String(error)}`);
      }
      const ms = performance.now() - began;
      if (ms > slowest.ms) slowest = { seed, ms };
    }
    console.log(
      `${seed - first} spoilt pictures read; the slowest took ${slowest.ms.toFixed(1)} ms (seed ${slowest.seed}).`,
    );
    expect(seed).toBeGreaterThan(first);
  },
);
