import type { BodyHandle } from '../../editor/body-handle.ts';
import { revealIn } from '../../editor/reveal-place.ts';
import { domRangeOf } from '../../editor/highlights/text-range.ts';
import type { Place } from '../../../core/quotes/quote.ts';
import type { Range } from '../../../core/text/range.ts';
import type { Field, PagePort } from '../../session/page-port.ts';
import type { StorySession } from '../../session/story-session.ts';

function fieldElement(page: HTMLElement, field: Field): HTMLElement | null {
  return page.querySelector<HTMLElement>(`.page-${field}`);
}

function showInField(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  const found = domRangeOf(element, range);
  if (!found) return;
  getSelection()?.collapse(found.startContainer, found.startOffset);
}

/** What the window may ask of a page, made of its element and its body. */
export function createPagePort(
  session: StorySession,
  page: HTMLElement,
  body: BodyHandle,
): PagePort {
  return {
    focus: body.focus,
    focusField: (field) => fieldElement(page, field)?.focus(),
    showPlace({ passage, range }: Place) {
      const source = session.store.getState().open?.reading.passages[passage]?.source;
      if (!source) return;
      // The caret goes before the words, never around them: the next key must not replace a quotation.
      const before = { from: range.from, to: range.from };
      if (source.kind === 'body') {
        if (!body.selectPlace(source.block, source.part, before)) body.selectPicture(source.block);
        return;
      }
      const element = fieldElement(page, source.kind);
      if (element) showInField(element, before);
    },
    revealPlace({ passage, range }) {
      const source = session.store.getState().open?.reading.passages[passage]?.source;
      if (!source) return;
      if (source.kind === 'body') return body.revealPlace(source.block, source.part, range);
      const element = fieldElement(page, source.kind);
      if (element) revealIn(element, range);
    },
    showBlock(block) {
      if (!body.selectPlace(block, 0, { from: 0, to: 0 })) body.selectPicture(block);
    },
    run: body.run,
    replaceBody: body.replaceBody,
    insertPlainText: body.insertPlainText,
  };
}
