import type { Block } from '../../../core/story/block.ts';
import type { BodyModel } from '../body-model.ts';
import type { MarkedSort, PlacedMark } from './highlight-ranges.ts';
import { HighlightRanges } from './highlight-ranges.ts';
import type { Band } from './near-screen.ts';
import { blocksNear, firstIndex } from './near-screen.ts';
import { partElement } from './part-element.ts';
import type { QuoteMark } from './quote-mark.ts';
import { domRangeOf } from './text-range.ts';

/** A mark's sign in the margin: how far down the editor's box, and which along its line. */
export interface MarginSign extends Pick<QuoteMark, 'owner' | 'look'> {
  readonly words: string;
  readonly top: number;
  readonly along: number;
}

/** A mark with the block it lies in now: the reading of quotes is a moment behind the typing. */
interface MovedMark {
  readonly mark: QuoteMark;
  readonly block: number;
}

/**
 * Draws the marks of the quotes, or of the facts, on or near the screen, and says where signs for them go. Nothing is
 * put in the editor's tree, so that undo, copy and export never see it.
 */
export class MarkPainter {
  private readonly ranges: HighlightRanges;
  private marks: readonly QuoteMark[] = [];
  private selected: string | null = null;
  /** The body the marks were read from. A block that is no longer in it keeps the ranges it has. */
  private markedBody: readonly Block[] = [];
  private near: readonly MovedMark[] = [];
  /** The body was typed in between the reading of the marks and their drawing: some may not be drawn yet. */
  private isBehind = false;
  private frame = 0;

  constructor(
    private readonly model: BodyModel,
    sort: MarkedSort,
    /** Null where no sign is wanted. */
    private readonly onSigns: ((signs: readonly MarginSign[]) => void) | null,
  ) {
    this.ranges = new HighlightRanges(sort);
  }

  /** Redraws as the page scrolls and the body grows or shrinks; answers what stops it. */
  start(): () => void {
    const redraw = (): void => this.redrawSoon();
    const resized = new ResizeObserver(redraw);
    // The painter may start before the editor is in the page.
    const stopFollowing = this.model.editor.registerRootListener((root) => {
      resized.disconnect();
      if (root) resized.observe(root);
    });
    document.addEventListener('scroll', redraw, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', redraw, { capture: true });
      stopFollowing();
      resized.disconnect();
      cancelAnimationFrame(this.frame);
      this.frame = 0;
      this.ranges.clear();
    };
  }

  show(marks: readonly QuoteMark[], selected: string | null): void {
    const isSame = selected === this.selected && isSameMarks(marks, this.marks);
    if (marks !== this.marks) this.markedBody = this.model.body;
    this.marks = marks;
    this.selected = selected;
    // Most keys change no quote: what is drawn is right as it lies.
    if (isSame && !this.isBehind) return;
    if (!isSame) this.near = [];
    this.redrawSoon();
  }

  private redrawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.redraw();
    });
  }

  private redraw(): void {
    const box = this.model.editor.getRootElement()?.parentElement?.getBoundingClientRect();
    if (!box) return;
    this.isBehind = this.model.body !== this.markedBody;
    const typedIn = this.near.filter(({ mark }) => this.isTypedIn(mark));
    const placeable = this.marksNearScreen();
    const placed = placeable.flatMap(({ mark, block }): readonly PlacedMark[] => {
      const part = partElement(this.model, block, mark.part);
      const at = part && domRangeOf(part, mark.range);
      return at ? [{ mark, at }] : [];
    });
    const kept = new Set(typedIn.map(({ mark }) => mark.id));
    const ranges = this.ranges.draw(placed, this.selected, kept);
    this.near = [...placeable, ...typedIn].sort((a, b) => a.block - b.block);
    if (!this.onSigns) return;
    const lines = this.near.flatMap(({ mark, block }) => {
      const range = ranges.get(mark.id);
      const line = this.lineOf(block, range);
      const words = range?.toString() ?? '';
      return line === null ? [] : [{ mark, words, top: line - box.top }];
    });
    this.onSigns(placeSigns(lines));
  }

  private marksNearScreen(): readonly MovedMark[] {
    if (this.marks.length === 0) return [];
    const { body } = this.model;
    const { from, to } = blocksNear(body.length, (block) => this.measure(block), {
      top: 0,
      bottom: window.innerHeight,
    });
    return body.slice(from, to).flatMap((value, index) => {
      const block = from + index;
      const was = this.markedBody[block] === value ? block : this.markedBody.indexOf(value);
      return was < 0 ? [] : this.marksOf(was).map((mark) => ({ mark, block }));
    });
  }

  /** Whether the block a mark was read in has changed since; its range is where the typing has left it. */
  private isTypedIn({ block }: QuoteMark): boolean {
    const { body } = this.model;
    const marked = this.markedBody[block];
    return marked !== undefined && body[block] !== marked && !body.includes(marked);
  }

  /** The marks of one block of the marked body. */
  private marksOf(block: number): readonly QuoteMark[] {
    const at = (index: number): number => this.marks[index]?.block ?? 0;
    const start = firstIndex(this.marks.length, (index) => at(index) >= block);
    const end = firstIndex(this.marks.length, (index) => at(index) > block);
    return this.marks.slice(start, end);
  }

  private element(block: number, which: 'first' | 'last'): HTMLElement | null {
    const key = this.model.mirror.keysOf(block).at(which === 'first' ? 0 : -1);
    return key === undefined ? null : this.model.editor.getElementByKey(key);
  }

  private measure(block: number): Band {
    const first = this.element(block, 'first');
    // What is not laid out yet comes after all that is.
    if (first?.hidden) return { top: Infinity, bottom: Infinity };
    const top = first?.getBoundingClientRect().top ?? 0;
    const bottom = this.element(block, 'last')?.getBoundingClientRect().bottom ?? 0;
    return { top, bottom };
  }

  /** Where the first line of a mark's words begins, from the window's top. */
  private lineOf(block: number, range: Range | undefined): number | null {
    const rect = range
      ? range.getClientRects()[0]
      : this.element(block, 'first')?.querySelector('textarea')?.getBoundingClientRect();
    return rect?.top ?? null;
  }
}

function isSameMarks(marks: readonly QuoteMark[], others: readonly QuoteMark[]): boolean {
  return (
    marks.length === others.length &&
    marks.every((mark, index) => {
      const other = others[index];
      return (
        other?.block === mark.block &&
        other.part === mark.part &&
        other.range.from === mark.range.from &&
        other.range.to === mark.range.to &&
        other.look === mark.look &&
        other.id === mark.id
      );
    })
  );
}

/** Signs of one line stand side by side. */
function placeSigns(
  lines: readonly { readonly mark: QuoteMark; readonly words: string; readonly top: number }[],
): readonly MarginSign[] {
  const signs: MarginSign[] = [];
  for (const line of lines) {
    const top = Math.round(line.top);
    const last = signs.at(-1);
    const along = last && Math.abs(last.top - top) < 4 ? last.along + 1 : 0;
    const { owner, look } = line.mark;
    signs.push({ owner, look, words: line.words, top, along });
  }
  return signs;
}
