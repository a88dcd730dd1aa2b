import { deflateSync } from 'node:zlib';
import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';
import { movingBombs } from './moving-bombs.ts';
import {
  chunk,
  entry,
  exif,
  interlacedPng,
  png,
  PNG_START,
  pngHeader,
  segment,
  withSegments,
} from './picture-parts.ts';
import { scanBomb } from './scan-bomb.ts';
import { tellingAvif } from './telling-pictures.ts';

/** A file that is made to do harm, and what is to become of it: refused, or taken as the picture it also is. */
export interface HostilePicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly becomes: 'refused' | 'taken';
}

/** The height and width in a JPEG's frame header, changed: what it says and what it holds are no longer one. */
function withSize(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const copy = jpeg.slice();
  const frame = copy.findIndex(
    (byte, at) => byte === 0xff && (copy[at + 1] === 0xc0 || copy[at + 1] === 0xc2),
  );
  copy.set([...uint16(height), ...uint16(width)], frame + 5);
  return copy;
}

/** The beginning of a progressive JPEG in three colours, not subsampled. */
function progressive(side: number): Uint8Array {
  const components = Uint8Array.of(3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0);
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xc2, Uint8Array.of(8), uint16(side), uint16(side), components),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 0, 0)),
  ]);
}

/** The beginning of a PNG of 16 bits in each of four channels. */
function deepPng(side: number): Uint8Array {
  return joinBytes([PNG_START, pngHeader(side, side, 16, 6), chunk('IDAT', new Uint8Array(99))]);
}

/** An AVIF of two by two pixels that says it is larger. */
function vastAvif(side: number): Uint8Array {
  const bytes = tellingAvif().slice();
  const size = Buffer.from(bytes).indexOf('ispe');
  bytes.set([...uint32(side), ...uint32(side)], size + 8);
  return bytes;
}

