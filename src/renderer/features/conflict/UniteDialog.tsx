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

/** Both versions as they were when the other was read: until then, words could still be typed. */
interface Read {
  readonly ours: Story;
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
  const [read, setRead] = useState<Read | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const { close } = bench.dialogs;

  useEffect(() => {
    let isShown = true;
    void askOrSay(bench, 'story.other', { id: story, version }).then((other) => {
      if (!isShown) return;
      const ours = bench.session.store.getState().open?.story;
      if (!other || ours?.id !== story) return close();
      const { story: theirs, digest, base } = other.value;
      const lastSaved = bench.session.savedStory();
      setRead({ ours, theirs, digest, base: version.kind === 'disk' ? lastSaved : base });
    });
    return () => {
      isShown = false;
    };
  }, [bench, story, version, close]);

  if (!read) return null;
  const { ours, theirs, digest, base } = read;
  const { differences, words } = comparisonOf(base, ours, theirs);
  const theirName = NAMES[version.kind];
  const when = whenWords(theirs.changed, bench.clock.now());

  return (
    <Sheet
      title="Two versions of this story"
      size="page"
      onClose={() => {
        if (!isWriting) close();
      }}
    >
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
          isDisabled={isWriting}
          onPress={() => {
            // The sheet stays over the page meanwhile: what would be typed there now would be of neither version.
            setWriting(true);
            void unite(bench, { ours, theirs, words: words(sides), version, digest }).then(close);
          }}
        >
          Make them one
        </PushButton>
      </div>
    </Sheet>
  );
}
