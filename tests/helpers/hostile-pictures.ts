import { deflateSync } from 'node:zlib';
import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';
import { crc32 } from '../../src/core/pictures/crc32.ts';

/** A file that is made to do harm, and what is to become of it: refused, or taken as the picture it also is. */
export interface HostilePicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly becomes: 'refused' | 'taken';
}

function segment(marker: number, ...content: readonly Uint8Array[]): Uint8Array {
  const all = joinBytes(content);
  return joinBytes([Uint8Array.of(0xff, marker), uint16(all.length + 2), all]);
}

/** A JPEG with segments put in before all of its own. */
function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return joinBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function exif(...tiff: readonly Uint8Array[]): Uint8Array {
  return segment(0xe1, latin1Bytes('Exif\0\0'), latin1Bytes('MM\0*'), uint32(8), ...tiff);
}

function entry(tag: number, type: number, count: number, value: number): Uint8Array {
  return joinBytes([uint16(tag), uint16(type), uint32(count), uint32(value)]);
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([latin1Bytes(kind), content]);
  return joinBytes([uint32(content.length), named, uint32(crc32(named))]);
}

const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A grey PNG of a size by its header, whose rows are all there or, by `rows`, not. */
function png(
  width: number,
  height: number,
  rows: number,
  ...extra: readonly Uint8Array[]
): Uint8Array {
  const header = joinBytes([uint32(width), uint32(height), Uint8Array.of(8, 0, 0, 0, 0)]);
  const pixels = deflateSync(new Uint8Array((width + 1) * rows), { level: 9 });
  return joinBytes([
    PNG_START,
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Bits written one after the other, with the zero that JPEG puts behind every 0xff. */
function codedBits(codes: readonly (readonly [value: number, bits: number])[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  const put = (byte: number): void => void bytes.push(...(byte === 0xff ? [0xff, 0] : [byte]));
  for (const [value, bits] of codes)
    for (let bit = bits - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1);
      if (++count % 8 === 0) {
        put(held & 0xff);
        held = 0;
      }
    }
  if (count % 8 !== 0) put(((held << (8 - (count % 8))) | (0xff >> (count % 8))) & 0xff);
  return Uint8Array.from(bytes);
}

/** A progressive JPEG of few bytes that asks for a walk over a million blocks in each of many scans. */
function scanBomb(scans: number): Uint8Array {
  const side = 8000;
  const blocks = (side / 8) ** 2;
  const longest = 32_767; // blocks one code can end
  const ends = Array.from({ length: Math.ceil(blocks / longest) }, (_, index) => {
    const left = Math.min(longest, blocks - index * longest);
    return [[0, 1] as const, [left - 16_384, 14] as const];
  }).flat();
  const scan = joinBytes([segment(0xda, Uint8Array.of(1, 1, 0, 1, 63, 0)), codedBits(ends)]);
  const table = (kind: number, symbol: number): Uint8Array =>
    segment(0xc4, Uint8Array.of(kind, 1, ...new Array<number>(15).fill(0), symbol));
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xdb, Uint8Array.of(0, ...new Array<number>(64).fill(1))),
    segment(0xc2, Uint8Array.of(8), uint16(side), uint16(side), Uint8Array.of(1, 1, 0x11, 0)),
    table(0x00, 0),
    table(0x10, 0xe0),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 0, 0)),
    new Uint8Array(blocks / 8),
    ...new Array<Uint8Array>(scans).fill(scan),
    Uint8Array.of(0xff, 0xd9),
  ]);
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
