import type { Library, StorySummary } from '../../ipc/contract.ts';
import type { Bench } from '../session/bench.ts';
import type { Answers } from './commands/answers.ts';

/** The library with one story's line renewed; it comes first, having changed last. */
function withStory(summary: StorySummary) {
  return ({ library }: { readonly library: Library | null }) => {
    if (!library) return { library };
    const others = library.stories.filter(({ id }) => id !== summary.id);
    return { library: { ...library, stories: [summary, ...others] } };
  };
}

/** Hears what the machine says unasked, until it is stopped by what it returns. */
export function hearMachine({ desk, session, library }: Bench, answers: Answers): () => void {
  const stops = [
    desk.on('command', (id) => {
      if (answers[id].isEnabled()) answers[id].run();
    }),
    desk.on('library.changed', (changed) => library.setState({ library: changed })),
    desk.on('story.changed', (summary) => library.setState(withStory(summary))),
  ];
  void desk.ask('window.listening', undefined);
  const flush = (): void => void session.flush();
  window.addEventListener('blur', flush);
  return () => {
    window.removeEventListener('blur', flush);
    stops.forEach((stop) => stop());
  };
}
