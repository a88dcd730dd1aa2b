import { useEffect, useState } from 'react';
import type { Side } from '../../../core/story/compare-bodies.ts';
import type { Story } from '../../../core/story/story.ts';
import type { OtherVersion } from '../../../ipc/contract.ts';
import { askOrSay } from '../../session/ask.ts';
import { useBench } from '../../session/bench-context.ts';
import { unite } from '../../session/conflict-acts.ts';
import { saveAsCopy } from '../../session/library-acts.ts';
import { whenWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { comparisonOf } from './differences.ts';
import { DifferenceRow } from './DifferenceRow.tsx';
import './conflict.css';

interface UniteDialogProps {
  readonly story: string;
  readonly version: OtherVersion;
}

interface Read {
  readonly theirs: Story;
  readonly digest: string;
  readonly base: Story | null;
}

const NAMES = {
  disk: 'on disk',
  recovered: 'recovered',
  copy: 'in the copy',
  package: 'in the package',
} as const satisfies Record<OtherVersion['kind'], string>;

/** Two versions of the story side by side. Nothing is written until somebody has chosen, and then both are kept. */
export function UniteDialog({ story, version }: UniteDialogProps) {
  const bench = useBench();
  const [ours] = useState(() => bench.session.store.getState().open?.story);
  const [base] = useState(() => bench.session.savedStory());
  const [read, setRead] = useState<Read | null>(null);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const { close } = bench.dialogs;

  useEffect(() => {
    let isShown = true;
    void askOrSay(bench, 'story.other', { id: story, version }).then((other) => {
      if (!isShown) return;
      if (other) setRead({ ...other.value, theirs: other.value.story });
      else close();
    });
    return () => {
      isShown = false;
    };
  }, [bench, story, version, close]);

  if (!read || ours?.id !== story) return null;
  const { theirs, digest } = read;
  const { differences, words } = comparisonOf(
    version.kind === 'disk' ? base : read.base,
    ours,
    theirs,
  );
  const theirName = NAMES[version.kind];
  const when = whenWords(theirs.changed, bench.clock.now());

  return (
    <Sheet title="Two versions of this story" size="page" onClose={close}>
      <p>
        The version {theirName} was last changed {when}. Where they differ, choose what stands.
        Checks and notes of both are kept, and so are both versions, in History.
      </p>
      {differences.length === 0 && <p>The words are the same in both.</p>}
      <div className="differences">
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.id}
            difference={difference}
            theirName={theirName}
            side={sides.get(difference.id) ?? difference.preset}
            onChoose={(side) => setSides(new Map([...sides, [difference.id, side]]))}
          />
        ))}
      </div>
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
        <PushButton
          look="main"
          autoFocus
          onPress={() => {
            close();
            void unite(bench, { ours, theirs, words: words(sides), version, digest });
          }}
        >
          Make them one
        </PushButton>
      </div>
    </Sheet>
  );
}
