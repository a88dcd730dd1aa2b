import { success } from '../../core/schema/result.ts';
import { readLevels, writeLevels } from '../storage/library-settings.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';

/** What blocks an export from the library. */
export function gateAnswers({
  files,
  shelf,
}: Pick<Machine, 'files' | 'shelf'>): Pick<Answers, 'gate.read' | 'gate.change'> {
  return {
    'gate.read': () => readLevels(files, shelf.library().folder),
    async 'gate.change'(levels) {
      const written = await writeLevels(files, shelf.library().folder, levels);
      return written.ok ? success(levels) : written;
    },
  };
}
