import { useBench, useMessages, useWork } from '../session/bench-context.ts';
import { WorkLine } from './WorkLine.tsx';
import { PushButton } from '../ui/PushButton.tsx';

/** What has happened, in sentences, above the status line. */
export function MessageStack() {
  const { messages } = useBench();
  const shown = useMessages();
  const work = useWork();

  return (
    <div className="messages" aria-live="polite" data-react-aria-top-layer="true">
      {shown.map(({ id, kind, text, acts }) => (
        <div
          key={id}
          className={`message message-${kind}`}
          role={kind === 'error' ? 'alert' : 'group'}
        >
          <p>{text}</p>
          {acts.map((act) => (
            <PushButton
              key={act.label}
              onPress={() => {
                messages.dismiss(id);
                act.run();
              }}
            >
              {act.label}
            </PushButton>
          ))}
          <PushButton look="bare" aria-label="Dismiss message" onPress={() => messages.dismiss(id)}>
            ×
          </PushButton>
        </div>
      ))}
      {work && <WorkLine work={work} />}
    </div>
  );
}
