import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sessionShape = z.object({
  pid: z.int(),
  boot: z.string(),
  /** Why it ended, where it knew; null while it runs and where it never knew. */
  reason: z.string().nullable(),
});
type Session = z.infer<typeof sessionShape>;

/** A note in the user’s data that stands while Stet runs: found at a start, the one before was not closed. */
export interface SessionNote {
  /** Why the last session ended without being closed: a reason, or null where nobody knows; undefined where it was closed. */
  readonly before: string | null | undefined;
  /** Stet is going, and not because somebody closed it. */
  failed(reason: string): void;
  /** Stet was closed. */
  closed(): void;
}

/** Writes the note. It is expendable: where it cannot be kept, nothing is said at the next start. */
export function beginSession(folder: string, me: Pick<Session, 'pid' | 'boot'>): SessionNote {
  const path = join(folder, 'session.json');

  function read(): Session | null {
    try {
      return sessionShape.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return null;
    }
  }

  function write(reason: string | null): void {
    try {
      writeFileSync(path, JSON.stringify({ ...me, reason }));
    } catch {
      // The stories matter; this does not.
    }
  }

  const found = read();
  write(null);
  return {
    before: found ? found.reason : undefined,
    failed: write,
    closed: () => rmSync(path, { force: true }),
  };
}

/** What is said at a start after a session that was not closed. */
export function endedBadly(reason: string | null): string {
  const why = reason === null ? 'was ended without being closed' : reason;
  return `Last time Stet ${why}. Everything typed up to a second before is here, as it was last saved; History has the versions before it.`;
}
