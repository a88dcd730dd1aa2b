import type { Checked } from '../../../core/checks/checked.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import { focusAfter } from '../../features/checks/focus-after.ts';
import type { Bench } from '../../session/bench.ts';
import { decide } from '../../session/check-acts.ts';
import { flagSelected } from '../../session/fact-acts.ts';
import { underAName } from '../../session/people.ts';
import { changePreferences } from '../../session/preference-acts.ts';
import { copyQueries, queriesIn } from '../../session/query-acts.ts';
import { goToFinding, goToQuote, stepFrom } from '../../session/quote-acts.ts';
import { writeReport } from '../../session/report-acts.ts';
import { leaveRound, startRound } from '../../session/round-acts.ts';
import { selectedIn } from '../../session/story-session.ts';
import {
  chooseTranscripts,
  showInTranscript,
  transcriptWith,
} from '../../session/transcript-acts.ts';
import type { Answers, CommandAnswer } from './command-answer.ts';
import { always, withStory } from './command-answer.ts';

/** The answers to the commands of the Check menu. */
export function checkAnswers(bench: Bench) {
  const { session, dialogs, preferences } = bench;
  const opened = () => session.store.getState().open;
  const selected = () => selectedIn(opened());
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
          focusAfter(document.querySelector('.check-card[aria-current]'), decision),
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

  return {
    'check-mode': withStory(bench, () => {
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
    'add-transcript': withStory(bench, () => void chooseTranscripts(bench)),
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
    'flag-fact': withStory(bench, () => flagSelected(bench)),
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
    'sign-off': withStory(bench, () => {
      session.catchUp();
      underAName(bench, () => dialogs.open({ kind: 'sign off' }));
    }),
    'verification-report': withStory(bench, () => underAName(bench, () => void writeReport(bench))),
    'gate-settings': always(() => dialogs.open({ kind: 'gate' })),
  } satisfies Partial<Answers>;
}
