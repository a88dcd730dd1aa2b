import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';

/** Stands in everything that must not leave the building. */
export const SECRET = 'SECRET';

/** What an agency wrote that an export keeps. */
export const KEPT = {
  creator: 'Mere Ngātai',
  copyright: '© 2026 Harbour Pictures & Sons',
  usage: 'Editorial use only',
  source: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
};

const TYPE = { ascii: 2, short: 3, long: 4, rational: 5, undefined: 7 } as const;

interface Entry {
  readonly tag: number;
  readonly type: keyof typeof TYPE;
  readonly count: number;
  readonly value: Uint8Array;
}

const text = (tag: number, value: string): Entry => ({
  tag,
  type: 'ascii',
  count: value.length + 1,
  value: latin1Bytes(`${value}\0`),
});
const short = (tag: number, value: number): Entry => ({
  tag,
  type: 'short',
  count: 1,
  value: joinBytes([uint16(value), uint16(0)]),
});
const long = (tag: number, value: number): Entry => ({
  tag,
  type: 'long',
  count: 1,
  value: uint32(value),
});
const degrees = (tag: number, ...values: readonly number[]): Entry => ({
  tag,
  type: 'rational',
  count: values.length,
  value: joinBytes(values.flatMap((value) => [uint32(value), uint32(1)])),
});
const opaque = (tag: number, value: string): Entry => ({
  tag,
  type: 'undefined',
  count: value.length,
  value: latin1Bytes(value),
});

/** A TIFF directory that begins at a place, with the values that do not fit in it after it. */
function directory(at: number, entries: readonly Entry[], next = 0): Uint8Array {
  const end = at + 2 + entries.length * 12 + 4;
  const rows: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  let valueAt = end;
  for (const { tag, type, count, value } of [...entries].sort((a, b) => a.tag - b.tag)) {
    const fits = value.length <= 4;
    const short = joinBytes([value, new Uint8Array(4)]).subarray(0, 4);
    rows.push(
      joinBytes([uint16(tag), uint16(TYPE[type]), uint32(count), fits ? short : uint32(valueAt)]),
    );
    if (fits) continue;
    values.push(value, new Uint8Array(value.length % 2));
    valueAt += value.length + (value.length % 2);
  }
  return joinBytes([uint16(entries.length), ...rows, uint32(next), ...values]);
}

/** Exif as a reporter's telephone writes it: place, serial number, owner, maker's note, comment, thumbnail. */
export function tellingExif(orientation: number): Uint8Array {
  const main = (exif: number, place: number): readonly Entry[] => [
    text(0x010f, `${SECRET} Camera Works`),
    text(0x0110, `${SECRET} Model 5`),
    short(0x0112, orientation),
    text(0x013b, `${SECRET} Artist`),
    long(0x8769, exif),
    long(0x8825, place),
  ];
  const first = directory(8, main(0, 0)).length + 8;
  const camera = directory(first, [
    opaque(0x927c, `${SECRET} maker's note`),
    opaque(0x9286, `ASCII\0\0\0${SECRET} comment`),
    text(0xa430, `${SECRET} Owner`),
    text(0xa431, `${SECRET}-SERIAL-0042`),
    text(0xa435, `${SECRET}-LENS-0007`),
  ]);
  const second = first + camera.length;
  const place = directory(second, [
    text(0x0001, 'S'),
    degrees(0x0002, 36, 50, 26),
    text(0x0003, 'E'),
    degrees(0x0004, 174, 45, 36),
  ]);
  const third = second + place.length;
  const thumbnail = latin1Bytes(`\xff\xd8${SECRET} thumbnail\xff\xd9`);
  const last = directory(third, [long(0x0201, third + 30), long(0x0202, thumbnail.length)]);
  return joinBytes([
    latin1Bytes('MM\0*'),
    uint32(8),
    directory(8, main(first, second), third),
    camera,
    place,
    last,
    thumbnail,
  ]);
}

/** Exif as an agency's camera writes it: words, a moment with its offset, and nothing to take out. */
export function agencyExif(
  words: { readonly description: string; readonly creator: string; readonly copyright: string },
  moment = '2026:11:22 09:30:00',
): Uint8Array {
  const utf8 = (value: string): string => Buffer.from(value).toString('latin1');
  const main = (exif: number): readonly Entry[] => [
    text(0x010e, utf8(words.description)),
    text(0x013b, utf8(words.creator)),
    text(0x8298, utf8(words.copyright)),
    long(0x8769, exif),
  ];
  const at = directory(8, main(0)).length + 8;
  const camera = directory(at, [text(0x9003, moment), text(0x9011, '+13:00')]);
  return joinBytes([latin1Bytes('MM\0*'), uint32(8), directory(8, main(at)), camera]);
}

/** An XMP packet as agencies and Photoshop write it. */
export function tellingXmp(kept: Partial<typeof KEPT> = KEPT): Uint8Array {
  const escape = (value: string): string => value.replaceAll('&', '&amp;');
  const alternative = (name: string, value: string | undefined): string =>
    value === undefined
      ? ''
      : `<${name}><rdf:Alt><rdf:li xml:lang="mi">He kupu anō</rdf:li><rdf:li xml:lang="x-default">${escape(value)}</rdf:li></rdf:Alt></${name}>`;
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="${SECRET} toolkit">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:d="http://purl.org/dc/elements/1.1/"
    xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    exif:GPSLatitude="36,50.43S ${SECRET}" exif:GPSLongitude="174,45.6E" aux:SerialNumber="${SECRET}-SERIAL"
    aux:OwnerName="${SECRET} Owner" xmpMM:DocumentID="${SECRET}-DOCUMENT" photoshop:Credit="${SECRET} old credit"
    ${kept.source === undefined ? '' : `ext:DigitalSourceType="${kept.source}"`}>
   <xmpMM:History><rdf:Seq><rdf:li>${SECRET} edit</rdf:li></rdf:Seq></xmpMM:History>
   <photoshop:DocumentAncestors><rdf:Bag><rdf:li>${SECRET}</rdf:li></rdf:Bag></photoshop:DocumentAncestors>
   ${kept.creator === undefined ? '' : `<d:creator><rdf:Seq><rdf:li>${kept.creator}</rdf:li></rdf:Seq></d:creator>`}
   ${alternative('d:description', `${SECRET} old caption`)}
   ${alternative('d:rights', kept.copyright)}
   ${alternative('xmpRights:UsageTerms', kept.usage)}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`,
  );
}

/** Photoshop's resources with a thumbnail and IIM in a character set. */
export function tellingPhotoshop(
  encode: (text: string) => Uint8Array,
  creator = KEPT.creator,
  copyright = KEPT.copyright,
): Uint8Array {
  const dataSet = (number: number, value: Uint8Array): Uint8Array =>
    joinBytes([Uint8Array.of(0x1c, 2, number), uint16(value.length), value]);
  const iim = joinBytes([
    dataSet(80, encode(creator)),
    dataSet(116, encode(copyright)),
    dataSet(120, encode(`${SECRET} old caption`)),
    dataSet(92, encode(`${SECRET} street`)),
  ]);
  const resource = (id: number, value: Uint8Array): Uint8Array =>
    joinBytes([
      latin1Bytes('8BIM'),
      uint16(id),
      uint16(0),
      uint32(value.length),
      value,
      new Uint8Array(value.length % 2),
    ]);
  const thumbnail = resource(0x040c, latin1Bytes(`${SECRET} thumbnail`));
  return joinBytes([latin1Bytes('Photoshop 3.0\0'), thumbnail, resource(0x0404, iim)]);
}
