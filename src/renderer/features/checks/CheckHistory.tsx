import type { StandingQuote } from '../../../core/checks/standing.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { whenWords } from '../../session/when.ts';
import { eventWords } from './evidence-words.ts';

/** Everything people did about a quotation, the latest first, behind a line that opens. */
export function CheckHistory({ history }: Pick<StandingQuote, 'history'>) {
  const { clock } = useBench();
  const transcripts = useOpen((open) => open.story.transcripts) ?? [];
  if (history.length === 0) return null;

  return (
    <details className="check-history">
      <summary>
        History: {history.length} {history.length === 1 ? 'entry' : 'entries'}
      </summary>
      <ol role="list" aria-label="History of this quotation">
        {history.toReversed().map((event) => (
          <li key={event.id}>
            {event.by || 'Not signed'}, {whenWords(event.at, clock.now())}:{' '}
            {eventWords(event, transcripts)}
          </li>
        ))}
      </ol>
    </details>
  );
}
