import { speakerName } from '../../core/checks/anchor.ts';
import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Decision } from '../../core/story/check-event.ts';
import { matchOf } from './alignment.ts';
import type { Bench } from './bench.ts';
import { decisionEvent, speakerEvent, verdictOf } from './decide.ts';
import type { Signature, Verdict } from './decide.ts';
import { firstVerdict } from './evidence.ts';
import { followQuote } from './follow-quote.ts';
import type { MessageAct } from './messages.ts';
import { selectedIn } from './story-session.ts';

/** The name, the moment and the id that an event made now carries. */
export function signature({ clock, preferences }: Bench): Signature {
  const { who } = preferences.getState();
  return { id: crypto.randomUUID(), at: clock.now().toISOString(), by: who.trim() };
}

/** The quotation as it stands at this moment, which may have moved on since it was drawn. */
function current(bench: Bench, drawn: StandingQuote): StandingQuote | null {
  bench.session.catchUp();
  const { open } = bench.session.store.getState();
  if (open?.readOnly) {
    bench.messages.error(open.readOnly.message);
    return null;
  }
  const standing = open?.reading.standing.quotes ?? [];
  const now = followQuote(
    drawn.quote,
    standing.map(({ quote }) => quote),
  );
  return standing.find(({ quote }) => quote === now) ?? null;
}

const SAID: Readonly<Record<Decision, string>> = {
  unchecked: 'Unchecked again',
  queried: 'Queried',
  verified: 'Verified',
  'verified, altered': 'Verified as altered',
  disputed: 'Disputed',
  'cannot verify': 'Cannot be verified',
  'not a quotation': 'Not a quotation',
};

function shortened(words: string): string {
  return words.length > 48 ? `${words.slice(0, 46).trimEnd()}…` : words;
}

function record(bench: Bench, standing: StandingQuote, verdict: Verdict): void {
  const { open } = bench.session.store.getState();
  if (!open) return;
  bench.session.record([decisionEvent(standing, open.reading.passages, signature(bench), verdict)]);
}

/** A check without a name is worth little: offers to sign the decision just made, by making it again. */
function signing(bench: Bench, sign: () => void): readonly MessageAct[] {
  if (bench.preferences.getState().who.trim() !== '') return [];
  const ask = (): void => bench.dialogs.open({ kind: 'name for checks', then: sign });
  return [{ label: 'Sign…', run: ask }];
}

/** Records a decision about a quotation, and says so with a way back: a further event that restores what was. */
export function decide(bench: Bench, drawn: StandingQuote, decision: Decision, note = ''): void {
  const standing = current(bench, drawn);
  if (!standing) return;
  const match = matchOf(bench.alignment.store.getState().matches, standing.quote);
  const verdict = { ...firstVerdict(decision, match), note };
  bench.session.select(standing.quote);
  record(bench, standing, verdict);
  const decided = selectedIn(bench.session.store.getState().open);
  const again = (given: Verdict) => () => {
    const now = decided && current(bench, decided);
    if (now) record(bench, now, given);
  };
  bench.messages.note(
    `${SAID[decision]}: ${shortened(standing.quote.text)}`,
    ...signing(bench, again(verdict)),
    { label: 'Undo', run: again(verdictOf(standing.decision)) },
  );
}

/** What a decision rests on, and the words about it. */
export type Evidence = Omit<Verdict, 'decision'>;

/** Says more of what a decision that stands rests on, as a further event. A lapsed one is not made again by it. */
export function giveEvidence(bench: Bench, drawn: StandingQuote, given: Partial<Evidence>): void {
  const standing = current(bench, drawn);
  if (!standing?.decision || standing.lapse) return;
  const before = verdictOf(standing.decision);
  const after = { ...before, ...given };
  if (JSON.stringify(after) !== JSON.stringify(before)) record(bench, standing, after);
}

/** Adds a note to the decision that stands, as a further event. */
export function noteDecision(bench: Bench, drawn: StandingQuote, note: string): void {
  giveEvidence(bench, drawn, { note });
}

function recordSpeaker(bench: Bench, standing: StandingQuote, speaker: string | null): void {
  const { open } = bench.session.store.getState();
  if (!open) return;
  bench.session.record([speakerEvent(standing, open.reading.passages, signature(bench), speaker)]);
}

/** The quotations that are still put down to a name that was wrong once. */
function othersOf(bench: Bench, name: string | null): readonly StandingQuote[] {
  const quotes = bench.session.store.getState().open?.reading.standing.quotes ?? [];
  if (name === null) return [];
  return quotes.filter(({ quote, correction }) => !correction && speakerName(quote) === name);
}

/** Says who spoke the words, and offers the same for the others of the name that was wrong; null asks the engine again. */
export function setSpeaker(bench: Bench, drawn: StandingQuote, speaker: string | null): void {
  const standing = current(bench, drawn);
  if (!standing) return;
  const before = speakerName(standing.quote);
  bench.session.select(standing.quote);
  recordSpeaker(bench, standing, speaker);
  const set = selectedIn(bench.session.store.getState().open);
  const others = speaker === null ? [] : othersOf(bench, before);
  bench.messages.note(
    speaker === null ? 'The speaker is Stet’s finding again.' : `Said by ${speaker}.`,
    ...(others.length > 0
      ? [
          {
            label: `Also ${before}’s other ${others.length}`,
            run: () => othersOf(bench, before).forEach((one) => recordSpeaker(bench, one, speaker)),
          },
        ]
      : []),
    {
      label: 'Undo',
      run: () => {
        const now = set && current(bench, set);
        if (now) recordSpeaker(bench, now, standing.correction?.speaker ?? null);
      },
    },
  );
}
