import { failed } from '../../core/schema/result.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from '../storage/files.ts';
import { tryReading } from '../storage/storage-failure.ts';
import type { Chosen } from './machine.ts';

/** A chosen file as the window knows it: paths stay in main. */
export interface ChosenToken {
  readonly name: string;
  readonly token: string;
}

/** Files chosen in a dialog, each read when its token is brought. A token is good for once. */
export function createChosenFiles(files: Files, newId: () => string) {
  const chosen = new Map<string, Chosen>();
  return {
    /** Forgets what was chosen before: whoever chose it has gone on, or thought better of it. */
    keep(now: readonly Chosen[]): ChosenToken[] {
      chosen.clear();
      return now.map((file) => {
        const token = newId();
        chosen.set(token, file);
        return { name: file.name, token };
      });
    },

    async read(token: string, limit: number): Promise<Result<Uint8Array, Failure>> {
      const file = chosen.get(token);
      chosen.delete(token);
      if (!file) return failed({ kind: 'not found', message: 'Choose the picture again, please.' });
      return tryReading(`“${file.name}”`, () => files.read(file.path, limit));
    },
  };
}
