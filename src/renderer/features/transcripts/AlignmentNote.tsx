import { useAlignment, useBench } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';

/** How far the comparing has come, with a way to stop it; or why it is at a halt, with a way to go on. */
export function AlignmentNote() {
  const bench = useBench();
  const { kind, done, of } = useAlignment(({ work }) => work);
  if (kind === 'resting') return null;
  if (kind === 'comparing')
    return (
      <div className="alignment-note comes-late">
        <progress aria-label="Quotations compared" value={done} max={of} />
        <span>
          Comparing with the transcript… {done} of {of}
        </span>
        <PushButton look="bare" onPress={() => bench.alignment.pause()}>
          Stop
        </PushButton>
      </div>
    );
  return (
    <div className="alignment-note" role="alert" data-look={kind}>
      <span>
        {kind === 'stopped'
          ? `Stopped: ${done} of ${of} quotations are compared.`
          : `Comparing broke down twice at the same quotations: ${done} of ${of} are compared. The story and its transcripts are as they were.`}
      </span>
      <PushButton onPress={() => bench.alignment.goOn()}>
        {kind === 'stopped' ? 'Go on' : 'Try again'}
      </PushButton>
    </div>
  );
}
