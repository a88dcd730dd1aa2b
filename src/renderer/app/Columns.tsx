import type { ReactNode } from 'react';
import { useBench, usePreference } from '../session/bench-context.ts';
import { changePreferences } from '../session/preference-acts.ts';
import { Splitter } from '../ui/Splitter.tsx';

interface ColumnsProps {
  readonly list: ReactNode;
  readonly page: ReactNode;
  readonly rail: ReactNode;
  /** Takes the place of the side columns, and quiets the page, while there is one. */
  readonly round: ReactNode;
}

/** The narrowest and widest the side columns go, in CSS pixels. */
const LIST = { narrowest: 180, widest: 420 } as const;
const RAIL = { narrowest: 260, widest: 560 } as const;

/** The list, the page and the check rail side by side. The page takes what the others leave. */
export function Columns({ list, page, rail, round }: ColumnsProps) {
  const bench = useBench();
  const listShown = usePreference('listShown');
  const railShown = usePreference('railShown');
  const listWidth = usePreference('listWidth');
  const railWidth = usePreference('railWidth');

  const isRound = round !== null;

  return (
    <div className={isRound ? 'columns columns-round' : 'columns'}>
      {listShown && !isRound && (
        <>
          <nav className="list" aria-label="Library" style={{ width: listWidth }}>
            {list}
          </nav>
          <Splitter
            label="Width of the list"
            side="left"
            width={listWidth}
            {...LIST}
            onResize={(width) => changePreferences(bench, { listWidth: width })}
          />
        </>
      )}
      <main className="middle" inert={isRound}>
        {page}
      </main>
      {railShown && !isRound && (
        <>
          <Splitter
            label="Width of the check rail"
            side="right"
            width={railWidth}
            {...RAIL}
            onResize={(width) => changePreferences(bench, { railWidth: width })}
          />
          <aside className="rail" aria-label="Check rail" style={{ width: railWidth }}>
            {rail}
          </aside>
        </>
      )}
      {round}
    </div>
  );
}
