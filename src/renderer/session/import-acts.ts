import type { Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { leaveStory, listLibrary, openStory } from './library-acts.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A package has come back to a story of the library: both are laid side by side, and nothing is written yet. */
async function compareReturned(bench: Bench, story: string): Promise<void> {
  await openStory(bench, story);
  if (bench.session.store.getState().open?.story.id === story)
    bench.dialogs.open({ kind: 'unite', story, version: { kind: 'package' } });
}

async function showImported(bench: Bench, imported: Output<'import.choose'>): Promise<void> {
  for (const { name, message } of imported.refused)
    bench.messages.error(message.includes(name) ? message : `${name}: ${message}`);
  const [first] = imported.stories;
  const [returned] = imported.returned;
  if (returned !== undefined) return compareReturned(bench, returned);
  if (!first) return;
  await listLibrary(bench);
  await openStory(bench, first);
  if (imported.stories.length > 1)
    bench.messages.note(`Imported ${imported.stories.length} stories.`);
}

/** Asks for files and imports them as stories. */
export async function chooseImport(bench: Bench): Promise<void> {
  if (!(await leaveStory(bench))) return;
  const imported = await askOrSay(bench, 'import.choose', undefined);
  if (imported) await showImported(bench, imported.value);
}

/** Imports files that were dropped on the window. */
export async function importFiles(bench: Bench, files: readonly File[]): Promise<void> {
  const read: DroppedFile[] = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      bench.messages.error(`${file.name} could not be read. Nothing was changed.`);
    }
  }
  if (read.length === 0 || !(await leaveStory(bench))) return;
  const imported = await askOrSay(bench, 'import.files', read);
  if (imported) await showImported(bench, imported.value);
}
