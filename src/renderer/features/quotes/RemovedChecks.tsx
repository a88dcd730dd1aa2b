import type { Thread } from '../../../core/checks/thread.ts';

/** Decisions whose words are no longer in the story: kept, and said. */
export function RemovedChecks({ threads }: { readonly threads: readonly Thread[] }) {
  return (
    <section className="removed" aria-label="Checked words no longer in the story">
      <h3>No longer in the story</h3>
      <ul role="list">
        {threads.map(({ id, anchor, decision }) => (
          <li key={id}>
            <span className="lapse-words">{anchor.words}</span>
            <span className="quote-signed">
              {decision?.decision} by {decision?.by}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
