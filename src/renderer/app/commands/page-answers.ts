import { askOrSay } from '../../session/ask.ts';
import type { Bench } from '../../session/bench.ts';
import type { PageCommandId } from '../../session/page-port.ts';
import type { Answers, CommandAnswer } from './command-answer.ts';
import { always, withStory } from './command-answer.ts';

function isInBody(): boolean {
  return document.activeElement?.closest('.body-text') != null;
}

/** The pictures' table writes into the body, but for a cell that is being written in. */
function isBodyUndone(): boolean {
  const isInTable = document.activeElement?.closest('.pictures-table') != null;
  return isInBody() || (isInTable && !document.activeElement?.matches('textarea'));
}

/** Where the focus is among the transcripts, it is their talk that is searched; answers whether it is. */
function searchTalk(): boolean {
  const field = document.activeElement
    ?.closest('.transcripts')
    ?.querySelector<HTMLInputElement>('.talk-search input');
  field?.select();
  return field != null;
}

async function pastePlain(bench: Bench): Promise<void> {
  const clipboard = await askOrSay(bench, 'clipboard.readText', undefined);
  if (!clipboard) return;
  if (isInBody()) bench.page.current()?.insertPlainText(clipboard.value);
  else document.execCommand('insertText', false, clipboard.value);
}

/** The answers to the commands of the Edit, Format and Insert menus. */
export function pageAnswers(bench: Bench) {
  const { page, find } = bench;
  const onPage = (id: PageCommandId): CommandAnswer =>
    withStory(bench, () => page.current()?.run(id));
  /** Cut and its like belong to whichever field has the focus. */
  const onField = (act: string): CommandAnswer => always(() => document.execCommand(act));
  const onFieldOrPage = (id: 'undo' | 'redo'): CommandAnswer =>
    always(() => (isBodyUndone() ? page.current()?.run(id) : document.execCommand(id)));

  return {
    undo: onFieldOrPage('undo'),
    redo: onFieldOrPage('redo'),
    cut: onField('cut'),
    copy: onField('copy'),
    paste: onField('paste'),
    'paste-plain': always(() => void pastePlain(bench)),
    'select-all': onField('selectAll'),
    find: withStory(bench, () => {
      if (!searchTalk()) find.open();
    }),

    bold: onPage('bold'),
    italic: onPage('italic'),
    link: onPage('link'),
    'clear-formatting': onPage('clear-formatting'),
    paragraph: onPage('paragraph'),
    subhead: onPage('subhead'),
    'small-subhead': onPage('small-subhead'),
    'bulleted-list': onPage('bulleted-list'),
    'numbered-list': onPage('numbered-list'),
    'block-quote': onPage('block-quote'),

    picture: onPage('picture'),
    divider: onPage('divider'),
  } satisfies Partial<Answers>;
}
