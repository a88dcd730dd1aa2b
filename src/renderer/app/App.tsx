import { useEffect, useState } from 'react';
import { ImportDrop } from '../features/import/ImportDrop.tsx';
import { ReadOnlyNotice } from '../features/conflict/ReadOnlyNotice.tsx';
import { StoryList } from '../features/library/StoryList.tsx';
import { CheckRound } from '../features/checks/round/CheckRound.tsx';
import { TranscriptsPanel } from '../features/transcripts/TranscriptsPanel.tsx';
import { EmptyPage } from '../features/page/EmptyPage.tsx';
import { Page } from '../features/page/Page.tsx';
import { useBench, useOpen, usePreference, useRound } from '../session/bench-context.ts';
import { Columns } from './Columns.tsx';
import { answersOf } from './commands/answers.ts';
import { answerKeys } from './commands/keyboard.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { FindBar } from './find/FindBar.tsx';
import { hearMachine } from './hear-machine.ts';
import { LibraryAway } from './LibraryAway.tsx';
import { MessageStack } from './MessageStack.tsx';
import { Rail } from './Rail.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import './app.css';

export function App() {
  const bench = useBench();
  const [answers] = useState(() => answersOf(bench));
  const sitting = useOpen((open) => open.sitting);
  const look = usePreference('look');
  const textSize = usePreference('textSize');
  const isRound = useRound().at !== 'off';

  useEffect(() => {
    const isDialogOpen = (): boolean => bench.dialogs.store.getState().dialog.kind !== 'none';
    const stops = [answerKeys(answers, isDialogOpen), hearMachine(bench, answers)];
    return () => stops.forEach((stop) => stop());
  }, [bench, answers]);

  useEffect(() => {
    if (look === 'system') delete document.documentElement.dataset['look'];
    else document.documentElement.dataset['look'] = look;
  }, [look]);
  useEffect(
    () => document.documentElement.style.setProperty('--text-size', String(textSize)),
    [textSize],
  );

  return (
    <ImportDrop>
      <div className="shell">
        <TopBar answers={answers} />
        <Columns
          list={
            <>
              <LibraryAway />
              <StoryList />
            </>
          }
          page={
            sitting === null ? (
              <EmptyPage />
            ) : (
              <Page key={sitting} onCommand={(id) => answers[id].run()}>
                <ReadOnlyNotice />
                <FindBar />
              </Page>
            )
          }
          rail={<Rail />}
          round={isRound ? <CheckRound talk={<TranscriptsPanel />} /> : null}
        />
        <StatusLine answers={answers} />
      </div>
      <MessageStack />
      <Dialogs answers={answers} />
    </ImportDrop>
  );
}
