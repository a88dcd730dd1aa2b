import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../../ipc/contract.ts';
import { BenchContext } from '../session/bench-context.ts';
import { createBench } from '../session/bench.ts';
import { windowClock } from '../session/clock.ts';
import { settleIn } from '../session/settle-in.ts';
import { App } from './App.tsx';

/** Puts the workbench on the screen, as it was left. */
export function openDesk(root: HTMLElement, desk: Desk): void {
  const bench = createBench(desk, windowClock);
  void settleIn(bench);
  createRoot(root).render(
    <StrictMode>
      <BenchContext value={bench}>
        <App />
      </BenchContext>
    </StrictMode>,
  );
}
