import { randomUUID } from 'node:crypto';
import type { Files } from '../../src/main/storage/files.ts';
import { disk } from '../../src/main/storage/files.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { openLibrary } from '../../src/main/storage/library.ts';
import { createLocks } from '../../src/main/storage/story-lock.ts';
import { temporaryFolder } from './story-on-disk.ts';

interface Given {
  readonly folder?: string;
  readonly files?: Files;
  readonly trash?: (folder: string) => Promise<void>;
  /** Which start of Stet it is, where there are several. */
  readonly session?: string;
}

/** A library in a folder of its own, on a system without a trash. */
export async function libraryOf({
  folder,
  files = disk,
  session = 'this desk',
  trash = () => Promise.reject(new Error('This system has no trash.')),
}: Given = {}): Promise<{ readonly library: StoryLibrary; readonly folder: string }> {
  const place = folder ?? (await temporaryFolder());
  const now = (): string => '2026-11-23T01:00:00.000Z';
  const me = { session, pid: 1, host: 'newsroom', boot: 'today', who: () => session };
  const locks = createLocks(files, { ...me, isAlive: () => true });
  const ports = { files, trash, now, newId: randomUUID, locks };
  return { library: openLibrary(place, ports), folder: place };
}
