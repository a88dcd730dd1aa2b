/** Builds the app and the command line, and knows when there is nothing to build. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';
import { mustWork, runTool } from './run.mjs';
import { say } from './terminal.mjs';

const sources = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
  'vite.threads.config.ts',
];
const stampPath = join(projectRoot, 'out', 'built-from');
export const commandLine = join(projectRoot, 'out', 'cli', 'index.js');

/** Builds when a source has changed since the last build. */
export async function buildIfChanged() {
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === fingerprint()) return;
  await buildAll();
}

export async function buildAll() {
  const builtFrom = fingerprint(); // taken first: a source saved meanwhile means another build
  say('Building Stet.');
  await Promise.all([
    mustWork('The app could not be built.', runTool('electron-vite', ['build'], { show: 'kept' })),
    buildCommandLine(),
    mustWork(
      'The threads could not be built.',
      runTool('vite', ['build', '--config', 'vite.threads.config.ts'], { show: 'kept' }),
    ),
  ]);
  await writeFile(stampPath, builtFrom);
}

async function buildCommandLine() {
  await mustWork(
    'The command line could not be built.',
    runTool('vite', ['build', '--config', 'vite.cli.config.ts'], { show: 'kept' }),
  );
  await chmod(commandLine, 0o755);
}

/** Changes whenever a source is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow).sort()) {
    const { size, mtimeMs } = statSync(join(projectRoot, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path inside the project
 * @returns {readonly string[]}
 */
function filesBelow(path) {
  const place = join(projectRoot, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
