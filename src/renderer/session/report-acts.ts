import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

/** Writes the verification report of the story as it is on disk, and shows where it is and whose key signed it. */
export async function writeReport(bench: Bench): Promise<void> {
  const { session, dialogs, messages } = bench;
  if (!(await session.flush())) {
    messages.error('No report was written: the story itself could not be saved first.');
    return;
  }
  const story = session.store.getState().open?.story;
  const written = story && (await askOrSay(bench, 'report.write', story));
  if (written) dialogs.open({ kind: 'report written', report: written.value });
}
