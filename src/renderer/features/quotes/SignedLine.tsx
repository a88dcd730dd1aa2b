import type { StandingQuote } from '../../../core/checks/standing.ts';
import { useBench } from '../../session/bench-context.ts';
import { whenWords } from '../../session/when.ts';

interface SignedLineProps {
  readonly standing: StandingQuote;
  readonly showNote: boolean;
}

/** Who decided and when, while the decision stands. */
export function SignedLine({ standing, showNote }: SignedLineProps) {
  const { clock } = useBench();
  const { decision, lapse } = standing;
  if (!decision || decision.decision === 'unchecked' || lapse) return null;
  const who = decision.by || 'Not signed';

  return (
    <p className="quote-signed">
      {who}, {whenWords(decision.at, clock.now())}
      {showNote && decision.note !== '' && <span className="quote-note"> — {decision.note}</span>}
    </p>
  );
}
