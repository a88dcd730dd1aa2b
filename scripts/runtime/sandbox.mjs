/** Chromium's sandbox: always on, except for root, whom Chromium refuses to sandbox. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError, say } from '../terminal.mjs';

const setUserIdBit = 0o4000;
const namespaceLimits = /** @type {const} */ ([
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
]);

/** @returns {readonly string[]} the switches this person's Electron needs */
export function sandboxSwitches() {
  return isRoot() ? ['--no-sandbox'] : [];
}

/**
 * Says that root runs without a sandbox; stops, with the command to run, where the system keeps an
 * ordinary person's sandbox from starting.
 * @param {string} executable
 */
export function ensureSandbox(executable) {
  if (process.platform !== 'linux') return;
  if (isRoot()) {
    say(
      'Running as root, so Electron is started with --no-sandbox. Ordinary users keep the sandbox.',
    );
    return;
  }
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (!areNamespacesLimited() || isSetUserId(helper)) return;
  throw new PlainError(
    `This system lets Electron's sandbox start only from a helper owned by root. Run this, then try again:\n  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
  );
}

function isRoot() {
  return process.getuid?.() === 0;
}

function areNamespacesLimited() {
  return namespaceLimits.some(
    ([path, limited]) => existsSync(path) && readFileSync(path, 'utf8').trim() === limited,
  );
}

/** @param {string} path */
function isSetUserId(path) {
  if (!existsSync(path)) return false;
  const { uid, mode } = statSync(path);
  return uid === 0 && (mode & setUserIdBit) !== 0;
}
