import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CastPanel } from '../features/cast/CastPanel.tsx';
import { PicturesPanel } from '../features/pictures/PicturesPanel.tsx';
import { QuotesPanel } from '../features/quotes/QuotesPanel.tsx';
import { useBench, useOpen, usePreference } from '../session/bench-context.ts';
import { changePreferences } from '../session/preference-acts.ts';

const TABS = ['quotes', 'pictures', 'cast'] as const;

/** How many are left to do. Not part of the tab's name: that stays what it is. */
function Left({ count }: { readonly count: number }) {
  return count > 0 ? (
    <span className="left-to-do" aria-hidden="true">
      {count}
    </span>
  ) : null;
}

/** The check rail, one tab at a time. */
export function Rail() {
  const bench = useBench();
  const chosen = usePreference('railTab');
  const quotes = useOpen(({ reading }) => reading.progress.quotes);
  const pictures = useOpen(({ reading }) => reading.progress.pictures);

  return (
    <Tabs
      className="rail-tabs"
      selectedKey={TABS.find((tab) => tab === chosen) ?? 'quotes'}
      onSelectionChange={(tab) => changePreferences(bench, { railTab: String(tab) })}
    >
      <TabList aria-label="Check rail" className="tab-list">
        <Tab id="quotes" className="tab" aria-label="Quotes">
          Quotes
          <Left count={quotes ? quotes.total - quotes.checked : 0} />
        </Tab>
        <Tab id="pictures" className="tab" aria-label="Pictures">
          Pictures
          <Left count={pictures ? pictures.total - pictures.complete : 0} />
        </Tab>
        <Tab id="cast" className="tab">
          Cast
        </Tab>
      </TabList>
      <TabPanel id="quotes" className="tab-panel">
        <QuotesPanel />
      </TabPanel>
      <TabPanel id="pictures" className="tab-panel">
        <PicturesPanel />
      </TabPanel>
      <TabPanel id="cast" className="tab-panel">
        <CastPanel />
      </TabPanel>
    </Tabs>
  );
}
