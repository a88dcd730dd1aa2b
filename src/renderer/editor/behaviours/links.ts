import { $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import type { LexicalEditor, LexicalNode } from 'lexical';
import {
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
} from 'lexical';
import { isSafeLink, toLink } from '../../../core/story/link.ts';

/** Takes a link away and leaves its words. */
export function $unwrapLink(link: LinkNode): void {
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

/** The link the selection stands in, or null. */
export function $linkAtSelection(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const inside = $linkOf(selection.anchor.getNode());
  if (inside || selection.isCollapsed()) return inside;
  return selection.getNodes().map($linkOf).find($isLinkNode) ?? null;
}

function $linkOf(node: LexicalNode): LinkNode | null {
  return $findMatchingParent(node, $isLinkNode);
}

/**
 * Links the selected words to an address, or changes the link they stand in; with nothing selected the address
 * itself is written. False where the address cannot be a link.
 */
export function $setLink(address: string): boolean {
  const url = toLink(address);
  const selection = $getSelection();
  if (url === null || !$isRangeSelection(selection)) return false;
  const link = $linkAtSelection();
  if (link && selection.isCollapsed()) link.setURL(url);
  else if (!selection.isCollapsed()) $toggleLink(url, { rel: null });
  else {
    const text = $createTextNode(address.trim());
    selection.insertNodes([text]);
    text.select(0, text.getTextContentSize());
    $toggleLink(url, { rel: null });
    text.selectEnd();
  }
  return true;
}

/** Takes the link away that the selection stands in. */
export function $removeLink(): void {
  const link = $linkAtSelection();
  if (link) $unwrapLink(link);
}

/** A click on a link puts the caret there; with Ctrl or Command it opens. The window itself never follows one. */
export function openLinks(editor: LexicalEditor, open: (address: string) => void): () => void {
  return editor.registerCommand(
    CLICK_COMMAND,
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return false;
      event.preventDefault();
      const node = $getNearestNodeFromDOMNode(event.target);
      const link = node && $linkOf(node);
      if (!link || !(event.ctrlKey || event.metaKey) || !isSafeLink(link.getURL())) return false;
      open(link.getURL());
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}
