import { joinBytes, latin1Bytes, uint16, uint32 } from '../../src/core/pictures/bytes.ts';
import type { PictureField } from '../../src/core/pictures/picture-fields.ts';
import { FIELD_ROWS, PICTURE_FIELDS } from '../../src/core/pictures/picture-fields.ts';
import type { FieldRow } from '../../src/core/pictures/picture-fields.ts';
import { RDF, XMP_NAMESPACES } from '../../src/core/pictures/xmp-namespaces.ts';

/** What an agency wrote, field by field. */
export type Written = Readonly<Partial<Record<PictureField, readonly string[]>>>;

/** Every field of the IPTC table as an agency might fill it in; the Māori names tell a character set apart. */
export const WRITTEN = {
  description: ['Mere Ngātai at the wharf in Lyttelton on Sunday, November 22, 2026.'],
  altText: ['A woman in a red coat on a wharf.'],
  extendedDescription: ['Behind her lies a ferry whose ramp hangs askew.'],
  headline: ['Ferry ramp breaks'],
  title: ['ferry-ramp-03'],
  creator: ['Hēmi Walker'],
  jobTitle: ['Staff photographer'],
  creditLine: ['Hēmi Walker/Harbour Pictures'],
  source: ['Harbour Pictures'],
  copyrightNotice: ['© 2026 Harbour Pictures & Sons'],
  descriptionWriter: ['hw/jt'],
  instructions: ['No archive. Mandatory credit.'],
  keywords: ['ferry', 'Lyttelton', 'ramp'],
  dateCreated: ['2026-11-22T09:30:00+13:00'],
  sublocation: ['No. 2 Wharf'],
  city: ['Lyttelton'],
  state: ['Canterbury'],
  country: ['New Zealand'],
  countryCode: ['NZL'],
  jobId: ['HP-2211'],
  personShown: ['Mere Ngātai', 'Tāne Rua'],
  locationShown: ['No. 2 Wharf, Lyttelton, Canterbury, New Zealand'],
  locationCreated: ['Diamond Harbour, Canterbury, New Zealand'],
  eventId: ['https://example.org/events/ferry'],
  digitalSourceType: ['http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'],
  aiSystemUsed: ['Imagemaker'],
  aiSystemVersion: ['2'],
  aiPrompt: ['A wharf'],
  aiPromptWriter: ['Nobody'],
  usageTerms: ['Editorial use only'],
  webStatement: ['https://example.org/rights'],
} as const satisfies Record<PictureField, readonly string[]>;

/** Fields that stand in language alternatives (IPTC Photo Metadata Standard 2025.1). */
const IN_LANGUAGES = new Set<PictureField>([
  'description',
  'altText',
  'extendedDescription',
  'title',
  'copyrightNotice',
  'usageTerms',
]);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const PLACE_PARTS = ['Sublocation', 'City', 'ProvinceState', 'CountryName'];

/** A place as a structure, its parts counted from the country backwards, with coordinates that nobody wants. */
function place(text: string): string {
  const parts = text.split(', ');
  const names = PLACE_PARTS.slice(-parts.length);
  const elements = parts.map(
    (part, at) => `<Iptc4xmpExt:${names[at]}>${escaped(part)}</Iptc4xmpExt:${names[at]}>`,
  );
  return `<rdf:li rdf:parseType="Resource">${elements.join('')}</rdf:li>`;
}

function element(field: PictureField, { xmp, form }: FieldRow, texts: readonly string[]): string {
  if (form === 'places') return `<${xmp}><rdf:Bag>${texts.map(place).join('')}</rdf:Bag></${xmp}>`;
  const items = texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('');
  if (form === 'list') return `<${xmp}><rdf:Bag>${items}</rdf:Bag></${xmp}>`;
  const [text = ''] = texts;
  if (IN_LANGUAGES.has(field))
    return `<${xmp}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${xmp}>`;
  return `<${xmp}>${escaped(text)}</${xmp}>`;
}

/** An XMP packet of these fields, with more of its own `inside` the description. */
export function agencyXmp(written: Written, inside = ''): Uint8Array {
  const namespaces = Object.entries(XMP_NAMESPACES)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');
  const elements = FIELD_ROWS.flatMap(([field, row]) => {
    const texts = written[field];
    return texts ? [element(field, row, texts)] : [];
  });
  return new TextEncoder().encode(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" ${namespaces}>${elements.join('')}${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );
}

/** Marks of character sets (IIM 4.2, 1:90). */
export const MARKS = { utf8: '\x1b%G', latin1: '\x1b.A', none: '' };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** IIM's data sets as they are, one after another. */
export function dataSets(
  ...sets: readonly (readonly [record: number, number: number, value: Uint8Array])[]
): Uint8Array {
  return joinBytes(
    sets.map(([record, number, value]) =>
      joinBytes([Uint8Array.of(0x1c, record, number), uint16(value.length), value]),
    ),
  );
}

/** Photoshop's resources with IIM of these fields, marked and encoded as said. */
export function agencyPhotoshop(
  written: Written,
  encode = utf8,
  mark: string = MARKS.utf8,
): Uint8Array {
  const iim = dataSets(
    ...(mark === '' ? [] : [[1, 90, latin1Bytes(mark)] as const]),
    ...FIELD_ROWS.flatMap(([field]) => {
      const { iim: row }: FieldRow = PICTURE_FIELDS[field];
      const texts = row ? (written[field] ?? []) : [];
      if (field === 'dateCreated')
        return texts.flatMap((text) => {
          const digits = text.replace(/[-:T]/g, '').replace(/\+.*/, '');
          const zone = /\+(\d\d):(\d\d)$/.exec(text);
          const offset = zone ? `+${zone[1]}${zone[2]}` : '';
          return [
            [2, 55, latin1(digits.slice(0, 8))] as const,
            [2, 60, latin1(digits.slice(8) + offset)] as const,
          ];
        });
      return texts.map((text) => [2, row?.[0] ?? 0, encode(text)] as const);
    }),
  );
  return photoshopOf(iim);
}

/** Photoshop's resources with these bytes as their IIM. */
export function photoshopOf(iim: Uint8Array): Uint8Array {
  return joinBytes([
    latin1Bytes('Photoshop 3.0\x008BIM'),
    uint16(0x0404),
    uint16(0),
    uint32(iim.length),
    iim,
    new Uint8Array(iim.length % 2),
  ]);
}
