import { useState } from 'react';
import type { Sides } from '../../../core/merge/side.ts';
import { isOpen } from '../../../core/merge/side.ts';
import type { OtherVersion } from '../../../ipc/contract.ts';
import { useBench } from '../../session/bench-context.ts';
import { unite } from '../../session/conflict-acts.ts';
import { saveAsCopy } from '../../session/library-acts.ts';
import { whenWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ChooseSides } from './ChooseSides.tsx';
import { MergedPageView } from './MergedPageView.tsx';
import { useMerge } from './use-merge.ts';
import './conflict.css';

interface UniteDialogProps {
  readonly story: string;
  readonly version: OtherVersion;
}

/** Which version the other is: “the one …”, and “from …”. */
const NAMES = {
  disk: { one: 'on disk', from: 'the file on disk' },
  recovered: { one: 'recovered', from: 'the recovered words' },
  copy: { one: 'in the copy', from: 'the copy' },
  package: { one: 'in the package', from: 'the package' },
} as const satisfies Record<OtherVersion['kind'], { readonly one: string; readonly from: string }>;

/**
 * Two versions of the story side by side, then the page that they make. Nothing is written until that has been seen,
 * and then both are kept.
 */
export function UniteDialog({ story, version }: UniteDialogProps) {
  const bench = useBench();
  const { close } = bench.dialogs;
  const read = useMerge(story, version);
  const [sides, setSides] = useState<Sides>(new Map());
  const [wanted, setWanted] = useState<'choices' | 'page' | null>(null);
  const [isWriting, setWriting] = useState(false);

  if (!read) return null;
  const { merge, digest } = read;
  const { ours, theirs, places } = merge;
  const { one, from } = NAMES[version.kind];
  const when = whenWords(theirs.changed, bench.clock.now());
  const hasToChoose = places.some(({ changedBy }) => isOpen(changedBy));
  const step = wanted ?? (hasToChoose ? 'choices' : 'page');

  function write(): void {
    // The sheet stays over the page meanwhile: what would be typed there now would be of neither version.
    setWriting(true);
    const chosen = merge.take(sides);
    void unite(bench, { ours, theirs, chosen, version, digest }).then(close);
  }

  return (
    <Sheet
      title={step === 'choices' ? 'Two versions of this story' : 'The page as it will be'}
      size="page"
      onClose={() => {
        if (!isWriting) close();
      }}
    >
      {step === 'choices' ? (
        <>
          <p>
            The version {one} was last changed {when}. Where they differ, choose what stands. Checks
            and notes of both are kept, and so are both versions, in History.
          </p>
          <ChooseSides
            merge={merge}
            sides={sides}
            theirName={one}
            onChoose={(id, side) => setSides(new Map([...sides, [id, side]]))}
          />
        </>
      ) : (
        <>
          <p>
            {places.length === 0
              ? `The version ${one} has the same words.`
              : `The version ${one} was last changed ${when}.`}{' '}
            Nothing is written yet. What does not stand here stays in History.
          </p>
          <MergedPageView merge={merge} sides={sides} other={from} />
        </>
      )}
      <div className="sheet-acts">
        <PushButton onPress={close}>Not now</PushButton>
        {version.kind === 'disk' && (
          <PushButton
            onPress={() => {
              close();
              void saveAsCopy(bench);
            }}
          >
            Save mine as a copy
          </PushButton>
        )}
        {step === 'page' && places.length > 0 && (
          <PushButton onPress={() => setWanted('choices')}>Choose what stands…</PushButton>
        )}
        {step === 'choices' ? (
          <PushButton key="see" look="main" autoFocus onPress={() => setWanted('page')}>
            See the page
          </PushButton>
        ) : (
          <PushButton key="write" look="main" autoFocus isDisabled={isWriting} onPress={write}>
            Make them one
          </PushButton>
        )}
      </div>
    </Sheet>
  );
}
