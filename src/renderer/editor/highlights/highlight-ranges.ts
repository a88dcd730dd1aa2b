import type { FieldMark, QuoteLook } from './quote-mark.ts';

/** What is marked: quotes stand on a line, facts lie on a tint. */
export type MarkedSort = 'quote' | 'fact';

/** The name a look is drawn under: `::highlight(quote-verified)`. */
function highlightName(sort: MarkedSort, look: QuoteLook | 'selected'): string {
  return `${sort}-${look.replaceAll(' ', '-')}`;
}

/** The document's one highlight of that name; the body and every field put their ranges in it. */
function highlight(name: string): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const made = new Highlight();
  if (name.startsWith('fact-')) made.priority = -2;
  if (name.endsWith('-selected')) made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}

/** Goes after a selected mark's id for its second range; no id ends so. */
const SELECTED = ' selected';

interface Drawn {
  readonly name: string;
  readonly range: Range;
}

/** A mark with where it lies in the DOM. */
export interface PlacedMark {
  readonly mark: Pick<FieldMark, 'id' | 'owner' | 'look'>;
  readonly at: StaticRangeInit;
}

function isAt(range: Range, at: StaticRangeInit): boolean {
  return (
    range.startContainer === at.startContainer &&
    range.startOffset === at.startOffset &&
    range.endContainer === at.endContainer &&
    range.endOffset === at.endOffset
  );
}

function toRange(at: StaticRangeInit): Range {
  const range = new Range();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}

/** One owner's ranges in the shared highlights. Only what moved is touched. */
export class HighlightRanges {
  private drawn = new Map<string, Drawn>();

  constructor(private readonly sort: MarkedSort) {}

  /**
   * Shows these marks, and of those shown before the ones to keep as they lie; answers the range of each by the
   * mark's id.
   */
  draw(
    placed: readonly PlacedMark[],
    selected: string | null,
    kept: ReadonlySet<string> = new Set(),
  ): ReadonlyMap<string, Range> {
    const next = new Map<string, Drawn>();
    for (const [id, drawn] of this.drawn)
      if (kept.has(id) && !drawn.range.collapsed) this.keep(next, id, drawn);
    for (const { mark, at } of placed) {
      this.keepOrAdd(next, mark.id, highlightName(this.sort, mark.look), at);
      if (mark.owner === selected)
        this.keepOrAdd(next, mark.id + SELECTED, highlightName(this.sort, 'selected'), at);
    }
    for (const { name, range } of this.drawn.values()) highlight(name).delete(range);
    this.drawn = next;
    return new Map([...next].map(([id, { range }]) => [id, range]));
  }

  clear(): void {
    this.draw([], null);
  }

  private keep(next: Map<string, Drawn>, id: string, drawn: Drawn): void {
    next.set(id, drawn);
    this.drawn.delete(id);
  }

  private keepOrAdd(next: Map<string, Drawn>, id: string, name: string, at: StaticRangeInit): void {
    const old = this.drawn.get(id);
    if (old?.name === name && isAt(old.range, at)) {
      this.keep(next, id, old);
      return;
    }
    const range = toRange(at);
    highlight(name).add(range);
    next.set(id, { name, range });
  }
}
