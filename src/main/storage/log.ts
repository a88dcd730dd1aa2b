import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** The log is begun again at this size, in bytes; the one before is kept. */
const LONGEST = 1_000_000;

/** Writes down what went wrong, for whoever mends it, and answers the id to find it by. Never throws. */
export type Log = (where: string, error: unknown) => Promise<string>;

async function makeRoom(file: string): Promise<void> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > LONGEST) await rename(file, `${file}.1`);
}

/** A log in `folder`. It holds errors and where they arose; never what anybody wrote. */
export function openLog(folder: string, now: () => string): Log {
  const file = join(folder, 'stet.log');
  return async (where, error) => {
    const id = randomBytes(3).toString('hex');
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      await mkdir(folder, { recursive: true });
      await makeRoom(file);
      await appendFile(file, `${now()} ${id} ${where}\n${told}\n\n`);
    } catch {
      console.error(id, where, told);
    }
    return id;
  };
}
