import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isQueried } from '../../../core/checks/queries.ts';
import { sameQuote } from '../../../core/quotes/same-quote.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import { matchOf } from '../../session/alignment.ts';
import { useAlignment, useBench, useOpen } from '../../session/bench-context.ts';
import { decide } from '../../session/check-acts.ts';
import { goToQuote, stepFrom } from '../../session/quote-acts.ts';
import { answerCardKey } from './answer-card-key.ts';
import { focusAfter } from './focus-after.ts';
import { QueryBar } from './QueryBar.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { RemovedChecks } from './RemovedChecks.tsx';
import './checks.css';

/** Every quotation of the story, who said it and how it stands. */
export function QuotesPanel() {
  const bench = useBench();
  // Cards follow a moment behind the typing, and never hold it up.
  const reading = useDeferredValue(useOpen((open) => open.reading));
  const isRead = useDeferredValue(useOpen((open) => open.isRead));
  const selectedQuote = useOpen((open) => open.selected);
  const matches = useDeferredValue(useAlignment((state) => state.matches));
  const [isOnlyQueries, setIsOnlyQueries] = useState(false);
  const list = useRef<HTMLUListElement | null>(null);

  const queries = reading ? reading.standing.quotes.filter(isQueried) : [];
  // A filter that nothing answers to any more lets everything be seen again.
  const isOnly = isOnlyQueries && queries.length > 0;
  const quotes = isOnly ? queries : (reading?.standing.quotes ?? []);
  // The cards may be behind the selection by a reading: the same quotation is then another object.
  const selected =
    quotes.find(({ quote }) => quote === selectedQuote) ??
    quotes.find(({ quote }) => selectedQuote !== null && sameQuote(quote, selectedQuote)) ??
    null;

  function goTo(quote: StandingQuote | null): void {
    if (!quote) return;
    goToQuote(bench, quote);
    const index = quotes.indexOf(quote);
    list.current?.querySelectorAll<HTMLElement>('.check-words')[index]?.focus();
  }

  function decideSelected(quote: StandingQuote, decision: Decision): void {
    decide(bench, quote, decision, {}, () =>
      focusAfter(list.current?.querySelector('[aria-current]') ?? null, decision),
    );
  }

  function hearKey(event: KeyboardEvent): void {
    answerCardKey(event, {
      step: (step) => goTo(stepFrom(quotes, selected, step)),
      decide: selected && ((decision) => decideSelected(selected, decision)),
    });
  }

  if (!reading) return <p className="rail-note">Open a story to see its quotations.</p>;
  if (!isRead) return <p className="rail-note">Reading the story…</p>;
  return (
    <>
      {quotes.length === 0 && (
        <p className="rail-note">
          No quotations yet. Words in quotation marks are listed here as they are typed.
        </p>
      )}
      {queries.length > 0 && (
        <QueryBar count={queries.length} all="quotes" isOnly={isOnly} onOnly={setIsOnlyQueries} />
      )}
      <ul role="list" aria-label="Quotes" ref={list} onKeyDown={hearKey}>
        {quotes.map((standing, index) => (
          <QuoteCard
            key={index}
            standing={standing}
            match={matchOf(matches, standing.quote)}
            isSelected={standing === selected}
          />
        ))}
      </ul>
      {reading.standing.removed.length > 0 && <RemovedChecks threads={reading.standing.removed} />}
    </>
  );
}
