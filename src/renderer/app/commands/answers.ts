import type { ExportFormat } from '../../../core/exporters/export-format.ts';
import type { CommandId } from '../../../ipc/commands.ts';
import type { Checked } from '../../../core/checks/checked.ts';
import { blocking } from '../../../core/checks/findings-of.ts';
import { focusAfter } from '../../features/checks/focus-after.ts';
import { askOrSay } from '../../session/ask.ts';
import type { Bench } from '../../session/bench.ts';
import { decide } from '../../session/check-acts.ts';
import { chooseImport } from '../../session/import-acts.ts';
import { chooseLibrary, duplicateStory, nameOf, newStory } from '../../session/library-acts.ts';
import { exportPackage } from '../../session/package-acts.ts';
import type { PageCommandId } from '../../session/page-port.ts';
import {
  chosenPicture,
  movePicture,
  pictureAsItCame,
  sizePicture,
  toggleLead,
} from '../../session/picture-edit-acts.ts';
import type { ChosenPicture } from '../../session/picture-edit-acts.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import { goToFinding, goToQuote, stepFrom } from '../../session/quote-acts.ts';
import { copyQueries, queriesIn } from '../../session/query-acts.ts';
import { flagSelected } from '../../session/fact-acts.ts';
import { underAName } from '../../session/people.ts';
import { writeReport } from '../../session/report-acts.ts';
import { leaveRound, startRound } from '../../session/round-acts.ts';
import { selectedIn } from '../../session/story-session.ts';
import { nextTextSize } from '../../session/text-size.ts';
import {
  chooseTranscripts,
  showInTranscript,
  transcriptWith,
} from '../../session/transcript-acts.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import { wordsIn } from '../../session/story-words.ts';

/** What a command does, and whether it can be done now. */
export interface CommandAnswer {
  readonly run: () => void;
  readonly isEnabled: () => boolean;
}

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

/** One answer for each command: the compiler proves that none is missing. */
export type Answers = Readonly<Record<CommandId, CommandAnswer>>;

/** Copies the story; where things are outstanding it is marked as a draft, and that is said. */
async function copyStory(bench: Bench, format: ExportFormat, name: string): Promise<void> {
  bench.session.catchUp();
  const { open } = bench.session.store.getState();
  if (!open) return;
  const asDraft = blocking(open.reading.findings).length > 0;
  const request = { story: open.story, format, preset: 'plain', asDraft } as const;
  if (!(await askOrSay(bench, 'export.copy', request))) return;
  const standing = asDraft ? ', marked as a draft: things are outstanding' : '';
  bench.messages.note(`The story is on the clipboard as ${name}${standing}.`);
}

async function pastePlain(bench: Bench): Promise<void> {
  const clipboard = await askOrSay(bench, 'clipboard.readText', undefined);
  if (!clipboard) return;
  if (isInBody()) bench.page.current()?.insertPlainText(clipboard.value);
  else document.execCommand('insertText', false, clipboard.value);
}

