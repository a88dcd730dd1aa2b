import type { Checked } from '../../../core/checks/checked.ts';
import type { Decision } from '../../../core/story/check-event.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { actsOn } from './decision-acts.ts';

interface DecideActsProps {
  readonly checked: Checked;
  readonly onDecide: (decision: Decision) => void;
}

/** What can be decided now, as buttons. */
export function DecideActs({ checked, onDecide }: DecideActsProps) {
  return (
    <div className="check-acts" role="group" aria-label="Decide">
      {actsOn(checked.subject)
        .filter(({ decision }) => decision !== checked.state)
        .map(({ decision, label }) => (
          <PushButton key={decision} onPress={() => onDecide(decision)}>
            {label}
          </PushButton>
        ))}
    </div>
  );
}
