import { useDeferredValue, useMemo } from 'react';
import { factsOf } from '../../../../core/checks/facts/facts-of.ts';
import { findSums } from '../../../../core/checks/facts/find-sums.ts';
import { useBench, useOpen } from '../../../session/bench-context.ts';
import { PushButton } from '../../../ui/PushButton.tsx';
import { FactCard } from './FactCard.tsx';
import './facts.css';

/** The facts of the story: figures, dates and money found by themselves, and what people flagged; and its sums. */
export function FactsPanel() {
  const bench = useBench();
  const reading = useDeferredValue(useOpen((open) => open.reading));
  const checks = useDeferredValue(useOpen(({ story }) => story.checks));
  const facts = useMemo(
    () => (reading && checks ? factsOf(reading.passages, checks) : []),
    [reading, checks],
  );
  const sums = useMemo(() => (reading ? findSums(reading.passages) : []), [reading]);

  if (!reading) return <p className="rail-note">Open a story to see its facts.</p>;
  return (
    <>
      {sums.map(({ says, agrees, place }, index) => (
        <p key={index} className="fact-sum" data-agrees={agrees ?? undefined}>
          <span>
            {agrees === false ? '≠ Does not add up: ' : 'Re-added: '}
            {says}
          </span>
          <PushButton look="bare" onPress={() => bench.page.current()?.showPlace(place)}>
            Go to
          </PushButton>
        </p>
      ))}
      {facts.length === 0 && (
        <p className="rail-note">
          No facts yet. Figures, dates and money are listed here; any words can be flagged.
        </p>
      )}
      <ul role="list" aria-label="Facts">
        {facts.map((fact, index) => (
          <FactCard key={index} fact={fact} />
        ))}
      </ul>
    </>
  );
}
