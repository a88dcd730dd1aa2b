/** Where runtimes are kept between projects, and how one is put there: whole or not at all. */

import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { whenEnding } from '../ending.mjs';

const stagingPrefix = 'unfinished-';
const oneDay = 24 * 60 * 60 * 1000; // milliseconds

/** The folder all runtimes live in: `STET_CACHE`, or `stet` in the person's cache folder. */
export function cacheFolder() {
  if (process.env['STET_CACHE']) return process.env['STET_CACHE'];
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stet');
}

/**
 * Lets `fill` build a folder aside and moves it into place when it is complete.
 * Interrupted, it leaves nothing; of two processes at once, the first to finish is kept.
 * @param {string} target
 * @param {(staging: string) => Promise<string>} fill returns the folder inside `staging` to keep
 */
export async function placeWhole(target, fill) {
  await mkdir(cacheFolder(), { recursive: true });
  await sweepLeftovers();
  const staging = await mkdtemp(join(cacheFolder(), stagingPrefix));
  const tidy = () => rmSync(staging, { recursive: true, force: true });
  const stopWatching = whenEnding(tidy);
  try {
    const finished = await fill(staging);
    await rename(finished, target).catch((error) => {
      if (!existsSync(target)) throw error;
    });
  } finally {
    stopWatching();
    tidy();
  }
}

/** A process that was killed could not tidy up: whatever is a day old has no owner. */
async function sweepLeftovers() {
  for (const name of await readdir(cacheFolder())) {
    if (!name.startsWith(stagingPrefix)) continue;
    const path = join(cacheFolder(), name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > oneDay) await rm(path, { recursive: true, force: true });
  }
}
