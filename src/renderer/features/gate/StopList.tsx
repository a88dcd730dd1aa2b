import { useId } from 'react';
import { STOPPED_CREDITS } from '../../../core/checks/findings/stopped-credits.ts';
import { printStopList } from '../../../core/checks/stop-list.ts';
import { PushButton } from '../../ui/PushButton.tsx';

interface StopListProps {
  readonly text: string;
  readonly troubles: readonly string[];
  readonly onChange: (text: string) => void;
}

/** The names that are no credit in this library, one a line. */
export function StopList({ text, troubles, onChange }: StopListProps) {
  const id = useId();
  const usual = printStopList(STOPPED_CREDITS);
  return (
    <section className="gate-group" aria-label="Credits that are none">
      <h3>
        <label htmlFor={id}>Credits that are none</label>
        {text !== usual && (
          <PushButton look="bare" onPress={() => onChange(usual)}>
            Take the usual list
          </PushButton>
        )}
      </h3>
      <p className="hint">
        One a line. A picture credited to one of them alone, or beside somebody, is pointed out at
        the level set above.
      </p>
      <textarea
        id={id}
        className="line stop-list"
        rows={7}
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="stop-list-troubles" aria-live="polite">
        {troubles.join(' ')}
      </p>
    </section>
  );
}
