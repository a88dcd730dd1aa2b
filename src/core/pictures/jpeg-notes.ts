import { beginsWith, joinBytes, latin1At, partOf, viewOf } from './bytes.ts';
import type { FindNotes } from './file-notes.ts';
import { LARGEST_NOTE, NO_NOTES, walk } from './file-notes.ts';
import { PHOTOSHOP } from './iim.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP13 = 0xed;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const DIGEST = 32;

/** The parts of XMP that did not fit into one segment (XMP specification, part 3, 1.1.3.1), by their digest. */
function joinExtended(segments: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  const joined = new Map<string, Uint8Array>();
  for (const segment of segments) {
    const view = viewOf(segment);
    const digest = latin1At(segment, MORE_XMP.length, DIGEST);
    const [whole, at] = [MORE_XMP.length + DIGEST, MORE_XMP.length + DIGEST + 4];
    const length = view.getUint32(whole);
    const part = segment.subarray(at + 4);
    if (length > LARGEST_NOTE || view.getUint32(at) + part.length > length) continue;
    // Four packets are more than any file has; each may claim two megabytes.
    if (!joined.has(digest) && joined.size === 4) continue;
    const packet = joined.get(digest) ?? new Uint8Array(length).fill(0x20);
    if (view.getUint32(at) + part.length > packet.length) continue;
    packet.set(part, view.getUint32(at));
    joined.set(digest, packet);
  }
  return joined;
}

/** `FindNotes` for JPEG: the segments before the first scan. */
export const jpegNotes: FindNotes = (bytes) => {
  const view = viewOf(bytes);
  const found: Record<'exif' | 'xmp' | 'more' | 'photoshop', Uint8Array[]> = {
    exif: [],
    xmp: [],
    more: [],
    photoshop: [],
  };
  let hasThumbnail = false;
  let at = 2;
  const warnings = walk(() => {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++; // Markers may be padded.
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || marker === START_OF_SCAN || marker === END_OF_IMAGE)
      return false;
    const content = partOf(bytes, at + 4, at + 2 + view.getUint16(at + 2));
    at += 4 + content.length;
    if (marker === APP0 && beginsWith(content, 'JFXX\0')) hasThumbnail = true;
    if (marker === APP13 && beginsWith(content, PHOTOSHOP))
      found.photoshop.push(content.subarray(PHOTOSHOP.length));
    if (marker !== APP1) return true;
    if (beginsWith(content, EXIF)) found.exif.push(content.subarray(EXIF.length));
    else if (beginsWith(content, XMP)) found.xmp.push(content.subarray(XMP.length));
    else if (beginsWith(content, MORE_XMP) && content.length > MORE_XMP.length + DIGEST + 8)
      found.more.push(content);
    return true;
  });
  return {
    ...NO_NOTES,
    exif: found.exif.slice(0, 1),
    xmp: found.xmp.slice(0, 1),
    photoshop: found.photoshop.length > 0 ? joinBytes(found.photoshop.slice(0, 64)) : null,
    extendedXmp: joinExtended(found.more),
    hasThumbnail,
    warnings,
  };
};
