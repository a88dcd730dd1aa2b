import type { Definition, Nodes, PhrasingContent } from 'mdast';
import type { Picture } from '../story/block.ts';
import { isSafeLink } from '../story/link.ts';
import type { Run } from '../story/runs.ts';
import { splitCaption } from './credit.ts';
import type { Piece } from './pieces.ts';
import { collapsed, lineBreak } from './pieces.ts';

type Style = Omit<Run, 'text'>;
/** Where reference links lead, by their names. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The link definitions of a document, the first of each name. */
export function definitionsIn(node: Nodes, found = new Map<string, Definition>()): Definitions {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** Text as pieces, its white space collapsed. */
export function textPieces(text: string, style: Style): readonly Piece[] {
  return [{ kind: 'run', run: { ...style, text: collapsed(text) } }];
}

function linked(style: Style, address: string | undefined): Style {
  return address !== undefined && isSafeLink(address) ? { ...style, link: address } : style;
}

function picture(alt: string, title: string): Picture {
  return { kind: 'picture', image: null, ...splitCaption(collapsed(title)), alt: collapsed(alt) };
}

/** The content of a paragraph, a heading or a cell as pieces; pictures in it are blocks of their own. */
export function phrasingPieces(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  style: Style = {},
): readonly Piece[] {
  const inside = (children: readonly PhrasingContent[], more: Style): readonly Piece[] =>
    phrasingPieces(children, definitions, more);
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return textPieces(node.value, style);
      case 'strong':
        return inside(node.children, { ...style, bold: true });
      case 'emphasis':
        return inside(node.children, { ...style, italic: true });
      case 'delete':
        return inside(node.children, style);
      case 'link':
        return inside(node.children, linked(style, node.url));
      case 'linkReference':
        return inside(node.children, linked(style, definitions.get(node.identifier)?.url));
      case 'break':
        return [lineBreak(style)];
      case 'image':
        return [{ kind: 'block', block: picture(node.alt ?? '', node.title ?? '') }];
      case 'imageReference':
        return [
          {
            kind: 'block',
            block: picture(node.alt ?? '', definitions.get(node.identifier)?.title ?? ''),
          },
        ];
      case 'footnoteReference':
        return textPieces(`[${node.label ?? node.identifier}]`, style);
      default:
        // Inline HTML is its tags only: the words between them are text of their own.
        return [];
    }
  });
}
