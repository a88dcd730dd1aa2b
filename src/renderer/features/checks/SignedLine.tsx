import type { StandingCheck } from '../../../core/checks/standing-check.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { whenWords } from '../../session/when.ts';
import { evidenceWords } from './evidence-words.ts';

interface SignedLineProps {
  readonly checked: Pick<StandingCheck, 'decision' | 'lapse'>;
  readonly showNote: boolean;
}

/** Who decided, when and on what, while the decision stands. */
export function SignedLine({ checked, showNote }: SignedLineProps) {
  const { clock } = useBench();
  const transcripts = useOpen((open) => open.story.transcripts) ?? [];
  const { decision, lapse } = checked;
  if (!decision || decision.decision === 'unchecked' || lapse) return null;
  const who = decision.by || 'Not signed';
  const evidence = evidenceWords(decision, transcripts);

  return (
    <p className="check-signed">
      {who}, {whenWords(decision.at, clock.now())}
      {evidence !== '' && <span className="quote-evidence"> · {evidence}</span>}
      {showNote && decision.note !== '' && <span className="quote-note"> — {decision.note}</span>}
    </p>
  );
}
