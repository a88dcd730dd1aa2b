/** The system libraries, fonts and virtual display Electron needs on Linux, and getting them. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, say } from '../terminal.mjs';

/** Debian's packages by the library they bring; each pulls in what it needs itself. */
const packageOf = new Map([
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libsmime3.so', 'libnss3'],
  ['libnspr4.so', 'libnspr4'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libXss.so.1', 'libxss1'],
  ['libcups.so.2', 'libcups2'],
  ['libdrm.so.2', 'libdrm2'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libXtst.so.6', 'libxtst6'],
]);
const everything = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'];
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Makes sure Electron can start, before anything does. Root on Debian or Ubuntu: installs what is
 * missing and says so. Anyone else: the exact command, and nothing is started.
 * @param {string} executable
 * @param {{ needsVirtualDisplay: boolean }} options
 */
export function ensureSystemLibraries(executable, { needsVirtualDisplay }) {
  if (process.platform !== 'linux') return;
  const wanted = missingPackages(executable, needsVirtualDisplay);
  if (wanted.length > 0) install(wanted);
  const stillMissing = missingLibraries(executable);
  if (stillMissing.length > 0) {
    throw new PlainError(
      `Electron needs system libraries this machine lacks: ${stillMissing.join(', ')}.`,
    );
  }
}

/**
 * @param {string} executable
 * @param {boolean} needsVirtualDisplay
 */
function missingPackages(executable, needsVirtualDisplay) {
  const libraries = missingLibraries(executable);
  const known = libraries.flatMap((library) => packageOf.get(library) ?? []);
  const packages = known.length < libraries.length ? [...known, ...everything] : known;
  if (needsVirtualDisplay && !isOnPath('Xvfb')) packages.push('xvfb');
  if (!fontFolders.some(hasFonts)) packages.push('fonts-dejavu-core');
  return [...new Set(packages)];
}

/** @param {string} executable */
function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);
}

/** @param {string} folder */
function hasFonts(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((name) =>
    /\.(ttf|otf|ttc|pfb)$/i.test(String(name)),
  );
}

/** @param {readonly string[]} packages */
function install(packages) {
  if (!isOnPath('apt-get')) {
    throw new PlainError(
      `Electron needs what Debian calls ${packages.join(', ')}. Install them with this system's own package manager and try again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new PlainError(
      `Electron needs system packages. Run this, then try again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  say(`Installing system packages Electron needs: ${packages.join(', ')} (apt-get, as root).`);
  apt(['update', '-q']);
  apt(['install', '-q', '-y', '--no-install-recommends', ...packages.map(currentName)]);
}

/**
 * Ubuntu 24.04 and Debian 13 renamed some libraries: libasound2 is libasound2t64 there.
 * @param {string} name
 */
function currentName(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' });
  return /Candidate: \d/.test(stdout ?? '') ? `${name}t64` : name;
}

/** @param {readonly string[]} words */
function apt(words) {
  const { status, stdout, stderr } = spawnSync('apt-get', words, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  throw new PlainError(`apt-get ${words.join(' ')} failed:\n${stdout}${stderr}`);
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.some((folder) => existsSync(join(folder, program)));
}
