/** npm ci, when what is installed is not what package-lock.json says. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';
import { runNpm } from './run.mjs';
import { PlainError, say } from './terminal.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

const lockPath = join(projectRoot, 'package-lock.json');
const installedPath = join(projectRoot, 'node_modules', '.package-lock.json'); // npm's own record

export async function installDependencies() {
  if (areInstalled()) return;
  say('Installing the dependencies in package-lock.json (npm ci).');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    show: 'aside',
  });
  if (code !== 0) throw new PlainError('npm ci failed; its message is above.');
}

function areInstalled() {
  if (!existsSync(installedPath)) return false;
  const installed = readPackages(installedPath);
  return Object.entries(readPackages(lockPath)).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

/** @param {string} path */
function readPackages(path) {
  return /** @type {LockedPackages} */ (JSON.parse(readFileSync(path, 'utf8')).packages);
}
