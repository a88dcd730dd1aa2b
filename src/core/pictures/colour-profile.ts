import { zlibSync } from 'fflate';
import { beginsWith, joinBytes, latin1At, latin1Bytes, unlessCutShort, viewOf } from './bytes.ts';
import type { PictureKind } from './picture-kind.ts';
import { readSegments } from './jpeg-segments.ts';
import { readableBoxes } from './media-boxes.ts';
import { PNG_SIGNATURE, pngChunk, readPngChunks } from './png-chunks.ts';
import { unpackText } from './unpack-text.ts';
import { readWebpChunks, WEBP_HAS, webpChunk, webpHeader, webpOf } from './webp-chunks.ts';

const IN_JPEG = 'ICC_PROFILE\0';
const APP2 = 0xe2;

/** Before a JPEG's part of a profile: its name, its number and how many there are (ICC.1, B.4). */
const JPEG_HEADER = IN_JPEG.length + 2;
const MOST_IN_SEGMENT = 0xffff - 2 - JPEG_HEADER;

/** The largest profile that goes along, in bytes: those of cameras and screens have some kilobytes. */
const LARGEST = 2 * 1024 * 1024;

function ofJpeg(bytes: Uint8Array): Uint8Array {
  const parts = (readSegments(bytes) ?? [])
    .filter(({ marker, content }) => marker === APP2 && beginsWith(content, IN_JPEG))
    .map(({ content }) => content)
    .sort((one, other) => (one[IN_JPEG.length] ?? 0) - (other[IN_JPEG.length] ?? 0));
  return joinBytes(parts.map((part) => part.subarray(JPEG_HEADER)));
}

function ofPng(bytes: Uint8Array): Uint8Array | null {
  const chunk = readPngChunks(bytes)?.find(({ kind }) => kind === 'iCCP');
  if (!chunk) return null;
  // A name, the end of the name, and how it is packed, of which there is one way.
  return unpackText(chunk.content.subarray(chunk.content.indexOf(0) + 2), LARGEST);
}

function ofWebp(bytes: Uint8Array): Uint8Array | null {
  const end = viewOf(bytes).getUint32(4, true) + 8;
  return readWebpChunks(bytes, 12, end).find(({ kind }) => kind === 'ICCP')?.content ?? null;
}

function ofAvif(bytes: Uint8Array): Uint8Array | null {
  const box = ['meta', 'iprp', 'ipco', 'colr'].reduce<{ from: number; to: number } | undefined>(
    (parent, kind) =>
      // The first of them begins with its version and flags.
      parent &&
      readableBoxes(bytes, parent.from + (kind === 'iprp' ? 4 : 0), parent.to).find(
        (each) => each.kind === kind,
      ),
    { from: 0, to: bytes.length },
  );
  const isProfile = box && ['prof', 'rICC'].includes(latin1At(bytes, box.from, 4));
  return isProfile ? bytes.subarray(box.from + 4, box.to) : null;
}

function profileIn(bytes: Uint8Array, ending: PictureKind['ending']): Uint8Array | null {
  switch (ending) {
    case 'jpg':
      return ofJpeg(bytes);
    case 'png':
      return ofPng(bytes);
    case 'webp':
      return ofWebp(bytes);
    case 'avif':
      return ofAvif(bytes);
    case 'gif':
      return null;
  }
}

/** The ICC profile by which a picture's red, green and blue are to be read; null where it has none of that kind. */
export function readProfile(bytes: Uint8Array, ending: PictureKind['ending']): Uint8Array | null {
  const profile = unlessCutShort(() => profileIn(bytes, ending));
  if (!profile || profile.length < 128 || profile.length > LARGEST) return null;
  return latin1At(profile, 16, 4) === 'RGB ' ? profile : null;
}

function inJpeg(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  const count = Math.ceil(profile.length / MOST_IN_SEGMENT);
  const parts = Array.from({ length: count }, (_, at) => {
    const part = profile.subarray(at * MOST_IN_SEGMENT, (at + 1) * MOST_IN_SEGMENT);
    const length = part.length + JPEG_HEADER + 2;
    return joinBytes([
      Uint8Array.of(0xff, APP2, length >> 8, length),
      latin1Bytes(IN_JPEG),
      Uint8Array.of(at + 1, count),
      part,
    ]);
  });
  return joinBytes([bytes.subarray(0, 2), ...parts, bytes.subarray(2)]);
}

function inPng(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  const [header, ...others] = readPngChunks(bytes) ?? [];
  if (!header) throw new Error('An encoder was believed to write PNG.');
  const chunk = pngChunk('iCCP', joinBytes([latin1Bytes('ICC\0\0'), zlibSync(profile)]));
  const rest = others.map((each) => each.bytes);
  return joinBytes([latin1Bytes(PNG_SIGNATURE), header.bytes, chunk, ...rest]);
}

function inWebp(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  const chunks = readWebpChunks(bytes, 12, bytes.length);
  const header = webpHeader(chunks);
  if (!header) throw new Error('An encoder was believed to write WebP.');
  header[0] = (header[0] ?? 0) | WEBP_HAS.profile;
  const rest = chunks.filter(({ kind }) => kind !== 'VP8X');
  return webpOf(
    webpChunk('VP8X', header),
    webpChunk('ICCP', profile),
    ...rest.map(({ kind, content }) => webpChunk(kind, content)),
  );
}

/** A picture just encoded, which has no profile, with one: its colours are the same numbers, read by it. */
export function withProfile(
  bytes: Uint8Array,
  form: 'jpg' | 'png' | 'webp',
  profile: Uint8Array,
): Uint8Array {
  switch (form) {
    case 'jpg':
      return inJpeg(bytes, profile);
    case 'png':
      return inPng(bytes, profile);
    case 'webp':
      return inWebp(bytes, profile);
  }
}
