import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { StandingFact } from '../../../../core/checks/facts/facts-of.ts';
import { isQueried } from '../../../../core/checks/queries.ts';
import type { Decision } from '../../../../core/story/check-event.ts';
import { useBench, useOpen } from '../../../session/bench-context.ts';
import { decide } from '../../../session/check-acts.ts';
import { goToFact, stepFrom } from '../../../session/quote-acts.ts';
import { answerCardKey } from '../answer-card-key.ts';
import { focusAfter } from '../focus-after.ts';
import { QueryBar } from '../QueryBar.tsx';
import { RemovedChecks } from '../RemovedChecks.tsx';
import { FactCard } from './FactCard.tsx';
import { Sums } from './Sums.tsx';
import './facts.css';

/** The facts of the story: figures, dates and money found by themselves, and what people flagged; and its sums. */
export function FactsPanel() {
  const bench = useBench();
  const reading = useDeferredValue(useOpen((open) => open.reading));
  const isRead = useDeferredValue(useOpen((open) => open.isRead));
  const selectedFact = useOpen((open) => open.selectedFact);
  const [isOnlyQueries, setIsOnlyQueries] = useState(false);
  const list = useRef<HTMLUListElement | null>(null);

  const all = useMemo(() => reading?.facts.all ?? [], [reading]);
  const queries = all.filter(isQueried);
  // A filter that nothing answers to any more lets everything be seen again.
  const isOnly = isOnlyQueries && queries.length > 0;
  const facts = isOnly ? queries : all;
  const selected = selectedFact && facts.includes(selectedFact) ? selectedFact : null;

  function goTo(fact: StandingFact | null): void {
    if (!fact) return;
    goToFact(bench, fact);
    list.current?.querySelectorAll<HTMLElement>('.check-words')[facts.indexOf(fact)]?.focus();
  }

  function decideSelected(fact: StandingFact, decision: Decision): void {
    decide(bench, fact, decision, {}, () =>
      focusAfter(list.current?.querySelector('[aria-current]') ?? null, decision),
    );
  }

  function hearKey(event: KeyboardEvent): void {
    answerCardKey(event, {
      step: (step) => goTo(stepFrom(facts, selected, step)),
      decide: selected && ((decision) => decideSelected(selected, decision)),
    });
  }

  if (!reading) return <p className="rail-note">Open a story to see its facts.</p>;
  if (!isRead) return <p className="rail-note">Reading the story…</p>;
  return (
    <>
      <Sums passages={reading.passages} />
      {facts.length === 0 && (
        <p className="rail-note">
          No facts yet. Figures, dates and money are listed here as they are typed; any words can be
          flagged.
        </p>
      )}
      {queries.length > 0 && (
        <QueryBar count={queries.length} all="facts" isOnly={isOnly} onOnly={setIsOnlyQueries} />
      )}
      <ul role="list" aria-label="Facts" ref={list} onKeyDown={hearKey}>
        {facts.map((fact, index) => (
          <FactCard key={index} fact={fact} isSelected={fact === selected} />
        ))}
      </ul>
      {reading.facts.removed.length > 0 && <RemovedChecks threads={reading.facts.removed} />}
    </>
  );
}
