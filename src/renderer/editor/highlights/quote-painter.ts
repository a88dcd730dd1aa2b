import type { BodyModel } from '../body-model.ts';
import type { PlacedMark } from './highlight-ranges.ts';
import { HighlightRanges } from './highlight-ranges.ts';
import type { Band } from './near-screen.ts';
import { blocksNear, firstIndex } from './near-screen.ts';
import type { QuoteMark } from './quote-mark.ts';
import { domRangeOf } from './text-range.ts';

/** A quote's sign in the margin: how far down the editor's box, and which along its line. */
export interface MarginSign {
  readonly mark: QuoteMark;
  readonly top: number;
  readonly along: number;
}

/**
 * Draws the underlines of the quotes on or near the screen, and says where their signs go. Nothing is put in the
 * editor's tree, so that undo, copy and export never see it.
 */
export class QuotePainter {
  private readonly ranges = new HighlightRanges();
  private marks: readonly QuoteMark[] = [];
  private selected: string | null = null;
  private frame = 0;

  constructor(
    private readonly model: BodyModel,
    private readonly onSigns: (signs: readonly MarginSign[]) => void,
  ) {}

  /** Redraws as the page scrolls or changes its size; answers what stops it. */
  start(): () => void {
    const redraw = (): void => this.redrawSoon();
    const resized = new ResizeObserver(redraw);
    const root = this.model.editor.getRootElement();
    if (root) resized.observe(root);
    document.addEventListener('scroll', redraw, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', redraw, { capture: true });
      resized.disconnect();
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      this.ranges.clear();
    };
  }

  show(marks: readonly QuoteMark[], selected: string | null): void {
    this.marks = marks;
    this.selected = selected;
    this.redrawSoon();
  }

  private redrawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.redraw();
    });
  }

  private redraw(): void {
    const root = this.model.editor.getRootElement();
    const box = root?.parentElement?.getBoundingClientRect();
    if (!box) return;
    const near = this.marksNearScreen();
    const placed = near.flatMap((mark): readonly (PlacedMark & { mark: QuoteMark })[] => {
      const part = this.partElement(mark.block, mark.part);
      const at = part && domRangeOf(part, mark.range);
      return at ? [{ mark, at }] : [];
    });
    const ranges = this.ranges.draw(placed, this.selected);
    this.onSigns(signsOf(near, (mark) => this.lineOf(mark, ranges.get(mark.id)), box.top));
  }

  private marksNearScreen(): readonly QuoteMark[] {
    const { from, to } = blocksNear(this.model.body.length, (block) => this.measure(block), {
      top: 0,
      bottom: window.innerHeight,
    });
    const start = firstIndex(this.marks.length, (i) => (this.marks[i]?.block ?? 0) >= from);
    const end = firstIndex(this.marks.length, (i) => (this.marks[i]?.block ?? 0) >= to);
    return this.marks.slice(start, end);
  }

  private element(block: number, which: 'first' | 'last'): HTMLElement | null {
    const key = this.model.mirror.keysOf(block).at(which === 'first' ? 0 : -1);
    return key === undefined ? null : this.model.editor.getElementByKey(key);
  }

  private measure(block: number): Band {
    const top = this.element(block, 'first')?.getBoundingClientRect().top ?? 0;
    const bottom = this.element(block, 'last')?.getBoundingClientRect().bottom ?? 0;
    return { top, bottom };
  }

  /** The element that holds a passage; null for a caption, whose words are in a field of their own. */
  private partElement(block: number, part: number): Element | null {
    const keys = this.model.mirror.keysOf(block);
    const element = this.model.editor.getElementByKey(keys[keys.length > 1 ? part : 0] ?? '');
    if (!element || element.querySelector('figure')) return null;
    if (element.nodeName !== 'UL' && element.nodeName !== 'OL') return element;
    // Lexical keeps a nested list in an item of its own, which is no passage.
    const items = element.querySelectorAll('li:not(:has(> ul, > ol))');
    return items[part] ?? null;
  }

  /** Where the first line of a mark's words begins, from the window's top. */
  private lineOf(mark: QuoteMark, range: Range | undefined): number | null {
    const rect = range
      ? range.getClientRects()[0]
      : this.element(mark.block, 'first')?.querySelector('textarea')?.getBoundingClientRect();
    return rect?.top ?? null;
  }
}

/** Signs of one line stand side by side. */
function signsOf(
  marks: readonly QuoteMark[],
  lineOf: (mark: QuoteMark) => number | null,
  boxTop: number,
): readonly MarginSign[] {
  const signs: MarginSign[] = [];
  for (const mark of marks) {
    const line = lineOf(mark);
    if (line === null) continue;
    const top = Math.round(line - boxTop);
    const last = signs.at(-1);
    const along = last && Math.abs(last.top - top) < 4 ? last.along + 1 : 0;
    signs.push({ mark, top, along });
  }
  return signs;
}
