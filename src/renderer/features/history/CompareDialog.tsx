import { useState } from 'react';
import { countDifferences } from '../../../core/history/compare.ts';
import type { Compared } from '../../../core/history/compare.ts';
import type { Version } from '../../../core/history/version.ts';
import { ChangedDetails } from '../../comparison/ChangedDetails.tsx';
import { ComparedPassage } from '../../comparison/ComparedPassage.tsx';
import { ComparisonPage } from '../../comparison/ComparisonPage.tsx';
import { countWords } from '../../comparison/count-words.ts';
import { useBench } from '../../session/bench-context.ts';
import { restoreOne, restoreVersion } from '../../session/history-acts.ts';
import { momentWords } from '../../session/when.ts';
import { PushButton } from '../../ui/PushButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useComparison } from './use-comparison.ts';
import { useVersions } from './use-versions.ts';
import './history.css';

interface CompareDialogProps {
  readonly story: string;
  readonly from: number;
  /** Null is the story as it stands. */
  readonly to: number | null;
}

/** What brings a passage back as it was is called. */
const RESTORING: Readonly<Partial<Record<Compared['kind'], string>>> = {
  added: 'Take out',
  moved: 'Move back',
  'moved away': 'Move back',
};

/** Two versions of the story, word by word, in the page's own type. */
export function CompareDialog({ story, from: first, to: second }: CompareDialogProps) {
  const bench = useBench();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(second);
  const known = useVersions(story);
  const comparison = useComparison(story, from, to);
  const versions = known.kind === 'listed' ? known.list.versions : [];
  const passages = comparison.kind === 'compared' ? comparison.passages : [];

  function nameOf({ number, name, at }: Version): string {
    return `${number} · ${name || momentWords(at, bench.clock.now())}`;
  }

  return (
    <Sheet title="Compare versions" size="page" onClose={bench.dialogs.close}>
      <ComparisonPage
        label="Comparison"
        head={
          <>
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
              {comparison.kind === 'compared' ? countWords(countDifferences(passages)) : ''}
            </span>
          </>
        }
      >
        {comparison.kind === 'reading' && <p className="rail-note">Comparing…</p>}
        {comparison.kind === 'failed' && <p className="rail-note">{comparison.message}</p>}
        {comparison.kind === 'compared' && <ChangedDetails details={comparison.details} />}
        {comparison.kind === 'compared' &&
          passages.map((passage, index) => (
            <ComparedPassage key={index} passage={passage}>
              {to === null && passage.kind !== 'same' && (
                <PushButton
                  look="bare"
                  onPress={() => void restoreOne(bench, story, passages, index, comparison.before)}
                >
                  {RESTORING[passage.kind] ?? 'Restore'}
                </PushButton>
              )}
            </ComparedPassage>
          ))}
      </ComparisonPage>
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
