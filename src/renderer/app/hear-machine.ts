import type { Bench } from '../session/bench.ts';
import type { Answers } from './commands/answers.ts';

/** Hears what the machine says unasked, until it is stopped by what it returns. */
export function hearMachine({ desk, session, library }: Bench, answers: Answers): () => void {
  const stops = [
    desk.on('command', (id) => {
      if (answers[id].isEnabled()) answers[id].run();
    }),
    desk.on('library.changed', (changed) => library.setState({ library: changed })),
    desk.on('flush', async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await new Promise((resolve) => setTimeout(resolve));
      void desk.ask('window.flushed', { saved: await session.flush() });
    }),
  ];
  const flush = (): void => void session.flush();
  window.addEventListener('blur', flush);
  return () => {
    window.removeEventListener('blur', flush);
    stops.forEach((stop) => stop());
  };
}
