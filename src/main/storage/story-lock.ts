import { join } from 'node:path';
import { z } from 'zod';
import { diskCode } from './file-error.ts';
import type { Files } from './files.ts';
import { temporaryBeside } from './write-file.ts';

export const LOCK_FILE = '.stet-lock.json';

/** A lock whose owner has not been heard of for this long is stale, in milliseconds. */
export const STALE_AFTER = 90_000;
/**
 * A lock that nobody can read was left half-written, by a kill or a power cut; a live one is whole after a moment.
 * Milliseconds.
 */
export const UNREADABLE_STALE_AFTER = 5_000;
/** How often an owner makes itself heard. */
const BEAT_EVERY = 20_000;

const holderShape = z.object({
  /** This start of Stet, and no other: a random id. */
  session: z.string(),
  pid: z.int(),
  host: z.string().max(300),
  /** This start of the machine: a process number means nothing after the next. */
  boot: z.string().max(100),
  /** Who is at the desk, for the person who finds the story taken. */
  who: z.string().max(300),
});
export type Holder = z.infer<typeof holderShape>;

/** This Stet, as others find it in a lock. */
export interface Myself extends Omit<Holder, 'who'> {
  readonly who: () => string;
  /** Whether a process of this machine is still there. */
  readonly isAlive: (pid: number) => boolean;
}

/** One lock in each story’s folder. Locks are a courtesy: the last word is that nothing changed is written over. */
export interface StoryLocks {
  /** Takes a story unless somebody has it; answers who. Where no lock can be written, nobody has it. */
  take(folder: string): Promise<Holder | null>;
  /** Takes it from whoever has it. */
  seize(folder: string): Promise<void>;
  /** Who has it now, other than this Stet; null for nobody and for a stale lock. */
  other(folder: string): Promise<Holder | null>;
  /** Makes this Stet heard, where it has not been for a while. */
  beat(folder: string): Promise<void>;
  release(folder: string): Promise<void>;
}

const LOCK_LIMIT = 4096;

function parse(bytes: Uint8Array): Holder | null {
  try {
    return holderShape.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

export function createLocks(files: Files, me: Myself): StoryLocks {
  const pathOf = (folder: string): string => join(folder, LOCK_FILE);
  const heard = new Map<string, number>();

  async function write(folder: string): Promise<void> {
    const { session, pid, host, boot } = me;
    const holder: Holder = { session, pid, host, boot, who: me.who() };
    const file = await files.create(pathOf(folder));
    try {
      await file.write(new TextEncoder().encode(`${JSON.stringify(holder)}\n`));
    } finally {
      await file.close();
    }
  }

  /** The lock’s age by the clock of whoever keeps the folder: two machines’ clocks may differ, a share has one. */
  async function age(folder: string): Promise<number> {
    const probe = temporaryBeside(pathOf(folder));
    const file = await files.create(probe);
    await file.close();
    try {
      const [now, then] = [await files.stamp(probe), await files.stamp(pathOf(folder))];
      return Number((now.modified - then.modified) / 1_000_000n);
    } finally {
      await files.remove(probe).catch(() => undefined);
    }
  }

  async function read(folder: string): Promise<Holder | 'unreadable' | null> {
    try {
      return parse(await files.read(pathOf(folder), LOCK_LIMIT)) ?? 'unreadable';
    } catch (error) {
      if (diskCode(error) === null) throw error;
      return null;
    }
  }

  async function other(folder: string): Promise<Holder | null> {
    const found = await read(folder);
    if (found === null || (found !== 'unreadable' && found.session === me.session)) return null;
    if (found !== 'unreadable' && found.host === me.host) {
      if (found.boot !== me.boot || !me.isAlive(found.pid)) return null;
    }
    const isStale = await age(folder).then(
      (milliseconds) =>
        milliseconds > (found === 'unreadable' ? UNREADABLE_STALE_AFTER : STALE_AFTER),
      () => false,
    );
    if (isStale) return null;
    const unknown = { session: '', pid: 0, host: '', boot: '', who: '' };
    return found === 'unreadable' ? unknown : found;
  }

  async function seize(folder: string): Promise<void> {
    try {
      await files.remove(pathOf(folder)).catch(() => undefined);
      await write(folder);
    } catch (error) {
      if (diskCode(error) === null) throw error;
    }
  }

  return {
    async take(folder) {
      const holder = await other(folder);
      if (holder) return holder;
      const mine = await read(folder);
      if (mine !== null && mine !== 'unreadable' && mine.session === me.session) return null;
      await seize(folder);
      return null;
    },
    seize,
    other,
    async beat(folder) {
      if (performance.now() - (heard.get(folder) ?? -Infinity) < BEAT_EVERY) return;
      heard.set(folder, performance.now());
      const found = await read(folder);
      if (found !== null && found !== 'unreadable' && found.session === me.session)
        await files.touch(pathOf(folder)).catch(() => undefined);
    },
    async release(folder) {
      const found = await read(folder);
      if (found !== null && found !== 'unreadable' && found.session === me.session)
        await files.remove(pathOf(folder)).catch(() => undefined);
    },
  };
}
