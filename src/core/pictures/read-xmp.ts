import { decodeText } from '../text/decode.ts';
import type { XmlElement, XmlName } from './read-xml.ts';
import { readXml } from './read-xml.ts';
import { placeText } from './xmp-place.ts';
import type { XmpName } from './xmp-namespaces.ts';
import { PRIVATE_NAMESPACES, RDF, XMP_NAMESPACES } from './xmp-namespaces.ts';

/** What an XMP packet says: the values of each property that Stet knows, in order. */
export type Xmp = ReadonlyMap<XmpName, readonly string[]>;

/** A packet with what it holds besides texts. */
export interface XmpPacket {
  readonly values: Xmp;
  /** Every property that stands in it, those included whose values are no texts. */
  readonly present: ReadonlySet<XmpName>;
  /** Whether it could be read. */
  readonly isSound: boolean;
}

/** Packets of edit history can be larger; none that a picture desk filled in is. */
const LARGEST_PACKET = 2 * 1024 * 1024; // bytes

const PREFIXES = new Map<string, string>(
  Object.entries({ ...XMP_NAMESPACES, ...PRIVATE_NAMESPACES }).map(([prefix, namespace]) => [
    namespace,
    prefix,
  ]),
);

function isRdf({ namespace, name }: XmlName, ...names: readonly string[]): boolean {
  return namespace === RDF && names.includes(name);
}

function languageOf(item: XmlElement): string {
  return (item.attributes.find(({ name }) => name === 'lang')?.value ?? '').toLowerCase();
}

/** The alternative in the default language, else in the story's (`en` counts for `en-NZ`), else the first. */
function mainOf(items: readonly XmlElement[], language: string): XmlElement | undefined {
  const [wanted] = language.toLowerCase().split('-');
  return (
    items.find((item) => languageOf(item) === 'x-default') ??
    items.find((item) => languageOf(item) === language.toLowerCase()) ??
    items.find((item) => languageOf(item).split('-')[0] === wanted) ??
    items[0]
  );
}

/** What a property or an item of a list says: a link, its text, its one value, or the place it describes. */
function textOf(item: XmlElement, language: string): string {
  const link = item.attributes.find((attribute) => isRdf(attribute, 'resource'));
  if (link) return link.value;
  const text = item.text.trim();
  if (text !== '') return text;
  const inner = item.children.find((child) => isRdf(child, 'Description')) ?? item;
  const value = inner.children.find((child) => isRdf(child, 'value'));
  return value ? value.text.trim() : placeText(inner, (part) => valuesOf(part, language)[0] ?? '');
}

/** The values of a property: the items of a list, a language alternative's own, or its one text. */
function valuesOf(property: XmlElement, language: string): readonly string[] {
  const list = property.children.find((child) => isRdf(child, 'Alt', 'Bag', 'Seq'));
  if (!list) return [textOf(property, language)];
  const items = list.children.filter((child) => isRdf(child, 'li'));
  if (!isRdf(list, 'Alt')) return items.map((item) => textOf(item, language));
  const main = mainOf(items, language);
  return main ? [textOf(main, language)] : [];
}

function descriptionsIn(element: XmlElement): readonly XmlElement[] {
  if (isRdf(element, 'RDF')) return element.children.filter((child) => isRdf(child, 'Description'));
  return element.children.flatMap(descriptionsIn);
}

function xmlOf(packet: Uint8Array): XmlElement | null {
  const decoded = packet.length <= LARGEST_PACKET ? decodeText(packet) : null;
  if (!decoded?.ok) return null;
  const { text } = decoded.value;
  return readXml(text.slice(text.indexOf('<'), text.lastIndexOf('>') + 1));
}

/** Reads an XMP packet (ISO 16684-1). `language` is the story's. */
export function readXmpPacket(packet: Uint8Array, language: string): XmpPacket {
  const values = new Map<XmpName, readonly string[]>();
  const present = new Set<XmpName>();
  const root = xmlOf(packet);
  const take = ({ namespace, name }: XmlName, texts: () => readonly string[]): void => {
    const prefix = PREFIXES.get(namespace);
    if (prefix === undefined) return;
    const known = `${prefix}:${name}` as XmpName;
    present.add(known);
    const said = texts().filter((value) => value !== '');
    if (said.length > 0) values.set(known, said);
  };
  for (const description of root ? descriptionsIn(root) : []) {
    for (const attribute of description.attributes) take(attribute, () => [attribute.value.trim()]);
    for (const property of description.children) take(property, () => valuesOf(property, language));
  }
  return { values, present, isSound: root !== null };
}
