/**
 * npm run bench: measures and prints, on this machine and now; passes no judgement and is no part
 * of the tests. tests/bench/node runs in Node, tests/bench/electron in the built app's Electron.
 */

import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';
import { runScript, say } from './terminal.mjs';

/** @type {readonly { folder: string, tool: 'vitest' | 'playwright', command: string, config: string }[]} */
const benches = [
  { folder: 'node', tool: 'vitest', command: 'run', config: 'vitest.config.ts' },
  { folder: 'electron', tool: 'playwright', command: 'test', config: 'playwright.config.ts' },
];

await runScript(async () => {
  await setUp({ needsDisplay: 'virtual' });
  const names = process.argv.slice(2); // measure only files whose path has one of these in it
  let worst = 0;
  for (const { folder, tool, command, config } of benches) {
    const home = join(projectRoot, 'tests', 'bench');
    if (!existsSync(join(home, folder))) continue;
    say(`Measuring in ${folder === 'node' ? 'Node' : 'Electron'}.`);
    const { code } = await runTool(tool, [command, '--config', join(home, config), ...names]);
    worst = Math.max(worst, code);
  }
  return worst;
});
