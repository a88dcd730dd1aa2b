import { expect, test } from 'vitest';
import { interlacedPng, pngHeader, PNG_START } from '../../../tests/helpers/picture-parts.ts';
import { scanBomb } from '../../../tests/helpers/scan-bomb.ts';
import { jpegWith, plainJpeg } from '../../../tests/helpers/telling-pictures.ts';
import { joinBytes, uint16 } from './bytes.ts';
import { refusalByCost } from './decode-cost.ts';
import { jpegCoding } from './jpeg-coding.ts';

const size = (width: number, height = width) => ({ width, height });

/** The frame and one scan's header of a JPEG: each component by how many samples it has across and down. */
function jpeg(marker: number, side: number, factors: readonly number[], inScan = factors.length) {
  const components = factors.flatMap((each, at) => [at + 1, each, 0]);
  const frame = [8, ...uint16(side), ...uint16(side), factors.length, ...components];
  const scan = [inScan, ...Array.from({ length: inScan }, (_, at) => [at + 1, 0]).flat(), 0, 63, 0];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, marker, ...uint16(frame.length + 2), ...frame],
    ...[0xff, 0xda, ...uint16(scan.length + 2), ...scan, 0x55, 0xff, 0, 0x55, 0xff, 0xd9],
  ]);
}

test.each([
  ['baseline, in one scan', jpeg(0xc0, 1600, [0x22, 0x11, 0x11]), 1, 0],
  ['progressive, subsampled', jpeg(0xc2, 1600, [0x22, 0x11, 0x11]), 1, 1600 * 1600 * 1.5 * 2],
  ['progressive, not subsampled', jpeg(0xc2, 1600, [0x11, 0x11, 0x11]), 1, 1600 * 1600 * 3 * 2],
  ['baseline, a scan a colour', jpeg(0xc0, 1600, [0x11, 0x11, 0x11], 1), 1, 1600 * 1600 * 3 * 2],
  ['a photograph', plainJpeg(), 1, 0],
  ['a picture whose notes look like scans', jpegWith(plainJpeg(), [0xe1, scanBomb(3, 80)]), 1, 0],
  ['a picture with another after it', joinBytes([plainJpeg(), scanBomb(200, 80)]), 1, 0],
  ['a picture that breaks off in its frame', jpeg(0xc2, 1600, [0x22]).subarray(0, 12), 0, 0],
  ['nothing', new Uint8Array(), 0, 0],
] as const)('of a JPEG is read what its decoder is asked for: %s', (_what, bytes, scans, kept) => {
  expect(jpegCoding(bytes)).toEqual({ scans, coefficients: kept });
});

test.each([
  ['a hundred scans of a small picture', scanBomb(99, 80), 'jpg', size(80), null],
  ['a hundred and one', scanBomb(100, 80), 'jpg', size(80), 'is coded in 101 scans'],
  ['ten scans of sixty megapixels', scanBomb(9, 800), 'jpg', size(9504, 6336), 'is coded in 10'],
  ['nine scans of sixty', scanBomb(8, 800), 'jpg', size(9504, 6336), null],
  [
    'a progressive JPEG of 60 megapixels',
    jpeg(0xc2, 7776, [0x22, 0x11, 0x11]),
    'jpg',
    size(7776),
    null,
  ],
  [
    'a progressive JPEG of 100 megapixels',
    jpeg(0xc2, 9900, [0x22, 0x11, 0x11]),
    'jpg',
    size(9900),
    'is too large for a progressive JPEG',
  ],
  [
    'a PNG of 16 bits',
    joinBytes([PNG_START, pngHeader(7000, 7000, 16, 6)]),
    'png',
    size(7000),
    'is too large for how it is coded',
  ],
  [
    'the same in grey',
    joinBytes([PNG_START, pngHeader(7000, 7000, 16, 0)]),
    'png',
    size(7000),
    null,
  ],
  ['a large interlaced PNG', interlacedPng(7000), 'png', size(7000), 'is too large for how it is'],
  ['a smaller one', interlacedPng(4900), 'png', size(4900), null],
  ['a PNG that breaks off', PNG_START, 'png', size(1), null],
] as const)('%s', (_what, bytes, ending, measure, refusal) => {
  const said = refusalByCost(bytes, ending, measure);
  if (refusal === null) expect(said).toBeNull();
  else expect(said).toContain(refusal);
});
