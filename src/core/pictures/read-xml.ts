/** A name with its namespace's address; empty where it has none. */
export interface XmlName {
  readonly namespace: string;
  readonly name: string;
}

export interface XmlAttribute extends XmlName {
  readonly value: string;
}

export interface XmlElement extends XmlName {
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** What stands directly in it, without its children's text. */
  readonly text: string;
}

interface Open extends XmlName {
  readonly tag: string;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

/** More than any picture's description needs; what goes beyond is not read at all. */
const DEEPEST = 60;
const MOST_TAGS = 20_000;
const MOST_PREFIXES = 200;
const MOST_ATTRIBUTES = 1024 * 1024; // characters of them, in all tags together

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const TAG =
  /<(\/?)([^\s<>/="']{1,200})((?:\s+[^\s<>/="']{1,200}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parts that are passed over, with what ends them. A document type is not among them: it is refused. */
const PASSED_OVER = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

function plain(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

function nameOf(
  written: string,
  prefixes: ReadonlyMap<string, string>,
  unprefixed: string,
): XmlName {
  const colon = written.indexOf(':');
  if (colon === -1) return { namespace: unprefixed, name: written };
  return {
    namespace: prefixes.get(written.slice(0, colon)) ?? '',
    name: written.slice(colon + 1),
  };
}

function openElement(tag: string, written: string, outer: ReadonlyMap<string, string>): Open {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, plain(double ?? single ?? '')] as const,
  );
  const declared = pairs.flatMap(([name, value]) => {
    if (name === 'xmlns') return [['', value] as const];
    return name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [];
  });
  const prefixes = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  const attributes = pairs
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, value]) => ({ ...nameOf(name, prefixes, ''), value }));
  const own = nameOf(tag, prefixes, prefixes.get('') ?? '');
  return { ...own, tag, prefixes, attributes, children: [], text: '' };
}

/**
 * The one element of an XML text with all that is in it; null where it is not well formed, has a document type
 * (nothing outside the text is ever fetched, and no entity but XML's own five is known) or a CDATA section, or is
 * absurdly deep or long.
 */
export function readXml(text: string): XmlElement | null {
  const top = openElement('', '', new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  const open: Open[] = [top];
  let tags = 0;
  let attributeLength = 0;
  for (let at = 0; at < text.length;) {
    const inner = open.at(-1) ?? top;
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    inner.text += plain(text.slice(at, end));
    if (next === -1) break;
    const passed = PASSED_OVER.find(([start]) => text.startsWith(start, next));
    if (passed) {
      const close = text.indexOf(passed[1], next);
      if (close === -1) return null;
      at = close + passed[1].length;
      continue;
    }
    TAG.lastIndex = next;
    const [whole, isEnd, tag = '', attributes = '', isEmpty] = TAG.exec(text) ?? [];
    if (whole === undefined || ++tags > MOST_TAGS || open.length > DEEPEST) return null;
    at = next + whole.length;
    attributeLength += attributes.length;
    if (attributeLength > MOST_ATTRIBUTES) return null;
    if (isEnd) {
      if (open.length === 1 || inner.tag !== tag || attributes !== '') return null;
      open.pop();
      open.at(-1)?.children.push(inner);
      continue;
    }
    const element = openElement(tag, attributes, inner.prefixes);
    if (element.prefixes.size > MOST_PREFIXES) return null;
    if (isEmpty) inner.children.push(element);
    else open.push(element);
  }
  return open.length === 1 && top.children.length === 1 ? (top.children[0] ?? null) : null;
}
