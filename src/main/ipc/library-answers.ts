import { failed, success } from '../../core/schema/result.ts';
import { CANCELLED } from './cancelled.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';
import { listLibrary, tellLibrary } from './tell-library.ts';

type LibraryCall = 'library.top' | 'library.list' | 'library.choose' | 'library.search';

export function libraryAnswers(machine: Machine): Pick<Answers, LibraryCall> {
  const { shelf, desktop, search } = machine;
  return {
    'library.top': async (last) => success(await shelf.library().top(last)),
    async 'library.list'() {
      const library = shelf.library();
      search.changed(library.folder);
      const known = await library.firstSight();
      if (!known) return listLibrary(machine);
      // A long list is shown as it was, and put right when it has been looked through.
      void tellLibrary(machine, known);
      return success(known);
    },
    async 'library.search'(sought) {
      const { hits, total } = await search.find(shelf.library().folder, sought);
      return success({
        hits: hits.map(({ id, context }) => ({
          id,
          context: context && { ...context, pieces: [...context.pieces] },
        })),
        total,
      });
    },
    async 'library.choose'() {
      const folder = await desktop.chooseFolder('Open a library', shelf.library().folder);
      if (folder === null) return failed(CANCELLED);
      shelf.choose(folder);
      search.changed(folder);
      return listLibrary(machine);
    },
  };
}
