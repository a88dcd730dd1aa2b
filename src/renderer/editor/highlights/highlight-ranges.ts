import type { FieldMark, QuoteLook } from './quote-mark.ts';

/** The name a look is drawn under: `::highlight(quote-verified)`. */
function highlightName(look: QuoteLook | 'selected'): string {
  return `quote-${look.replaceAll(' ', '-')}`;
}

/** The document's one highlight of that name; the body and every field put their ranges in it. */
function highlight(name: string): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const made = new Highlight();
  if (name === highlightName('selected')) made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}

interface Drawn {
  readonly name: string;
  readonly range: Range;
}

/** A mark with where it lies in the DOM. */
export interface PlacedMark {
  readonly mark: Pick<FieldMark, 'id' | 'look'>;
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

  /** Shows these marks and no others of this owner; answers the range of each by its id. */
  draw(placed: readonly PlacedMark[], selected: string | null): ReadonlyMap<string, Range> {
    const next = new Map<string, Drawn>();
    for (const { mark, at } of placed) {
      this.keepOrAdd(next, mark.id, highlightName(mark.look), at);
      if (mark.id === selected) this.keepOrAdd(next, ' selected', highlightName('selected'), at);
    }
    for (const { name, range } of this.drawn.values()) highlight(name).delete(range);
    this.drawn = next;
    return new Map([...next].map(([id, { range }]) => [id, range]));
  }

  clear(): void {
    this.draw([], null);
  }

  private keepOrAdd(
    next: Map<string, Drawn>,
    key: string,
    name: string,
    at: StaticRangeInit,
  ): void {
    const old = this.drawn.get(key);
    if (old?.name === name && isAt(old.range, at)) {
      next.set(key, old);
      this.drawn.delete(key);
      return;
    }
    const range = toRange(at);
    highlight(name).add(range);
    next.set(key, { name, range });
  }
}
