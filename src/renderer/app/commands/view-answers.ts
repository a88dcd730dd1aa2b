import type { Bench } from '../../session/bench.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import { nextTextSize } from '../../session/text-size.ts';
import type { Answers, CommandAnswer } from './command-answer.ts';
import { always, withStory } from './command-answer.ts';

/** The answers to the commands of the View and Help menus. */
export function viewAnswers(bench: Bench) {
  const { dialogs, preferences, page } = bench;
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

  return {
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
    'go-to-page': withStory(bench, () => page.current()?.focus()),
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
  } satisfies Partial<Answers>;
}
