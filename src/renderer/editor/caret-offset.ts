/** Where the caret stands in an element's text; null where it is elsewhere or a stretch is selected. */
export function caretOffset(element: HTMLElement): number | null {
  const selection = window.getSelection();
  if (!selection?.isCollapsed || !element.contains(selection.anchorNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  if (selection.anchorNode) range.setEnd(selection.anchorNode, selection.anchorOffset);
  return range.toString().length;
}
