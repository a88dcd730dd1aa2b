import type { ImportFile } from '../../core/importers/import-story.ts';
import { importStory } from '../../core/importers/import-story.ts';
import { importFailureMessage } from '../../core/importers/import-failure.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Output } from '../../ipc/contract.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import type { Received, ReceivedPackages } from './received-packages.ts';
import { readChosen } from './read-chosen.ts';
import type { Chosen, Machine } from './machine.ts';
import type { Refused, Take } from './take-files.ts';
import { takeFiles } from './take-files.ts';
import { tellLibrary } from './tell-library.ts';

/** The largest file worth reading at all, in bytes; each kind of file has its own limit below it. */
const LARGEST = 256 * 1024 * 1024;

/** Files become stories one by one; one that cannot is named with its reason and stops no other. */
export function importAnswers(
  machine: Machine,
  packages: ReceivedPackages,
): Pick<Answers, 'import.choose' | 'import.files' | 'import.opened'> {
  const { shelf, desktop, files, takeOpened, now, newId } = machine;

  async function importOne(file: ImportFile): Promise<Result<Received, Refused>> {
    const { name } = file;
    if (/\.stet$/i.test(name)) {
      const received = await packages.open(file.bytes);
      return received.ok ? received : failed({ name, message: received.failure });
    }
    const read = importStory(file, { id: newId(), now: now() });
    if (!read.ok) return failed({ name, message: importFailureMessage(read.failure) });
    const added = await shelf.library().add(read.value);
    return added.ok
      ? success({ kind: 'new', story: added.value.id })
      : failed({ name, message: added.failure.message });
  }

  async function importAll(chosen: readonly Take[]): Promise<Output<'import.files'>> {
    const { taken, refused } = await takeFiles(chosen, importOne);
    const stories = taken.flatMap((each) => (each.kind === 'new' ? [each.story] : []));
    const returned = taken.flatMap((each) =>
      each.kind === 'waits' ? [{ story: each.story, number: each.number }] : [],
    );
    if (stories.length > 0) void tellLibrary(machine);
    return { stories, returned, refused };
  }

  const importChosen = (chosen: readonly Chosen[]): Promise<Output<'import.files'>> =>
    importAll(chosen.map((file) => () => readChosen(files, file, LARGEST)));

  return {
    async 'import.choose'() {
      const chosen = await desktop.chooseFiles('Import stories', 'stories');
      if (chosen.length === 0) return failed(CANCELLED);
      return success(await importChosen(chosen));
    },
    'import.opened': async () => success(await importChosen(takeOpened())),
    async 'import.files'(dropped) {
      return success(await importAll(dropped.map((file) => () => success(file))));
    },
  };
}