/** Every command's answer. Menu, keyboard, palette and toolbar all come here. */
export function answersOf(bench: Bench): Answers {
  const { session, dialogs, preferences, page, find, table } = bench;
  const opened = () => session.store.getState().open;
  const selected = () => selectedIn(opened());

  const always = (run: () => void): CommandAnswer => ({ run, isEnabled: () => true });
  const withStory = (run: () => void): CommandAnswer => ({
    run,
    isEnabled: () => opened() !== null,
  });
  const onPicture = (run: (chosen: ChosenPicture) => void): CommandAnswer => ({
    run: () => {
      const picture = chosenPicture(bench);
      if (picture) run(picture);
    },
    isEnabled: () => chosenPicture(bench) !== null && opened()?.readOnly === null,
  });
  const withPictures = (run: () => void): CommandAnswer => ({
    run,
    isEnabled: () => opened()?.story.body.some(({ kind }) => kind === 'picture') ?? false,
  });
  const onPage = (id: PageCommandId): CommandAnswer => withStory(() => page.current()?.run(id));
  /** Undo and its like belong to whichever field has the focus. */
  const onField = (act: string): CommandAnswer => always(() => document.execCommand(act));
  const onFieldOrPage = (id: 'undo' | 'redo'): CommandAnswer =>
    always(() => (isBodyUndone() ? page.current()?.run(id) : document.execCommand(id)));
  /** What a decision is about: the selected fact while the facts are shown, else the selected quotation. */
  const toDecide = (): Checked | null => {
    const { railShown, railTab } = preferences.getState();
    const fact = railShown && railTab === 'facts' ? opened()?.selectedFact : null;
    return fact ?? selected();
  };
  const onChecked = (decision: Decision): CommandAnswer => ({
    run: () => {
      const checked = toDecide();
      if (!checked) return;
      decide(bench, checked, decision, {}, () => {
        // A question and a dispute want words: what is typed next is for them, not for the copy.
        if (decision !== 'queried' && decision !== 'disputed') return;
        changePreferences(bench, {
          railShown: true,
          railTab: checked.subject === 'fact' ? 'facts' : 'quotes',
        });
        requestAnimationFrame(() =>
          focusAfter(document.querySelector('.quote-card[aria-current]'), decision),
        );
      });
    },
    isEnabled: () => toDecide() !== null,
  });
  const toQuote = (step: 1 | -1): CommandAnswer => ({
    run: () => {
      session.catchUp();
      const quotes = opened()?.reading.standing.quotes ?? [];
      const quote = stepFrom(quotes, selected(), step);
      if (quote) goToQuote(bench, quote);
    },
    isEnabled: () => (opened()?.reading.standing.quotes.length ?? 0) > 0,
  });
  const showTab = (railTab: string): CommandAnswer =>
    always(() => {
      changePreferences(bench, { railShown: true, railTab });
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.rail [role="tab"][aria-selected="true"]')?.focus(),
      );
    });
  const zoomText = (step: 1 | -1): CommandAnswer =>
    always(() => {
      const { textSize } = preferences.getState();
      changePreferences(bench, { textSize: nextTextSize(textSize, step) });
    });
  const copyAs = (format: ExportFormat, name: string): CommandAnswer =>
    withStory(() => void copyStory(bench, format, name));

  return {
    'new-story': always(() => void newStory(bench)),
    import: always(() => void chooseImport(bench)),
    'save-now': withStory(() => void session.flush()),
    'rename-story': withStory(() => {
      const story = opened()?.story;
      if (story)
        dialogs.open({
          kind: 'rename',
          story: { id: story.id, name: nameOf(story), slug: story.slug },
        });
    }),
    'story-details': withStory(() => dialogs.open({ kind: 'details' })),
    'duplicate-story': withStory(() => {
      const story = opened()?.story;
      if (story) void duplicateStory(bench, story.id);
    }),
    'trash-story': withStory(() => {
      const story = opened()?.story;
      if (story)
        dialogs.open({
          kind: 'trash',
          story: { id: story.id, name: nameOf(story), slug: story.slug },
          words: wordsIn(story.body),
        });
    }),
    'keep-version': withStory(() => dialogs.open({ kind: 'keep version' })),
    export: withStory(() => {
      session.catchUp();
      dialogs.open({ kind: 'export' });
    }),
    'export-package': withStory(() => void exportPackage(bench)),
    'flag-fact': withStory(() => flagSelected(bench)),
    'toggle-facts': always(() =>
      changePreferences(bench, { factsShown: !preferences.getState().factsShown }),
    ),
    'copy-queries': {
      run: () => void copyQueries(bench),
      isEnabled: () => {
        const open = opened();
        return open !== null && queriesIn(open.reading).length > 0;
      },
    },
    'sign-off': withStory(() => {
      session.catchUp();
      underAName(bench, () => dialogs.open({ kind: 'sign off' }));
    }),
    'verification-report': withStory(() => underAName(bench, () => void writeReport(bench))),
    'gate-settings': always(() => dialogs.open({ kind: 'gate' })),
    'copy-html': copyAs('html fragment', 'HTML'),
    'copy-markdown': copyAs('markdown', 'Markdown'),
    'choose-library': always(() => void chooseLibrary(bench)),
    preferences: always(() => dialogs.open({ kind: 'preferences' })),
    quit: always(() => window.close()),

    undo: onFieldOrPage('undo'),
    redo: onFieldOrPage('redo'),
    cut: onField('cut'),
    copy: onField('copy'),
    paste: onField('paste'),
    'paste-plain': always(() => void pastePlain(bench)),
    'select-all': onField('selectAll'),
    find: withStory(() => {
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

    'edit-picture': onPicture(({ block, picture }) => {
      if (picture.image) dialogs.open({ kind: 'edit picture', block });
    }),
    'picture-as-it-came': onPicture(({ block }) => pictureAsItCame(bench, block)),
    'picture-details': onPicture(({ block }) => dialogs.open({ kind: 'picture details', block })),
    'lead-picture': onPicture(({ block }) => toggleLead(bench, block)),
    'picture-up': onPicture(({ block }) => movePicture(bench, block, -1)),
    'picture-down': onPicture(({ block }) => movePicture(bench, block, 1)),
    'picture-small': onPicture(({ block }) => sizePicture(bench, block, 'small')),
    'picture-column': onPicture(({ block }) => sizePicture(bench, block, 'column')),
    'picture-wide': onPicture(({ block }) => sizePicture(bench, block, 'wide')),
    'pictures-table': withPictures(() => dialogs.open({ kind: 'pictures table' })),
    'find-in-pictures': withPictures(() => {
      if (!table.current()) changePreferences(bench, { railShown: true, railTab: 'pictures' });
      requestAnimationFrame(() => table.current()?.find());
    }),
    'code-replacements': always(() => dialogs.open({ kind: 'codes' })),
    'fill-down': {
      run: () => table.current()?.fillDown(),
      isEnabled: () => table.current() !== null,
    },

    'check-mode': withStory(() => {
      if (bench.round.store.getState().at === 'off') startRound(bench);
      else leaveRound(bench);
    }),
    'who-checks': always(() => dialogs.open({ kind: 'name for checks', then: () => {} })),
    'next-quote': toQuote(1),
    'previous-quote': toQuote(-1),
    verify: onChecked('verified'),
    'verify-altered': onChecked('verified, altered'),
    query: onChecked('queried'),
    dispute: onChecked('disputed'),
    'cannot-verify': onChecked('cannot verify'),
    'not-a-quotation': onChecked('not a quotation'),
    uncheck: onChecked('unchecked'),
    'add-transcript': withStory(() => void chooseTranscripts(bench)),
    'show-in-transcript': {
      run: () => {
        const quote = selected();
        if (quote) showInTranscript(bench, quote);
      },
      isEnabled: () => {
        const quote = selected();
        return quote !== null && transcriptWith(bench, quote) !== null;
      },
    },
    'next-outstanding': {
      run: () => {
        session.catchUp();
        const finding = opened()?.reading.findings[0];
        if (finding) goToFinding(bench, finding);
      },
      isEnabled: () => (opened()?.reading.findings.length ?? 0) > 0,
    },

    palette: always(() => dialogs.open({ kind: 'palette' })),
    'toggle-list': always(() =>
      changePreferences(bench, { listShown: !preferences.getState().listShown }),
    ),
    'toggle-rail': always(() =>
      changePreferences(bench, { railShown: !preferences.getState().railShown }),
    ),
    'go-to-list': always(() => {
      changePreferences(bench, { listShown: true });
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.story-line[aria-current], .list input')?.focus(),
      );
    }),
    'go-to-page': withStory(() => page.current()?.focus()),
    'go-to-quotes': showTab('quotes'),
    'go-to-pictures': showTab('pictures'),
    'go-to-facts': showTab('facts'),
    'go-to-cast': showTab('cast'),
    'go-to-transcripts': showTab('transcripts'),
    'go-to-history': showTab('history'),
    'look-system': always(() => changePreferences(bench, { look: 'system' })),
    'look-light': always(() => changePreferences(bench, { look: 'light' })),
    'look-dark': always(() => changePreferences(bench, { look: 'dark' })),
    'larger-text': zoomText(1),
    'smaller-text': zoomText(-1),
    'usual-text': always(() => changePreferences(bench, { textSize: 1 })),

    shortcuts: always(() => dialogs.open({ kind: 'shortcuts' })),
  };
}
