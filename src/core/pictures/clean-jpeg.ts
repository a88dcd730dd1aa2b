import { failed, success } from '../schema/result.ts';
import { beginsWith, joinBytes, latin1Bytes, partOf, uint16, viewOf } from './bytes.ts';
import type { CleanPicture } from './clean-picture.ts';
import { exifOf, readOrientation, UPRIGHT } from './exif.ts';
import type { Segment } from './jpeg-segments.ts';
import { readSegments } from './jpeg-segments.ts';
import { isCoding, isFrame } from './jpeg-tables.ts';
import { iimResourcesOf, xmpOf } from './written-words.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const APP14 = 0xee;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;

const JFIF = 'JFIF\0';
const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';

/** The most that a segment's content can hold, its length being two bytes that count themselves. */
const MOST_CONTENT = 0xffff - 2;

function segmentOf(marker: number, content: Uint8Array): Uint8Array {
  return joinBytes([Uint8Array.of(0xff, marker), uint16(content.length + 2), content]);
}

/** What the picture's colours are read by: an ICC profile, and Adobe's note of how they are coded. */
function isColour({ marker, content }: Segment): boolean {
  if (marker === APP2) return beginsWith(content, 'ICC_PROFILE\0');
  return marker === APP14 && beginsWith(content, 'Adobe');
}

/** Application segments and comments: where all that is not the picture stands. */
function isNote({ marker }: Segment): boolean {
  return (marker >= APP0 && marker <= 0xef) || marker === COMMENT;
}

function contents(segments: readonly Segment[], marker: number, begins: string) {
  return segments
    .filter((segment) => segment.marker === marker && beginsWith(segment.content, begins))
    .map(({ content }) => content);
}

/** JFIF's header without its thumbnail: name, version, density, and a thumbnail of no pixels. */
function bareJfif(content: Uint8Array): Uint8Array {
  return segmentOf(APP0, joinBytes([partOf(content, 0, 12), uint16(0)]));
}

function orientationOf(segments: readonly Segment[]): number {
  const [exif] = contents(segments, APP1, EXIF);
  return exif ? readOrientation(viewOf(exif), EXIF.length) : UPRIGHT;
}

/** `CleanPicture` for JPEG: the tables, the scans and the colours stay; notes of every other kind go. */
export const cleanJpeg: CleanPicture = (bytes, words) => {
  const segments = readSegments(bytes);
  if (!segments?.every((segment) => isCoding(segment) || isNote(segment))) return failed('damaged');
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const hasScan = segments.some(({ marker }) => marker === START_OF_SCAN);
  if (frames.length !== 1 || !hasScan) return failed('damaged');

  const xmp = joinBytes([latin1Bytes(XMP), xmpOf(words)]);
  const iim = iimResourcesOf(words);
  if (xmp.length > MOST_CONTENT || iim.length > MOST_CONTENT) return failed('too many words');

  const orientation = orientationOf(segments);
  const exif = joinBytes([latin1Bytes(EXIF), exifOf(orientation)]);
  const kept = segments.filter((segment) => isCoding(segment) || isColour(segment));
  return success(
    joinBytes([
      Uint8Array.of(0xff, 0xd8),
      ...contents(segments, APP0, JFIF).slice(0, 1).map(bareJfif),
      ...(orientation === UPRIGHT ? [] : [segmentOf(APP1, exif)]),
      segmentOf(APP1, xmp),
      segmentOf(APP13, iim),
      ...kept.map((segment) => segment.bytes),
      Uint8Array.of(0xff, 0xd9),
    ]),
  );
};
