import type { Element } from 'hast';
import type { Block, List, ListItem } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { tidyRuns } from '../story/tidy-runs.ts';
import { linesOfBlock, listItemOf } from './flatten.ts';
import { inlineStyle } from './html-style.ts';
import { classesOf, findElement, textOf, withoutElement } from './html-tree.ts';

type Read = (inside: Element) => readonly Block[];

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** A list without its empty items; nothing where all are. `read` gives the blocks inside an element. */
export function listOf(list: Element, read: Read): readonly List[] {
  const items: ListItem[] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    const last = items.at(-1);
    // Some editors put a nested list beside its item, not inside it.
    if (isList(child) && last) {
      const nested = listOf(child, read).flatMap((inner) => inner.items);
      items[items.length - 1] = { ...last, items: [...last.items, ...nested] };
      continue;
    }
    const item = listItemOf(isList(child) ? listOf(child, read) : read(child));
    if (item.runs.length > 0 || item.items.length > 0) items.push(item);
  }
  const style = list.tagName === 'ol' ? 'numbered' : 'bulleted';
  return items.length > 0 ? [{ kind: 'list', style, items }] : [];
}

/** The bullet or number that Word types before an item, with the gap after it. */
const TYPED_MARK = /^\s*(?:[·•▪■§◦o]|[\da-z]{1,3}[.)])(?:\s+|$)/;

/** Whether a paragraph is one of Word's list items, which are lists only by their style or their mark. */
export function isWordListItem(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  if (/mso-list\s*:/i.test(inlineStyle(element))) return true;
  const isListParagraph = classesOf(element).some((name) => name.startsWith('MsoListParagraph'));
  return isListParagraph && TYPED_MARK.test(textOf(element));
}

function withoutTypedMark(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  return first ? tidyRuns([{ ...first, text: first.text.replace(TYPED_MARK, '') }, ...rest]) : runs;
}

/** One of Word's list items as a list of one, the bullet or number that Word typed before it taken off. */
export function wordListOf(paragraph: Element, read: Read): readonly List[] {
  const marker = findElement(paragraph, (part) => /mso-list\s*:\s*Ignore/i.test(inlineStyle(part)));
  const inside = read(marker ? withoutElement(paragraph, marker) : paragraph);
  const lines = inside.flatMap(linesOfBlock).flat();
  const runs = marker ? lines : withoutTypedMark(lines);
  const style = /^[\da-z]{1,4}[.)]/i.test(textOf(marker ?? paragraph)) ? 'numbered' : 'bulleted';
  return runs.length > 0 ? [{ kind: 'list', style, items: [{ runs, items: [] }] }] : [];
}
