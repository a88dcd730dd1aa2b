import { joinBytes, uint16, viewOf } from '../../src/core/pictures/bytes.ts';
import { isFrame } from '../../src/core/pictures/jpeg-tables.ts';
import { readSegments } from '../../src/core/pictures/jpeg-segments.ts';
import { segment } from './picture-parts.ts';

const START_OF_SCAN = 0xda;

/**
 * A JPEG of as many pixels as a camera's, made of one whose only row of blocks is coded over and over: as large, as
 * detailed and as slow to decode, and made in no time.
 */
export function tallJpeg(row: Uint8Array, rows: number): Uint8Array {
  const segments = readSegments(row) ?? [];
  const frame = segments.find(({ marker }) => isFrame(marker));
  const scan = segments.find(({ marker }) => marker === START_OF_SCAN);
  if (!frame || !scan) throw new Error('A JPEG was believed to have a frame and a scan.');
  const view = viewOf(frame.content);
  const [high, width] = [view.getUint16(1), view.getUint16(3)];
  const across = (frame.content[7] ?? 0x11) >> 4;
  const tall = frame.bytes.slice();
  tall.set(uint16(high * rows), 5);
  const header = scan.bytes.subarray(0, 4 + scan.content.length);
  const coded = scan.bytes.subarray(header.length);
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    ...segments.filter((each) => each !== scan).map((each) => (each === frame ? tall : each.bytes)),
    // Each row begins afresh, behind a mark of its own.
    segment(0xdd, uint16(Math.ceil(width / (8 * across)))),
    header,
    ...Array.from({ length: rows }, (_, at) =>
      at === 0 ? coded : joinBytes([Uint8Array.of(0xff, 0xd0 + ((at - 1) % 8)), coded]),
    ),
    Uint8Array.of(0xff, 0xd9),
  ]);
}
