import { partOf, viewOf } from './bytes.ts';

/** A part of a JPEG: `bytes` is all of it, for a scan with its coded picture; `content` what its length counts. */
export interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

const START_OF_IMAGE = 0xffd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** What may follow 0xff inside a coded picture: a stuffed zero, padding, and RST0 to RST7. */
function isInScan(byte: number): boolean {
  return byte === 0 || byte === 0xff || (byte >= 0xd0 && byte <= 0xd7);
}

function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && !isInScan(next)) return at;
  }
  throw new RangeError('The coded picture never ends.');
}

/**
 * The segments between the start and the end of a JPEG (ISO/IEC 10918-1, annex B); what follows its end is no part of
 * it. Null where something else stands between two segments. Throws a `RangeError` where the file is cut off.
 */
export function readSegments(bytes: Uint8Array): readonly Segment[] | null {
  const view = viewOf(bytes);
  if (view.getUint16(0) !== START_OF_IMAGE) return null;
  const segments: Segment[] = [];
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // Markers may be padded.
      continue;
    }
    if (marker === END_OF_IMAGE) return segments;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    const contentEnd = at + 2 + length;
    const end = marker === START_OF_SCAN ? endOfScan(bytes, contentEnd) : contentEnd;
    segments.push({
      marker,
      bytes: partOf(bytes, at, end),
      content: partOf(bytes, at + 4, contentEnd),
    });
    at = end;
  }
}
