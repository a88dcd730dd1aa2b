import { unzipSync } from 'fflate';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import { decodeText } from '../text/decode.ts';

const DOCUMENT = 'word/document.xml';
/** Bytes of the document's XML: about five times what five hours of speech take. */
const LARGEST_DOCUMENT = 12 * 1024 * 1024;

const PIECE =
  /<mc:Fallback[\s>]|<\/mc:Fallback>|<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^<>]*)?\/?>|<w:tc(?:\s[^<>]*)?>|<\/w:(?:p|tc|tr)>/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(xml: string): string {
  return xml.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, ...parts) => {
      const [decimal, hex, name] = parts as (string | undefined)[];
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

/** What a piece of the XML other than words stands for; a table's row is a line, with a tab between its cells. */
function markOf(piece: string, isInCell: boolean): string {
  if (piece === '</w:tc>') return '\t';
  if (piece === '</w:tr>') return '\n';
  if (piece.startsWith('<w:tab')) return '\t';
  return isInCell ? ' ' : '\n';
}

/**
 * The text of a document's XML: `w:t`, tabs, breaks, the ends of paragraphs, cells and rows, as ECMA-376 names them.
 * Nothing else is read.
 */
function textOfXml(xml: string): string {
  const parts: string[] = [];
  let isFallback = false;
  /** How deep in cells: tables may lie within tables. */
  let depth = 0;
  for (const [piece, words] of xml.matchAll(PIECE)) {
    if (piece.startsWith('<mc:') || piece.startsWith('</mc:'))
      isFallback = piece.startsWith('<mc:');
    else if (isFallback) continue;
    else if (words !== undefined) parts.push(unescaped(words));
    else if (piece.startsWith('<w:tc')) depth++;
    else {
      if (piece === '</w:tc>') depth--;
      parts.push(markOf(piece, depth > 0));
    }
  }
  return parts.join('');
}

/**
 * The words of a Word document (.docx), a line a paragraph. Pictures, comments, deleted text and everything but the
 * document itself are left where they are. `damaged` is an archive that is cut off or no Word document; `too large`
 * one whose text would unpack to more than it could honestly hold.
 */
export function readDocxText(bytes: Uint8Array): Result<string, 'damaged' | 'too large'> {
  let isTooLarge = false;
  let document: Uint8Array | undefined;
  try {
    // fflate never writes past the size the archive states, so a bomb must state its size, and is not opened.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT) return false;
        isTooLarge = originalSize > LARGEST_DOCUMENT;
        return !isTooLarge;
      },
    });
    document = files[DOCUMENT];
  } catch {
    return failed('damaged');
  }
  if (isTooLarge) return failed('too large');
  const xml = document ? decodeText(document) : null;
  if (!xml?.ok || /<!DOCTYPE|<!ENTITY/i.test(xml.value.text)) return failed('damaged');
  return success(textOfXml(xml.value.text));
}
