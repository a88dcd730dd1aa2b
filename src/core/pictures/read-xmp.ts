import { decodeText } from '../text/decode.ts';
import type { XmlElement, XmlName } from './read-xml.ts';
import { readXml } from './read-xml.ts';
import type { XmpName } from './xmp-namespaces.ts';
import { RDF, XMP_NAMESPACES } from './xmp-namespaces.ts';

/** What an XMP packet says: the values of each property that Stet knows, in order. */
export type Xmp = ReadonlyMap<XmpName, readonly string[]>;

/** Packets of edit history can be larger; none that a picture desk filled in is. */
const LARGEST_PACKET = 1024 * 1024; // bytes

const PREFIXES = new Map<string, string>(
  Object.entries(XMP_NAMESPACES).map(([prefix, namespace]) => [namespace, prefix]),
);

function isRdf({ namespace, name }: XmlName, ...names: readonly string[]): boolean {
  return namespace === RDF && names.includes(name);
}

function languageOf(item: XmlElement): string {
  return item.attributes.find(({ name }) => name === 'lang')?.value ?? '';
}

/** The values of a property: the items of a list, a language alternative's own, a link, or its plain text. */
function valuesOf(property: XmlElement): readonly string[] {
  const list = property.children.find((child) => isRdf(child, 'Alt', 'Bag', 'Seq'));
  if (list) {
    const items = list.children.filter((child) => isRdf(child, 'li'));
    const main = items.find((item) => languageOf(item) === 'x-default') ?? items[0];
    if (isRdf(list, 'Alt')) return main ? [main.text.trim()] : [];
    return items.map(({ text }) => text.trim());
  }
  const link = property.attributes.find((attribute) => isRdf(attribute, 'resource'));
  return [link?.value ?? property.text.trim()];
}

function descriptionsIn(element: XmlElement): readonly XmlElement[] {
  if (isRdf(element, 'RDF')) return element.children.filter((child) => isRdf(child, 'Description'));
  return element.children.flatMap(descriptionsIn);
}

/** What an XMP packet (ISO 16684-1) says; nothing where it cannot be read. */
export function readXmp(packet: Uint8Array): Xmp {
  const found = new Map<XmpName, readonly string[]>();
  if (packet.length > LARGEST_PACKET) return found;
  const decoded = decodeText(packet);
  if (!decoded.ok) return found;
  const { text } = decoded.value;
  const root = readXml(text.slice(text.indexOf('<'), text.lastIndexOf('>') + 1));
  if (!root) return found;
  const take = ({ namespace, name }: XmlName, values: readonly string[]): void => {
    const prefix = PREFIXES.get(namespace);
    const said = values.filter((value) => value !== '');
    if (prefix !== undefined && said.length > 0) found.set(`${prefix}:${name}` as XmpName, said);
  };
  for (const description of descriptionsIn(root)) {
    for (const attribute of description.attributes) take(attribute, [attribute.value.trim()]);
    for (const property of description.children) take(property, valuesOf(property));
  }
  return found;
}
