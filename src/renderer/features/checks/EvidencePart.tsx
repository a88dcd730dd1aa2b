import { useRef, useState } from 'react';
import type { StandingQuote } from '../../../core/checks/standing.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { CheckHistory } from './CheckHistory.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';

interface EvidencePartProps {
  readonly standing: StandingQuote;
  readonly match: TranscriptMatch | null;
}

/** What a decision that stands rests on, to be filled in, and all that was done before. */
export function EvidencePart({ standing, match }: EvidencePartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const part = useRef<HTMLDivElement | null>(null);
  const { decision, state, lapse } = standing;
  const canGive = decision !== null && state !== 'unchecked' && !lapse;

  /** The focus comes back to what opened it. */
  function close(): void {
    setIsOpen(false);
    requestAnimationFrame(() => part.current?.querySelector('button')?.focus());
  }

  return (
    <div ref={part}>
      {canGive && isOpen && (
        <EvidenceForm
          key={decision.id}
          standing={standing}
          decision={decision}
          match={match}
          onDone={close}
        />
      )}
      {canGive && !isOpen && (
        <div className="quote-acts">
          <PushButton onPress={() => setIsOpen(true)}>Evidence…</PushButton>
        </div>
      )}
      <CheckHistory history={standing.history} />
    </div>
  );
}
