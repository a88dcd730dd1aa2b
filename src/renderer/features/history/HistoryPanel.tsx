import { useState } from 'react';
import { useBench, useOpen } from '../../session/bench-context.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { useVersions } from './use-versions.ts';
import { VersionCard } from './VersionCard.tsx';
import './history.css';

/** The story's earlier versions, latest first. */
export function HistoryPanel() {
  const bench = useBench();
  const id = useOpen(({ story }) => story.id);
  const known = useVersions(id);
  const [chosen, setChosen] = useState<number | null>(null);

  if (id === null) return <p className="rail-note">Open a story to see its versions.</p>;
  if (known.kind === 'reading') return <p className="rail-note">Reading the history…</p>;
  if (known.kind === 'failed') return <p className="rail-note">{known.message}</p>;
  const { versions, damaged } = known.list;
  return (
    <>
      <div className="history-head">
        <p>
          Kept when you pause or leave, export or sign off, and before anything is replaced. A named
          version is kept for good.
        </p>
        <PushButton onPress={() => bench.dialogs.open({ kind: 'keep version' })}>
          Keep this version…
        </PushButton>
      </div>
      {damaged.length > 0 && (
        <ul role="list" aria-label="Damaged versions" className="history-damaged">
          {damaged.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {versions.length === 0 && (
        <p className="rail-note">No versions yet. The first is kept when the writing pauses.</p>
      )}
      <ol reversed className="versions" aria-label="Versions">
        {versions.map((version, index) => (
          <VersionCard
            key={version.number}
            story={id}
            version={version}
            previous={versions[index + 1]?.number ?? null}
            isChosen={version.number === chosen}
            onChoose={() => setChosen(version.number === chosen ? null : version.number)}
          />
        ))}
      </ol>
    </>
  );
}