/** Every kind of hostile picture that issue 5 lists, but for the file of 500 MB, made of one good JPEG. */
export function hostilePictures(jpeg: Uint8Array): readonly HostilePicture[] {
  const cut = (share: number): Uint8Array => jpeg.subarray(0, Math.floor(jpeg.length * share));
  const endless = exif(uint16(1), entry(0x010e, 2, 5, 26), uint32(8));
  const many = joinBytes(
    Array.from({ length: 5000 }, (_, index) => entry(0xc000 + index, 3, 1, index)),
  );
  const huge = exif(uint16(2), entry(0x010e, 2, 0xffffffff, 26), entry(0x8298, 7, 0xfffffff0, 8));
  const entity =
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights>&e;</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>';
  const xmp = segment(0xe1, latin1Bytes('http://ns.adobe.com/xap/1.0/\0'), latin1Bytes(entity));
  const bomb = deflateSync(new Uint8Array(100_000_000), { level: 9 });
  const text = joinBytes([latin1Bytes('Comment\0\0'), bomb]);
  const profile = joinBytes([latin1Bytes('icc\0\0'), bomb]);
  const itext = joinBytes([latin1Bytes('XML:com.adobe.xmp\0\x01\0\0\0'), bomb]);
  const small = scanBomb(200, 4000);
  const thumbnail = segment(
    0xe1,
    latin1Bytes('Exif\0\0MM\0*'),
    ...[uint32(8), uint16(0), uint32(14)],
    ...[uint16(2), entry(0x0201, 4, 1, 44), entry(0x0202, 4, 1, small.length), uint32(0)],
    small,
  );
  const multiple = segment(0xe2, latin1Bytes('MPF\0MM\0*'), uint32(8), uint16(0), uint32(0));
  const profiles = Array.from({ length: 255 }, (_, at) =>
    segment(0xe2, latin1Bytes('ICC_PROFILE\0'), Uint8Array.of(at + 1, 255), new Uint8Array(65_000)),
  );
  const comments = joinBytes(new Array<Uint8Array>(1_000_000).fill(segment(0xfe)));
  return [
    { name: 'empty.jpg', bytes: new Uint8Array(), becomes: 'refused' },
    { name: 'three-bytes.jpg', bytes: jpeg.subarray(0, 3), becomes: 'refused' },
    { name: 'cut-in-header.jpg', bytes: jpeg.subarray(0, 40), becomes: 'refused' },
    { name: 'cut-in-half.jpg', bytes: cut(0.5), becomes: 'refused' },
    { name: 'cut-near-end.jpg', bytes: cut(0.98), becomes: 'refused' },
    { name: 'cut.png', bytes: png(64, 48, 48).subarray(0, -30), becomes: 'refused' },
    { name: 'endless-directories.jpg', bytes: withSegments(jpeg, endless), becomes: 'taken' },
    {
      name: 'five-thousand-tags.jpg',
      bytes: withSegments(jpeg, exif(uint16(5000), many, uint32(0))),
      becomes: 'taken',
    },
    { name: 'four-gigabyte-counts.jpg', bytes: withSegments(jpeg, huge), becomes: 'taken' },
    { name: 'external-entity.jpg', bytes: withSegments(jpeg, xmp), becomes: 'taken' },
    { name: 'text-bomb.png', bytes: png(64, 48, 48, chunk('zTXt', text)), becomes: 'taken' },
    { name: 'xmp-bomb.png', bytes: png(64, 48, 48, chunk('iTXt', itext)), becomes: 'taken' },
    { name: 'profile-bomb.png', bytes: png(64, 48, 48, chunk('iCCP', profile)), becomes: 'taken' },
    { name: 'wide-header.jpg', bytes: withSize(jpeg, 65_500, 65_500), becomes: 'refused' },
    { name: 'long-header.jpg', bytes: withSize(jpeg, 1500, 65_500), becomes: 'refused' },
    { name: 'vast-header.png', bytes: png(20_000, 20_000, 4), becomes: 'refused' },
    { name: 'large-and-empty.png', bytes: png(7_000, 7_000, 10), becomes: 'taken' },
    { name: 'many-scans.jpg', bytes: scanBomb(3_000), becomes: 'refused' },
    { name: 'as-many-scans-as-go.jpg', bytes: scanBomb(8), becomes: 'taken' },
    { name: 'thumbnail-bomb.jpg', bytes: withSegments(jpeg, thumbnail), becomes: 'taken' },
    {
      name: 'second-picture-bomb.jpg',
      bytes: joinBytes([withSegments(jpeg, multiple), scanBomb(3_000)]),
      becomes: 'taken',
    },
    { name: 'profile-in-255-parts.jpg', bytes: withSegments(jpeg, ...profiles), becomes: 'taken' },
    {
      name: 'a-million-comments.jpg',
      bytes: withSegments(jpeg, comments),
      becomes: 'taken',
    },
    { name: 'progressive-and-vast.jpg', bytes: progressive(9_900), becomes: 'refused' },
    {
      name: 'sixty-texts.png',
      bytes: png(64, 48, 48, ...new Array<Uint8Array>(60).fill(chunk('zTXt', text))),
      becomes: 'taken',
    },
    { name: 'deep-and-empty.png', bytes: deepPng(7_000), becomes: 'refused' },
    { name: 'interlaced-and-empty.png', bytes: interlacedPng(7_000), becomes: 'refused' },
    { name: 'vast-grid.avif', bytes: vastAvif(60_000), becomes: 'refused' },
    { name: 'large-and-empty.avif', bytes: vastAvif(7_000), becomes: 'taken' },
    ...movingBombs(),
    {
      name: 'page.jpg',
      bytes: latin1Bytes('<!doctype html><script>1</script>'),
      becomes: 'refused',
    },
    { name: 'archive.jpg', bytes: latin1Bytes(`PK\x03\x04${'\0'.repeat(40)}`), becomes: 'refused' },
    {
      name: 'drawing.svg',
      bytes: latin1Bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      becomes: 'refused',
    },
    {
      name: 'phone.heic',
      bytes: latin1Bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      becomes: 'refused',
    },
    { name: 'scan.tif', bytes: latin1Bytes('II*\0\x08\0\0\0\0\0'), becomes: 'refused' },
  ];
}
