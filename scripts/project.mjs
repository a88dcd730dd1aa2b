/** Where the project is, and what its package.json says. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

/** The Electron this project is built for: the exact version in devDependencies. */
export function pinnedElectron() {
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return /** @type {string} */ (devDependencies.electron);
}
