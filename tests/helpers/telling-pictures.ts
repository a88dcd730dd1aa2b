import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  joinBytes,
  latin1Bytes,
  littleUint32,
  uint16,
  uint32,
} from '../../src/core/pictures/bytes.ts';
import { chunk, segment } from './picture-parts.ts';
import { SECRET, tellingExif, tellingPhotoshop, tellingXmp } from './picture-notes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** The smallest real pictures of each kind: one grey point, the AVIF of two by two. */
const PLAIN = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  webp: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  'lossy webp': 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=',
  'moving webp':
    'UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA',
  gif: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  avif: 'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
};

const SAMPLE = join(
  import.meta.dirname,
  '../../resources/sample-story/pictures/a2c9fcff70ebff449c20537819ae576249a185e649b879b800710aa0fd691984.jpg',
);

/** A real photograph's JPEG, without notes of any kind. */
export function plainJpeg(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

/** A JPEG as small as one can be, whose one coded byte nobody decodes: for tests that try it thousands of times. */
export function smallJpeg(): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 17, 0];
  return Uint8Array.of(0xff, 0xd8, ...frame, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xff, 0xd9);
}

/** Notes to put into a JPEG; all of them where not said otherwise. */
export interface Notes {
  readonly orientation?: number;
  readonly xmp?: Uint8Array | null;
  readonly photoshop?: Uint8Array;
}

/** A JPEG with these segments before its picture, each by its marker. */
export function jpegWith(
  plain: Uint8Array,
  ...segments: readonly (readonly [marker: number, content: Uint8Array])[]
): Uint8Array {
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    ...segments.map(([marker, content]) => segment(marker, content)),
    plain.subarray(2),
  ]);
}

/** A PNG with these chunks after its header. */
export function pngWith(
  ...chunks: readonly (readonly [kind: string, content: Uint8Array])[]
): Uint8Array {
  const plain = fromBase64(PLAIN.png);
  const made = chunks.map(([kind, content]) => chunk(kind, content));
  return joinBytes([plain.subarray(0, 33), ...made, plain.subarray(33)]);
}

/** A JPEG with notes of every kind, before its picture and after its end. */
export function tellingJpeg(plain: Uint8Array, notes: Notes = {}): Uint8Array {
  const { orientation = 6, xmp = tellingXmp(), photoshop = tellingPhotoshop(utf8) } = notes;
  const digest = 'A'.repeat(32);
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, latin1Bytes('Exif\0\0'), tellingExif(orientation)),
    ...(xmp ? [segment(0xe1, latin1Bytes('http://ns.adobe.com/xap/1.0/\0'), xmp)] : []),
    segment(0xe1, latin1Bytes(`http://ns.adobe.com/xmp/extension/\0${digest}${SECRET}`)),
    segment(0xe2, latin1Bytes(`MPF\0${SECRET}`)),
    segment(0xed, photoshop),
    segment(0xe4, latin1Bytes(`${SECRET} of some maker`)),
    segment(0xe0, latin1Bytes(`JFXX\0${SECRET}`)),
    segment(0xfe, latin1Bytes(`${SECRET} comment`)),
    plain.subarray(2),
    latin1Bytes(`${SECRET} after the end`),
  ]);
}

/** A PNG with notes of every kind. */
export function tellingPng(orientation = 6): Uint8Array {
  const plain = fromBase64(PLAIN.png);
  const xmp = joinBytes([latin1Bytes('XML:com.adobe.xmp\0\0\0\0\0'), tellingXmp()]);
  return joinBytes([
    plain.subarray(0, 33),
    chunk('pHYs', joinBytes([uint32(3780), uint32(3780), Uint8Array.of(1)])),
    chunk('eXIf', tellingExif(orientation)),
    chunk('tEXt', latin1Bytes(`Author\0${SECRET}`)),
    chunk('zTXt', latin1Bytes(`Comment\0\0${SECRET}`)),
    chunk('iTXt', xmp),
    chunk('tIME', Uint8Array.of(7, 234, 11, 22, 12, 41, 0)),
    chunk('prVt', latin1Bytes(SECRET)),
    plain.subarray(33),
    latin1Bytes(`${SECRET} after the end`),
  ]);
}

function riffChunk(kind: string, content: Uint8Array): Uint8Array {
  const padding = new Uint8Array(content.length % 2);
  return joinBytes([latin1Bytes(kind), littleUint32(content.length), content, padding]);
}

