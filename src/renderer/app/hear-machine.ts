import type { Bench } from '../session/bench.ts';
import { changedOutside, offerCopies, saySoon, takenElsewhere } from '../session/conflict-acts.ts';
import { importOpened } from '../session/import-acts.ts';
import { listLibrary } from '../session/library-acts.ts';
import { holdPlace } from '../session/hold-place.ts';
import { holdWords } from '../session/hold-words.ts';
import { renewLine } from '../session/renew-line.ts';
import { sitAtDesk } from '../session/sit-at-desk.ts';
import type { Answers } from './commands/command-answer.ts';

/** Hears what the machine says unasked, until it is stopped by what it returns. */
export function hearMachine(bench: Bench, answers: Answers): () => void {
  const { desk, session, library } = bench;
  const stops = [
    desk.on('command', (id) => {
      if (answers[id].isEnabled()) answers[id].run();
    }),
    desk.on('story.outside', ({ id, file }) => void changedOutside(bench, id, file)),
    desk.on('story.taken', ({ id, by }) => takenElsewhere(bench, id, by)),
    desk.on('story.copies', (left) => offerCopies(bench, left)),
    desk.on('files.waiting', () => void importOpened(bench)),
    desk.on('say', (said) => saySoon(bench, said)),
    holdWords(bench),
    holdPlace(bench),
    sitAtDesk(bench),
    desk.on('library.changed', (changed) => library.setState({ library: changed, away: null })),
    renewLine(bench),
  ];
  void desk.ask('window.listening', undefined);
  const flush = (): void => void session.flush();
  const stopLooking = session.store.subscribe(({ open }, { open: before }) => {
    const isAway = open?.save.kind === 'failed' && open.save.failure.kind === 'no library';
    if (isAway && before?.save !== open.save) void listLibrary(bench);
  });
  window.addEventListener('blur', flush);
  return () => {
    stopLooking();
    window.removeEventListener('blur', flush);
    stops.forEach((stop) => stop());
  };
}
