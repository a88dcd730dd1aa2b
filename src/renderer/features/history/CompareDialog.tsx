import { useRef, useState } from 'react';
import { countDifferences } from '../../../core/history/compare.ts';
import type { Differences } from '../../../core/history/compare.ts';
import type { Version } from '../../../core/history/version.ts';
import { useBench } from '../../session/bench-context.ts';
import { restoreOne, restoreVersion } from '../../session/history-acts.ts';
import { momentWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ChangedDetails } from './ChangedDetails.tsx';
import { ComparedPassage } from './ComparedPassage.tsx';
import { useComparison } from './use-comparison.ts';
import { useVersions } from './use-versions.ts';
import './history.css';

interface CompareDialogProps {
  readonly story: string;
  readonly from: number;
  /** Null is the story as it stands. */
  readonly to: number | null;
}

function summary({ changed, added, removed, moved }: Differences): string {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
  ] as const;
  const told = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return told.length > 0 ? `Passages: ${told.join(', ')}` : 'The words are the same';
}

/** Two versions of the story, word by word, in the page's own type. */
export function CompareDialog({ story, from: first, to: second }: CompareDialogProps) {
  const bench = useBench();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(second);
  const known = useVersions(story);
  const comparison = useComparison(story, from, to);
  const page = useRef<HTMLDivElement | null>(null);
  const versions = known.kind === 'listed' ? known.list.versions : [];
  const passages = comparison.kind === 'compared' ? comparison.passages : [];

  function nameOf({ number, name, at }: Version): string {
    return `${number} · ${name || momentWords(at, bench.clock.now())}`;
  }

  function step(by: 1 | -1): void {
    const all = [...(page.current?.querySelectorAll<HTMLElement>('.compared[tabindex="0"]') ?? [])];
    const at = all.findIndex((one) => one.contains(document.activeElement));
    const next = all.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % all.length);
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  }

  return (
    <Sheet title="Compare versions" size="page" onClose={bench.dialogs.close}>
      <div className="compare-head">
        <label>
          Before
          <select value={from} onChange={(event) => setFrom(Number(event.target.value))}>
            {versions.map((version) => (
              <option key={version.number} value={version.number}>
                {nameOf(version)}
              </option>
            ))}
          </select>
        </label>
        <label>
          After
          <select
            value={to ?? 'now'}
            onChange={(event) =>
              setTo(event.target.value === 'now' ? null : Number(event.target.value))
            }
          >
            <option value="now">Now</option>
            {versions.map((version) => (
              <option key={version.number} value={version.number}>
                {nameOf(version)}
              </option>
            ))}
          </select>
        </label>
        <span className="compare-count" role="status">
          {comparison.kind === 'compared' ? summary(countDifferences(passages)) : ''}
        </span>
        <span className="compare-steps">
          <PushButton look="bare" onPress={() => step(-1)}>
            Previous change
          </PushButton>
          <PushButton look="bare" onPress={() => step(1)}>
            Next change
          </PushButton>
        </span>
      </div>
      <div ref={page} className="compare-page" role="region" aria-label="Comparison" tabIndex={0}>
        {comparison.kind === 'reading' && <p className="rail-note">Comparing…</p>}
        {comparison.kind === 'failed' && <p className="rail-note">{comparison.message}</p>}
        {comparison.kind === 'compared' && <ChangedDetails details={comparison.details} />}
        {comparison.kind === 'compared' &&
          passages.map((passage, index) => (
            <ComparedPassage
              key={index}
              passage={passage}
              onRestore={
                to !== null
                  ? null
                  : () => void restoreOne(bench, story, passages, index, comparison.before)
              }
            />
          ))}
      </div>
      <div className="sheet-acts">
        <PushButton onPress={bench.dialogs.close}>Close</PushButton>
        <PushButton
          look="main"
          onPress={() => {
            bench.dialogs.close();
            void restoreVersion(bench, story, from);
          }}
        >
          Restore version {from}
        </PushButton>
      </div>
    </Sheet>
  );
}
