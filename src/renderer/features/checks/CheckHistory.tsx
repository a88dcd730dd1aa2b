import type { Checked } from '../../../core/checks/checked.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { whenWords } from '../../session/when.ts';
import { eventWords } from './evidence-words.ts';

/** Everything people did about a quotation or a fact, the latest first, behind a line that opens. */
export function CheckHistory({ checked: { history, subject } }: { readonly checked: Checked }) {
  const { clock } = useBench();
  const transcripts = useOpen((open) => open.story.transcripts) ?? [];
  if (history.length === 0) return null;

  return (
    <details className="check-history">
      <summary>
        History: {history.length} {history.length === 1 ? 'entry' : 'entries'}
      </summary>
      <ol
        role="list"
        aria-label={subject === 'quote' ? 'History of this quotation' : 'History of this fact'}
      >
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
