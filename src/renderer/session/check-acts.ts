import type { Checked } from '../../core/checks/checked.ts';
import { wordsOfChecked } from '../../core/checks/checked.ts';
import type { Decision } from '../../core/story/check-event.ts';
import { matchOf } from './alignment.ts';
import type { Bench } from './bench.ts';
import { current } from './current-check.ts';
import { decisionEvent, verdictOf } from './decide.ts';
import type { Signature, Verdict } from './decide.ts';
import { firstVerdict } from './evidence.ts';
import { underAName } from './people.ts';

/** The name, the moment and the id that an event made now carries. */
export function signature({ clock, preferences }: Bench): Signature {
  const { who } = preferences.getState();
  return { id: crypto.randomUUID(), at: clock.now().toISOString(), by: who.trim() };
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

/** What was decided about which words, as a message says it. */
function decidedWords(checked: Checked, decision: Decision): string {
  const words = wordsOfChecked(checked);
  const shortened = words.length > 48 ? `${words.slice(0, 46).trimEnd()}…` : words;
  const isNoFact = checked.subject === 'fact' && decision === 'not a quotation';
  return `${isNoFact ? 'Not a fact' : SAID[decision]}: ${shortened}`;
}

function record(bench: Bench, checked: Checked, verdict: Verdict): void {
  const { open } = bench.session.store.getState();
  if (!open) return;
  bench.session.record([decisionEvent(checked, open.reading.passages, signature(bench), verdict)]);
}

function select({ session }: Bench, checked: Checked): void {
  if (checked.subject === 'quote') session.select(checked.quote);
  else session.selectFact(checked);
}

/** What a decision rests on, and the words about it. */
export type Evidence = Omit<Verdict, 'decision'>;

function decideNow(
  bench: Bench,
  drawn: Checked,
  decision: Decision,
  evidence: Partial<Evidence>,
): void {
  const checked = current(bench, drawn);
  if (!checked) return;
  const { matches } = bench.alignment.store.getState();
  const match = checked.subject === 'quote' ? matchOf(matches, checked.quote) : null;
  select(bench, checked);
  record(bench, checked, { ...firstVerdict(decision, match), ...evidence });
  const decided = current(bench, checked);
  const undo = (): void => {
    const now = decided && current(bench, decided);
    if (now) record(bench, now, verdictOf(checked.decision));
  };
  bench.messages.note(decidedWords(checked, decision), { label: 'Undo', run: undo });
}

/**
 * Records a decision about a quotation or a fact, and says so with a way back: a further event that restores what was.
 * Where nobody has given a name it is asked for first, and without one nothing is decided. `then` follows the decision.
 */
export function decide(
  bench: Bench,
  drawn: Checked,
  decision: Decision,
  evidence: Partial<Evidence> = {},
  then: () => void = () => {},
): void {
  underAName(bench, () => {
    decideNow(bench, drawn, decision, evidence);
    then();
  });
}

/** Says more of what a decision that stands rests on, as a further event. A lapsed one is not made again by it. */
export function giveEvidence(bench: Bench, drawn: Checked, given: Partial<Evidence>): void {
  underAName(bench, () => {
    const checked = current(bench, drawn);
    if (!checked?.decision || checked.lapse) return;
    const before = verdictOf(checked.decision);
    const after = { ...before, ...given };
    if (JSON.stringify(after) !== JSON.stringify(before)) record(bench, checked, after);
  });
}

/** Adds a note to the decision that stands, as a further event. */
export function noteDecision(bench: Bench, drawn: Checked, note: string): void {
  if (note !== drawn.decision?.note) giveEvidence(bench, drawn, { note });
}
