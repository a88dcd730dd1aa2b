import type { StandingFact } from '../../../../core/checks/facts/facts-of.ts';
import type { Decision } from '../../../../core/story/check-event.ts';
import { useBench } from '../../../session/bench-context.ts';
import { decideFact, unflag } from '../../../session/fact-acts.ts';
import { whenWords } from '../../../session/when.ts';
import { PushButton } from '../../../ui/PushButton.tsx';

const ACTS: readonly (readonly [Decision, string])[] = [
  ['verified', 'Verify'],
  ['queried', 'Query'],
  ['disputed', 'Dispute'],
  ['cannot verify', 'Cannot verify'],
  ['unchecked', 'Unchecked'],
];

/** One fact: its words, how often they stand, how it is checked, and what to do next. */
export function FactCard({ fact }: { readonly fact: StandingFact }) {
  const bench = useBench();
  const { text, kind, places, state, lapse, decision } = fact;
  const [place] = places;

  return (
    <li className="fact-card">
      <div className="fact-head">
        <button
          type="button"
          className="fact-words"
          onClick={() => place && bench.page.current()?.showPlace(place)}
        >
          {text}
        </button>
        <span className="fact-state" data-state={lapse ? 'lapsed' : state}>
          {lapse ? '≠ lapsed' : state}
        </span>
      </div>
      <p className="fact-about">
        {kind}
        {places.length > 1 && `, in ${places.length} places`}
        {lapse && `; it was “${lapse.words}”`}
        {decision &&
          state !== 'unchecked' &&
          ` — ${decision.by || 'not signed'}, ${whenWords(decision.at, bench.clock.now())}`}
      </p>
      <div className="fact-acts" role="group" aria-label={`Decide about ${text}`}>
        {ACTS.filter(([each]) => each !== state).map(([each, label]) => (
          <PushButton key={each} onPress={() => decideFact(bench, fact, each)}>
            {label}
          </PushButton>
        ))}
        {kind === 'flagged' && (
          <PushButton look="bare" onPress={() => unflag(bench, fact)}>
            Remove flag
          </PushButton>
        )}
      </div>
    </li>
  );
}