/** A WebP with Exif, XMP and a chunk that nobody knows. */
export function tellingWebp(
  of: 'webp' | 'lossy webp' | 'moving webp' = 'webp',
  orientation = 6,
): Uint8Array {
  const plain = fromBase64(PLAIN[of]).subarray(12);
  const isMoving = of === 'moving webp';
  const header = Uint8Array.of(0x1c, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const all = joinBytes([
    latin1Bytes('WEBP'),
    ...(isMoving ? [] : [riffChunk('VP8X', header)]),
    plain,
    riffChunk('EXIF', tellingExif(orientation)),
    riffChunk('XMP ', tellingXmp()),
    riffChunk('SECR', latin1Bytes(SECRET)),
  ]);
  const file = [latin1Bytes('RIFF'), littleUint32(all.length), all];
  return joinBytes([...file, latin1Bytes(SECRET)]);
}

/** A WebP, lossless or lossy, of a frame and nothing else. */
export function plainWebp(of: 'webp' | 'lossy webp'): Uint8Array {
  return fromBase64(PLAIN[of]);
}

/** A GIF that repeats for ever, with a comment, an application's notes, and XMP. */
export function tellingGif(): Uint8Array {
  const plain = fromBase64(PLAIN.gif);
  const block = (text: string): Uint8Array =>
    joinBytes([Uint8Array.of(text.length), latin1Bytes(text)]);
  const extension = (label: number, ...blocks: readonly Uint8Array[]): Uint8Array =>
    joinBytes([Uint8Array.of(0x21, label), ...blocks, Uint8Array.of(0)]);
  const closing = Uint8Array.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at)]);
  return joinBytes([
    plain.subarray(0, 19),
    extension(0xff, block('NETSCAPE2.0'), Uint8Array.of(3, 1, 0, 0), block(SECRET)),
    extension(0xfe, block(`${SECRET} comment`)),
    extension(0xff, block('MAKERNOTE01'), block(SECRET)),
    extension(0xff, block('XMP DataXMP'), tellingXmp(), closing),
    plain.subarray(19),
    latin1Bytes(SECRET),
  ]);
}

function box(kind: string, ...content: readonly Uint8Array[]): Uint8Array {
  const all = joinBytes(content);
  return joinBytes([uint32(all.length + 8), latin1Bytes(kind), all]);
}

const flags = uint32(0);

/** An AVIF with Exif, XMP, a description among its properties, a note of its own, and bytes that nothing refers to; its XMP has
 * `room` to grow, in bytes. */
export function tellingAvif(room = 400): Uint8Array {
  const plain = fromBase64(PLAIN.avif);
  const picture = plain.subarray(plain.length - 0x1d);
  const find = (kind: string): Uint8Array => {
    const at = Buffer.from(plain).indexOf(kind) - 4;
    return plain.subarray(at, at + new DataView(plain.buffer, at).getUint32(0));
  };
  const entry = (id: number, kind: string, more: string): Uint8Array =>
    box('infe', uint32(0x02000000), uint16(id), uint16(0), latin1Bytes(`${kind}${more}\0`));
  const items = [
    entry(1, 'av01', 'Color'),
    entry(2, 'Exif', ''),
    entry(3, 'mime', '\0application/rdf+xml'),
  ];
  const contents = [
    picture,
    joinBytes([uint32(0), tellingExif(1)]),
    joinBytes([tellingXmp(), new Uint8Array(room).fill(0x20)]),
  ];
  const described = box('udes', flags, latin1Bytes(`en\0${SECRET} name\0${SECRET}\0\0`));
  const properties = box(
    'iprp',
    box('ipco', find('ispe'), find('pixi'), find('av1C'), find('colr'), described),
    find('ipma'),
  );
  const metaOf = (start: number): Uint8Array => {
    let at = start;
    const places = contents.map((content, index) => {
      const place = [uint16(index + 1), uint16(0), uint16(1), uint32(at), uint32(content.length)];
      at += content.length;
      return joinBytes(place);
    });
    return box(
      'meta',
      flags,
      find('hdlr'),
      find('pitm'),
      box('iloc', flags, Uint8Array.of(0x44, 0), uint16(places.length), ...places),
      box('iinf', flags, uint16(items.length), ...items),
      properties,
      box('uuid', latin1Bytes(`0123456789abcdef${SECRET}`)),
    );
  };
  const before = joinBytes([find('ftyp'), box('free', latin1Bytes(SECRET))]);
  const meta = metaOf(before.length + metaOf(0).length + 8);
  const unused = latin1Bytes(`${SECRET} in bytes that nothing refers to`);
  return joinBytes([before, meta, box('mdat', ...contents, unused)]);
}
