import '../../core/schema/without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../../ipc/contract.ts';
import type { Bench } from '../session/bench.ts';
import { BenchContext } from '../session/bench-context.ts';
import { createBench } from '../session/bench.ts';
import { windowClock } from '../session/clock.ts';
import { settleIn } from '../session/settle-in.ts';
import { answerFlush } from './answer-flush.ts';
import { App } from './App.tsx';
import { LastResort } from './LastResort.tsx';

/** Puts the workbench on the screen, as it was left. */
export async function openDesk(root: HTMLElement, desk: Desk): Promise<void> {
  let bench: Bench | null = null;
  answerFlush(desk, () => bench);
  const preferences = await desk.ask('preferences.read', undefined);
  if (!preferences.ok) throw new Error('Preferences were believed to have defaults at worst.');
  bench = createBench(desk, windowClock, preferences.value);
  const { session } = bench;
  void settleIn(bench, location.search === '?safe');
  createRoot(root).render(
    <StrictMode>
      <BenchContext value={bench}>
        <LastResort onFault={() => void session.flush()}>
          <App />
        </LastResort>
      </BenchContext>
    </StrictMode>,
  );
}
