import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { openQueries } from '../../../core/checks/queries.ts';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import { matchOf } from '../../session/alignment.ts';
import { useAlignment, useBench, useOpen } from '../../session/bench-context.ts';
import { decide } from '../../session/check-acts.ts';
import { goToQuote, quoteAfter } from '../../session/quote-acts.ts';
import { DECISION_ACTS } from './decision-acts.ts';
import { focusAfter } from './focus-after.ts';
import { QueryBar } from './QueryBar.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { RemovedChecks } from './RemovedChecks.tsx';
import './quotes.css';

/** Every quotation of the story, who said it and how it stands. */
export function QuotesPanel() {
  const bench = useBench();
  // Cards follow a moment behind the typing, and never hold it up.
  const reading = useDeferredValue(useOpen((open) => open.reading));
  const selectedQuote = useOpen((open) => open.selected);
  const matches = useDeferredValue(useAlignment((state) => state.matches));
  const [isOnlyQueries, setIsOnlyQueries] = useState(false);
  const list = useRef<HTMLUListElement | null>(null);

  const queries = reading ? openQueries(reading.standing).map(({ quote }) => quote) : [];
  // A filter that nothing answers to any more lets everything be seen again.
  const isOnly = isOnlyQueries && queries.length > 0;
  const quotes = isOnly ? queries : (reading?.standing.quotes ?? []);
  const selected = quotes.find(({ quote }) => quote === selectedQuote) ?? null;

  function goTo(quote: StandingQuote | null): void {
    if (!quote) return;
    goToQuote(bench, quote);
    const index = quotes.indexOf(quote);
    list.current?.querySelectorAll<HTMLElement>('.quote-words')[index]?.focus();
  }

  function act(event: KeyboardEvent): void {
    const inField = event.target instanceof Element && event.target.matches('input, select');
    if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const decision = DECISION_ACTS.find((one) => one.key === key)?.decision;
    if (key === 'j' || key === 'arrowdown') goTo(quoteAfter(quotes, selected, 1));
    else if (key === 'k' || key === 'arrowup') goTo(quoteAfter(quotes, selected, -1));
    else if (key === 's' && selected)
      list.current?.querySelector<HTMLElement>('.set-speaker')?.click();
    else if (decision && selected) {
      decide(bench, selected, decision);
      focusAfter(list.current?.querySelector('[aria-current]') ?? null, decision);
    } else return;
    event.preventDefault();
  }

  if (!reading) return <p className="rail-note">Open a story to see its quotations.</p>;
  return (
    <>
      {quotes.length === 0 && (
        <p className="rail-note">
          No quotations yet. Words in quotation marks are listed here as they are typed.
        </p>
      )}
      {queries.length > 0 && (
        <QueryBar count={queries.length} isOnly={isOnly} onOnly={setIsOnlyQueries} />
      )}
      <ul role="list" aria-label="Quotes" ref={list} onKeyDown={act}>
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
