import { expect, test } from 'vitest';
import { agencyExif, SECRET, tellingExif } from '../../../tests/helpers/picture-notes.ts';
import { jpegWith, pngWith, smallJpeg } from '../../../tests/helpers/telling-pictures.ts';
import { joinBytes, latin1Bytes } from '../pictures/bytes.ts';
import type { FrameSize } from '../pictures/picture-frame.ts';
import { readPictureMetadata } from '../pictures/read-picture-metadata.ts';
import { failed, success } from '../schema/result.ts';
import type { ExportedPicture } from './export-format.ts';
import type { Press } from './print-copies.ts';
import { printCopies } from './print-copies.ts';

/** A press whose drawings are their sizes, and whose pictures are all the same small one. */
function pressThat(encoded: FrameSize[]): Press<FrameSize> {
  return {
    draw: (_negative, _framing, size) => Promise.resolve(success(size)),
    resize: (_drawing, size) => size,
    encode(drawing) {
      encoded.push(drawing);
      return Promise.resolve(smallJpeg());
    },
  };
}

const xmp = (properties: string): Uint8Array =>
  joinBytes([
    latin1Bytes('http://ns.adobe.com/xap/1.0/\0'),
    latin1Bytes(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    ),
  ]);

const RIGHTS = xmp(
  '<dc:creator><rdf:Seq><rdf:li>Ana</rdf:li><rdf:li>Rua</rdf:li></rdf:Seq></dc:creator><dc:rights>Stet</dc:rights><xmpRights:UsageTerms>Once</xmpRights:UsageTerms><e:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</e:DigitalSourceType><e:AISystemUsed>Imaginer 4</e:AISystemUsed>',
);

const picture = (...widths: readonly number[]): ExportedPicture => ({
  file: 'a.jpg',
  path: 'a.jpg',
  size: { width: 1, height: 1 },
  words: { caption: 'The wharf.', credit: 'Stet', alt: 'A wharf.' },
  drawn: {
    original: { width: 1, height: 1 },
    edit: {},
    copies: widths.map((width) => ({ width, height: width, path: `${width}.jpg`, form: 'jpg' })),
  },
});

async function copiesOf(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  // The one that is as wide as the original is spliced from it, the other drawn.
  const copies = await printCopies(pressThat([]), bytes, picture(1, 2));
  if (!copies.ok) throw new Error(copies.failure);
  return copies.value;
}

test('what is kept of the original is the same in a copy spliced from it and in one drawn', async () => {
  const bytes = jpegWith(smallJpeg(), [0xe1, RIGHTS]);
  const [spliced, drawn] = (await copiesOf(bytes)).map((copy) => readPictureMetadata(copy).fields);
  expect(drawn).toEqual(spliced);
  expect(drawn).toMatchObject({
    description: { texts: ['The wharf.'] },
    creator: { texts: ['Ana', 'Rua'] },
    copyrightNotice: { texts: ['Stet'] },
    usageTerms: { texts: ['Once'] },
    digitalSourceType: { texts: [expect.stringContaining('trainedAlgorithmicMedia') as string] },
    aiSystemUsed: { texts: ['Imaginer 4'] },
  });
});

test('the name that a camera’s owner set in it is kept in neither', async () => {
  const bytes = jpegWith(smallJpeg(), [0xe1, joinBytes([latin1Bytes('Exif\0\0'), tellingExif(1)])]);
  for (const copy of await copiesOf(bytes)) expect(Buffer.from(copy).includes(SECRET)).toBe(false);
  const words = { description: '', creator: 'Camera Owner', copyright: 'Camera Owner' };
  const other = jpegWith(smallJpeg(), [
    0xe1,
    joinBytes([latin1Bytes('Exif\0\0'), agencyExif(words)]),
  ]);
  for (const copy of await copiesOf(other))
    expect(Buffer.from(copy).includes('Camera Owner')).toBe(false);
});

test('each copy is drawn at its own size, the widest first of all', async () => {
  const encoded: FrameSize[] = [];
  const copies = await printCopies(pressThat(encoded), smallJpeg(), picture(640, 1280));
  expect(copies).toMatchObject({ ok: true, value: { length: 2 } });
  expect(encoded.map(({ width }) => width)).toEqual([640, 1280]);
});

test('a picture that cannot be drawn, or is none, is refused', async () => {
  const press = { ...pressThat([]), draw: () => Promise.resolve(failed('damaged' as const)) };
  expect(await printCopies(press, smallJpeg(), picture(640))).toEqual(failed('damaged'));
  expect(await printCopies(press, latin1Bytes('words'), picture(640))).toEqual(failed('damaged'));
  const { drawn, ...whole } = picture(640);
  expect(drawn).toBeDefined();
  expect(await printCopies(press, pngWith(), { ...whole, file: 'a.png' })).toMatchObject({
    ok: true,
  });
});
