const ALL = 'found';
const CURRENT = 'found-now';

/** Draws what was found, and apart the current one. Nothing is put into the page itself. */
export function showFound(ranges: readonly Range[], current: number): void {
  CSS.highlights.set(ALL, new Highlight(...ranges));
  const range = ranges[current];
  if (!range) {
    CSS.highlights.delete(CURRENT);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(CURRENT, highlight);
}

export function bringFoundIntoSight(): void {
  const [range] = CSS.highlights.get(CURRENT) ?? [];
  if (!(range instanceof Range)) return;
  const { top, bottom } = range.getBoundingClientRect();
  const isInSight = top > 100 && bottom < innerHeight - 60;
  if (!isInSight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

export function clearFound(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
