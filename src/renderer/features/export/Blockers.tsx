import type { Finding } from '../../../core/checks/finding.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface BlockersProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** What stands between the story and its export, each with the way to it. */
export function Blockers({ findings, onGoTo }: BlockersProps) {
  return (
    <section className="blockers" aria-label="What blocks the export">
      <p>
        {findings.length === 1 ? 'One thing blocks' : `${findings.length} things block`} this
        export. Put them right, export the story marked as a draft, or let it pass with your name
        and a reason.
      </p>
      <ul role="list">
        {findings.map((finding, index) => (
          <li key={index}>
            <span>{finding.message}</span>
            <PushButton look="bare" onPress={() => onGoTo(finding)}>
              Go to
            </PushButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
