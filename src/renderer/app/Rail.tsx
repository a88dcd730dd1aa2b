import { CastPanel } from '../features/cast/CastPanel.tsx';
import { FactsPanel } from '../features/checks/facts/FactsPanel.tsx';
import { HistoryPanel } from '../features/history/HistoryPanel.tsx';
import { PicturesPanel } from '../features/pictures/PicturesPanel.tsx';
import { QuotesPanel } from '../features/checks/QuotesPanel.tsx';
import { TranscriptsPanel } from '../features/transcripts/TranscriptsPanel.tsx';
import { useBench, useOpen, usePreference } from '../session/bench-context.ts';
import { changePreferences } from '../session/preference-acts.ts';
import { TabStrip } from '../ui/TabStrip.tsx';

const PANELS = {
  quotes: QuotesPanel,
  pictures: PicturesPanel,
  facts: FactsPanel,
  cast: CastPanel,
  transcripts: TranscriptsPanel,
  history: HistoryPanel,
} as const;
type PanelId = keyof typeof PANELS;

function isPanel(id: string): id is PanelId {
  return Object.hasOwn(PANELS, id);
}

/** The check rail, one tab at a time. */
export function Rail() {
  const bench = useBench();
  const kept = usePreference('railTab');
  const quotesLeft = useOpen(
    ({ reading: { progress } }) => progress.quotes.total - progress.quotes.checked,
  );
  const picturesLeft = useOpen(
    ({ reading: { progress } }) => progress.pictures.total - progress.pictures.complete,
  );
  const factsLeft = useOpen(
    ({ reading: { findings } }) => findings.filter(({ subject }) => subject.kind === 'fact').length,
  );
  const chosen = isPanel(kept) ? kept : 'quotes';
  const Panel = PANELS[chosen];

  return (
    <TabStrip
      label="Check rail"
      tabs={[
        { id: 'quotes', name: 'Quotes', left: quotesLeft },
        { id: 'pictures', name: 'Pictures', left: picturesLeft },
        { id: 'facts', name: 'Facts', left: factsLeft },
        { id: 'cast', name: 'Cast' },
        { id: 'transcripts', name: 'Transcripts' },
        { id: 'history', name: 'History' },
      ]}
      chosen={chosen}
      onChoose={(id) => changePreferences(bench, { railTab: id })}
    >
      <Panel />
    </TabStrip>
  );
}
