import { useId } from 'react';
import type { WorkUnderWay } from '../session/work.ts';
import { PushButton } from '../ui/PushButton.tsx';

/** Long work under way: what it is, how far it has come, and the way to stop it. */
export function WorkLine({ work }: { readonly work: WorkUnderWay }) {
  const { what, done, total, cancel } = work;
  const id = useId();

  return (
    <div className="message message-work" role="group" aria-labelledby={id}>
      <p id={id} aria-live="off">
        {cancel ? `${what}: ${Math.min(done + 1, total)} of ${total}` : 'Stopping…'}
      </p>
      <progress aria-labelledby={id} value={done} max={total} />
      {cancel && <PushButton onPress={cancel}>Cancel</PushButton>}
    </div>
  );
}
