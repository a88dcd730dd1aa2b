import type { Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { compareOther, leaveStory, listLibrary, openStory } from './library-acts.ts';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Imported = Output<'import.choose'>;

/** Packages that came back to stories of the library are laid beside them, one after the other; nothing is written yet. */
async function compareReturned(bench: Bench, returned: Imported['returned']): Promise<void> {
  for (const { story, number } of returned) {
    if (await compareOther(bench, story, { kind: 'package', number })) await bench.dialogs.closed();
  }
}

async function showImported(bench: Bench, imported: Imported): Promise<void> {
  for (const { name, message } of imported.refused)
    bench.messages.error(message.includes(name) ? message : `${name}: ${message}`);
  const [first] = imported.stories;
  if (first !== undefined) await listLibrary(bench);
  if (first !== undefined && imported.returned.length === 0) await openStory(bench, first);
  if (imported.stories.length + Math.min(1, imported.returned.length) > 1)
    bench.messages.note(
      imported.stories.length === 1
        ? 'Imported 1 story.'
        : `Imported ${imported.stories.length} stories.`,
    );
  await compareReturned(bench, imported.returned);
}

/** Imports the files that Stet was asked to open from outside; answers whether there were any. */
export async function importOpened(bench: Bench): Promise<boolean> {
  if (!(await leaveStory(bench))) return false;
  const imported = await askOrSay(bench, 'import.opened', undefined);
  if (!imported) return false;
  void showImported(bench, imported.value);
  const { stories, returned } = imported.value;
  return stories.length + returned.length > 0;
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
