import { viewOf } from './bytes.ts';
import { isFrame } from './jpeg-tables.ts';

/** What a JPEG asks of its decoder. */
export interface JpegCoding {
  /** How often it goes over the picture. */
  readonly scans: number;
  /** What has to be kept from scan to scan, in bytes: nothing where one scan has it all. */
  readonly coefficients: number;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const PROGRESSIVE = [0xc2, 0xc6, 0xca, 0xce];

/** Samples in a block, two bytes each while they are kept. */
const BLOCK = 8;
const BYTES_A_BLOCK = BLOCK * BLOCK * 2;

/** What all the blocks of a frame take, by its header (ISO/IEC 10918-1, B.2.2 and A.1.1). */
function coefficientsOf(content: DataView): number {
  const [height, width] = [content.getUint16(1), content.getUint16(3)];
  const factors = Array.from({ length: content.getUint8(5) }, (_, at) => {
    const both = content.getUint8(7 + at * 3);
    return { across: both >> 4, down: both & 15 };
  });
  const [mostAcross, mostDown] = [
    Math.max(1, ...factors.map(({ across }) => across)),
    Math.max(1, ...factors.map(({ down }) => down)),
  ];
  return factors.reduce((sum, { across, down }) => {
    const wide = Math.ceil((width * across) / mostAcross / BLOCK);
    const high = Math.ceil((height * down) / mostDown / BLOCK);
    return sum + wide * high * BYTES_A_BLOCK;
  }, 0);
}

/** Where the next marker stands that has a length, at or after a place; the end of the picture where there is none. */
function nextMarker(bytes: Uint8Array, from: number): number {
  // By hand: bytes that look like the beginning of a marker may be all there are.
  for (let at = from; at + 4 <= bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE) break;
    if (marker >= 0xc0 && marker < 0xff && (marker < 0xd0 || marker > 0xd9)) return at;
  }
  return bytes.length;
}

/**
 * Counts a JPEG's scans and what is kept between them, up to its end: what follows that is another picture. What makes no sense is passed over, as decoders do; a file that
 * breaks off counts as far as it goes.
 */
export function jpegCoding(bytes: Uint8Array): JpegCoding {
  const view = viewOf(bytes);
  let scans = 0;
  let components = 1;
  let blocks = 0;
  let isKept = false;
  for (let at = nextMarker(bytes, 2); at < bytes.length;) {
    const marker = view.getUint8(at + 1);
    const content = { from: at + 4, to: at + 2 + Math.max(2, view.getUint16(at + 2)) };
    const isWhole = content.to <= bytes.length;
    if (marker === START_OF_SCAN) {
      scans += 1;
      isKept ||= isWhole && (bytes[content.from] ?? components) < components;
    } else if (isFrame(marker) && isWhole && content.to - content.from >= 6) {
      const frame = viewOf(bytes.subarray(content.from, content.to));
      components = frame.getUint8(5);
      blocks = frame.byteLength >= 6 + 3 * components ? coefficientsOf(frame) : 0;
      isKept ||= PROGRESSIVE.includes(marker);
    }
    at = nextMarker(bytes, content.to);
  }
  return { scans, coefficients: isKept ? blocks : 0 };
}
