import type { Failure } from '../../ipc/define.ts';
import { useBench } from '../session/bench-context.ts';
import { compareWithDisk } from '../session/conflict-acts.ts';
import { saveAsCopy } from '../session/library-acts.ts';
import { PushButton } from '../ui/PushButton.tsx';

/** The ways out when the words are not down. Words that another program changed are never written over. */
export function SaveRescue({ failure }: { readonly failure: Failure }) {
  const bench = useBench();
  return (
    <>
      {failure.kind === 'changed elsewhere' ? (
        <PushButton onPress={() => compareWithDisk(bench)}>Compare…</PushButton>
      ) : failure.kind === 'locked' ? null : (
        <PushButton onPress={() => void bench.session.flush()}>Retry</PushButton>
      )}
      <PushButton onPress={() => void saveAsCopy(bench)}>Save as a copy</PushButton>
    </>
  );
}
