import type { BodyHandle } from '../../editor/body-handle.ts';
import { caretOffset } from '../../editor/caret-offset.ts';
import { selectedInField } from '../../editor/selected-range.ts';
import { revealIn } from '../../editor/reveal-place.ts';
import { domRangeOf } from '../../editor/highlights/text-range.ts';
import type { Place } from '../../../core/quotes/quote.ts';
import type { StoryPassage } from '../../../core/story/passages.ts';
import type { Range } from '../../../core/text/range.ts';
import { FIELDS } from '../../session/page-port.ts';
import type { Caret } from '../../../ipc/page-place.ts';
import { textIn } from '../../../core/text/range.ts';
import type { Field, PagePort } from '../../session/page-port.ts';
import type { StorySession } from '../../session/story-session.ts';

/** The fields whose words are passages of the story. */
const MARKED_FIELDS = ['headline', 'standfirst'] as const;

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

/** Through the field's own editing, so that its undo knows of it. */
function typeOver(words: string): void {
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}

function replaceInField(element: HTMLElement, range: Range, words: string): void {
  const found = domRangeOf(element, range);
  if (!found) return;
  element.focus();
  const { startContainer, startOffset, endContainer, endOffset } = found;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  typeOver(words);
}

/** The words of a selection without the spaces at its ends; null where there are none. */
function wordsAt(
  passages: readonly StoryPassage[],
  passage: number,
  selected: Range | null,
): Place | null {
  if (!selected) return null;
  const text = textIn(passages[passage]?.text ?? '', selected);
  const words = text.trim();
  const from = selected.from + text.indexOf(words);
  return words === '' ? null : { passage, range: { from, to: from + words.length } };
}

/** A picture's caption is the first of its fields, and has the focus. */
function replaceInCaption({ from, to }: Range, words: string): void {
  const caption = document.activeElement;
  if (!(caption instanceof HTMLTextAreaElement)) return;
  caption.setSelectionRange(from, to);
  typeOver(words);
}

/** Where the caret stands; null where it is not on the page. */
function caretOn(page: HTMLElement, body: BodyHandle): Caret | null {
  const field = FIELDS.find((each) => fieldElement(page, each) === document.activeElement);
  if (field === undefined) return body.caret();
  const element = fieldElement(page, field);
  const end = element?.textContent.length ?? 0;
  return { field, offset: (element && caretOffset(element)) ?? end };
}

function putCaret(page: HTMLElement, body: BodyHandle, caret: Caret): void {
  const { offset } = caret;
  if ('field' in caret) {
    const element = fieldElement(page, caret.field);
    const at = Math.min(offset, element?.textContent.length ?? 0);
    if (element) showInField(element, { from: at, to: at });
  } else if ('text' in caret) body.showPicture(caret.block, caret.text, offset);
  else if (!body.selectPlace(caret.block, caret.part, { from: offset, to: offset })) body.focus();
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
    place: () => ({ caret: caretOn(page, body), scroll: page.parentElement?.scrollTop ?? 0 }),
    comeBackTo({ caret, scroll }) {
      if (caret) putCaret(page, body, caret);
      page.parentElement?.scrollTo({ top: scroll, behavior: 'instant' });
    },
    selectedPlace() {
      const passages = session.store.getState().open?.reading.passages ?? [];
      const field = MARKED_FIELDS.find((one) =>
        fieldElement(page, one)?.contains(document.activeElement),
      );
      if (field) {
        const element = fieldElement(page, field);
        const passage = passages.findIndex(({ source }) => source.kind === field);
        return element && wordsAt(passages, passage, selectedInField(element));
      }
      const selected = body.selected();
      const passage = passages.findIndex(
        ({ source }) =>
          source.kind === 'body' &&
          source.block === selected?.block &&
          source.part === selected.part,
      );
      return wordsAt(passages, passage, selected?.range ?? null);
    },
    showPlace({ passage, range }: Place) {
      const source = session.store.getState().open?.reading.passages[passage]?.source;
      if (!source) return;
      // The caret goes before the words, never around them: the next key must not replace a quotation.
      const before = { from: range.from, to: range.from };
      if (source.kind === 'body') {
        if (!body.selectPlace(source.block, source.part, before))
          body.showPicture(source.block, 'caption', before.from);
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
    replacePlace({ passage, range }, words) {
      const source = session.store.getState().open?.reading.passages[passage]?.source;
      if (!source) return;
      if (source.kind !== 'body') {
        const element = fieldElement(page, source.kind);
        if (element) replaceInField(element, range, words);
      } else if (!body.replacePlace(source.block, source.part, range, words)) {
        body.showPicture(source.block, 'caption');
        replaceInCaption(range, words);
      }
    },
    showBlock(block) {
      if (!body.selectPlace(block, 0, { from: 0, to: 0 })) body.showPicture(block, 'caption');
    },
    showPicture: body.showPicture,
    choosePicture: body.choosePicture,
    chosenPicture: body.chosenPicture,
    changePictures: body.changePictures,
    movePicture: body.movePicture,
    run: body.run,
    replaceBody: body.replaceBody,
    insertPlainText: body.insertPlainText,
  };
}
