import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes.subarray(at));
    if (bytesWritten === 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    at += bytesWritten;
  }
  const { size } = await file.stat();
  if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  await file.sync();
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows has no such thing.
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * Puts bytes in a place, all or none: a temporary file written until every byte is down, checked, synced and
 * renamed over the place, and the folder synced.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.stet-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await writeWhole(file, bytes).finally(() => file.close());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
