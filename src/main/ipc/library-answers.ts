import { failed } from '../../core/schema/result.ts';
import { CANCELLED } from './cancelled.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';

export function libraryAnswers({
  shelf,
  desktop,
}: Machine): Pick<Answers, 'library.list' | 'library.choose'> {
  return {
    'library.list': () => shelf.library().list(),
    async 'library.choose'() {
      const folder = await desktop.chooseFolder('Open a library', shelf.library().folder);
      if (folder === null) return failed(CANCELLED);
      shelf.choose(folder);
      return shelf.library().list();
    },
  };
}
