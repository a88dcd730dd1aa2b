import type { Thread } from '../../../core/checks/thread.ts';
import { useBench } from '../../session/bench-context.ts';
import { dismissRemoved } from '../../session/restore-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';

/** Decisions whose words are no longer in the story: kept, and said, until a person has seen it. */
export function RemovedChecks({ threads }: { readonly threads: readonly Thread[] }) {
  const bench = useBench();
  return (
    <section className="removed" aria-label="Checked words no longer in the story">
      <h3>No longer in the story</h3>
      <ul role="list">
        {threads.map((thread) => (
          <li key={thread.id}>
            <span className="lapse-words">{thread.anchor.words}</span>
            <span className="check-signed">
              {thread.decision?.decision} by {thread.decision?.by || 'nobody named'}
            </span>
            <PushButton look="bare" onPress={() => dismissRemoved(bench, thread)}>
              Dismiss
            </PushButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
