import { useRef, useState } from 'react';
import type { Checked } from '../../../core/checks/checked.ts';
import type { TranscriptMatch } from '../../../core/transcripts/matcher.ts';
import { useBench } from '../../session/bench-context.ts';
import { giveEvidence } from '../../session/check-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { CheckHistory } from './CheckHistory.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';

interface EvidencePartProps {
  readonly checked: Checked;
  /** How it compares with the transcripts, where it does. */
  readonly match: TranscriptMatch | null;
}

/** What a decision that stands rests on, to be filled in, and all that was done before. */
export function EvidencePart({ checked, match }: EvidencePartProps) {
  const bench = useBench();
  const [isOpen, setIsOpen] = useState(false);
  const part = useRef<HTMLDivElement | null>(null);
  const { decision, state, lapse } = checked;
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
          evidence={decision}
          match={match}
          onKeep={(evidence) => {
            giveEvidence(bench, checked, evidence);
            close();
          }}
          onCancel={close}
        />
      )}
      {canGive && !isOpen && (
        <div className="check-acts">
          <PushButton className="give-evidence" onPress={() => setIsOpen(true)}>
            Evidence…
          </PushButton>
        </div>
      )}
      <CheckHistory checked={checked} />
    </div>
  );
}
