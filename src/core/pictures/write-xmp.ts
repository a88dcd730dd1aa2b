import type { XmpName } from './xmp-namespaces.ts';
import { RDF, XMP_NAMESPACES } from './xmp-namespaces.ts';

/** A property to write; one without words is left out. */
export interface XmpEntry {
  readonly name: XmpName;
  /**
   * Plain text, an ordered list, one without order, text that could stand in several languages and stands in the
   * default one, or a place by its name.
   */
  readonly form: 'text' | 'list' | 'bag' | 'languages' | 'place';
  readonly values: readonly string[];
}

/** The id is the standard's own (ISO 16684-1, 7.4.2), the same in every packet. */
const BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const END = '<?xpacket end="r"?>';

/** As text in XML 1.0, without the characters it cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;');
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<rdf:li>${text}</rdf:li>`).join('');
}

function inDefault(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}

function content({ form, values }: XmpEntry): string {
  const texts = values.map(escaped);
  switch (form) {
    case 'text':
      return texts.join('');
    case 'list':
      return `<rdf:Seq>${items(texts)}</rdf:Seq>`;
    case 'bag':
      return `<rdf:Bag>${items(texts)}</rdf:Bag>`;
    case 'languages':
      return inDefault(texts.join(''));
    case 'place': {
      const names = texts.map((text) => {
        const name = `<Iptc4xmpExt:LocationName>${inDefault(text)}</Iptc4xmpExt:LocationName>`;
        return `<rdf:li rdf:parseType="Resource">${name}</rdf:li>`;
      });
      return `<rdf:Bag>${names.join('')}</rdf:Bag>`;
    }
  }
}

/** An XMP packet of these properties. */
export function printXmp(entries: readonly XmpEntry[]): string {
  const written = entries
    .map((entry) => ({ ...entry, values: entry.values.filter((value) => value !== '') }))
    .filter(({ values }) => values.length > 0);
  const namespaces = Object.entries(XMP_NAMESPACES)
    .map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`)
    .join('');
  const properties = written.map((entry) => `<${entry.name}>${content(entry)}</${entry.name}>`);
  const description = `<rdf:Description rdf:about=""${namespaces}>${properties.join('')}</rdf:Description>`;
  const rdf = `<rdf:RDF xmlns:rdf="${RDF}">${description}</rdf:RDF>`;
  return `${BEGIN}<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>${END}`;
}
