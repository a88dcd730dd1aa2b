import { useState } from 'react';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { duplicateStory, openAnew } from '../../session/library-acts.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import './conflict.css';

/** Says over the page why it can only be read, and offers the ways on. Taking a story over is asked for twice. */
export function ReadOnlyNotice() {
  const bench = useBench();
  const readOnly = useOpen((open) => open.readOnly);
  const id = useOpen(({ story }) => story.id);
  const [isAsking, setAsking] = useState(false);
  if (!readOnly || id === null) return null;

  if (isAsking)
    return (
      <div className="read-only" role="group" aria-label="Take this story over?">
        <p>
          Taken over, the other desk can only read it. What was typed there and not saved yet stays
          there and can be compared.
        </p>
        <PushButton
          onPress={() => {
            setAsking(false);
            void openAnew(bench, 'story.takeOver');
          }}
        >
          Take it over
        </PushButton>
        <PushButton autoFocus onPress={() => setAsking(false)}>
          Leave it there
        </PushButton>
      </div>
    );

  return (
    <div className="read-only" role="group" aria-label="This story can only be read">
      <p>
        <strong>Read only.</strong> {readOnly.message}
      </p>
      {readOnly.isFree && (
        <PushButton onPress={() => void openAnew(bench, 'story.open')}>Write here</PushButton>
      )}
      {readOnly.why === 'taken' && !readOnly.isFree && (
        <>
          <PushButton onPress={() => setAsking(true)}>Take over…</PushButton>
          <PushButton onPress={() => void duplicateStory(bench, id)}>Duplicate</PushButton>
        </>
      )}
    </div>
  );
}
