import { success } from '../../core/schema/result.ts';
import { readCodes, writeCodes } from '../storage/library-settings.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';

/** The library's codes for captions. */
export function codeAnswers({
  files,
  shelf,
}: Pick<Machine, 'files' | 'shelf'>): Pick<Answers, 'codes.read' | 'codes.change'> {
  return {
    'codes.read': () => readCodes(files, shelf.library().folder),
    async 'codes.change'(rows) {
      const written = await writeCodes(files, shelf.library().folder, rows);
      return written.ok ? success(rows) : written;
    },
  };
}
