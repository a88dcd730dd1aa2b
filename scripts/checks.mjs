/** The checks that need no window, each counted as one test: passed or failed. */

import { runTool } from './run.mjs';
import { say } from './terminal.mjs';

/** @type {readonly { name: string, tool: 'tsc' | 'eslint' | 'prettier', words: readonly string[] }[]} */
const checks = [
  { name: 'Types', tool: 'tsc', words: ['--build'] },
  {
    name: 'Lint',
    tool: 'eslint',
    words: ['.', '--max-warnings=0', '--cache', '--cache-location=node_modules/.cache/eslint/'],
  },
  {
    name: 'Format',
    tool: 'prettier',
    words: ['--check', '.', '--log-level=warn', '--cache'],
  },
];

/**
 * Runs them side by side; what a failed one printed is shown.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks() {
  say('Checking types, lint and format.');
  const codes = await Promise.all(
    checks.map(async ({ name, tool, words }) => {
      const { code, output } = await runTool(tool, words, { show: 'kept' });
      console.log(code === 0 ? `  ${name}: in order` : `  ${name}: not in order\n${output}`);
      return code;
    }),
  );
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed, skipped: 0 };
}
