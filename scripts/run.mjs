/** Runs npm and the tools that come with the project. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { whenEnding } from './ending.mjs';
import { projectRoot } from './project.mjs';
import { PlainError } from './terminal.mjs';

const tools = {
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the program could not be started or was killed
 * @property {string} output all it printed, where it was kept
 */

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [environment] added to this process's own
 * @property {'shown' | 'aside' | 'kept'} [show] as it is; all on standard error, where it cannot mix
 *   with a command's answer; or not at all but returned
 */

/**
 * Runs a tool from node_modules.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 */
export function runTool(tool, words, options) {
  return run(process.execPath, [join(projectRoot, 'node_modules', tools[tool]), ...words], options);
}

/**
 * Runs npm: the one that started this script, where there was one.
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 */
export function runNpm(words, options) {
  const npm = process.env['npm_execpath'];
  return npm ? run(process.execPath, [npm, ...words], options) : run('npm', words, options);
}

/** @type {Record<'shown' | 'aside' | 'kept', import('node:child_process').StdioOptions>} */
const channels = {
  shown: 'inherit',
  aside: ['ignore', process.stderr, process.stderr],
  kept: ['ignore', 'pipe', 'pipe'],
};

/**
 * @param {string} program
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, words, { environment = {}, show = 'shown' } = {}) {
  const child = spawn(program, words, {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: channels[show],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const letGo = whenEnding(() => void child.kill());
  /** @type {Promise<Outcome>} */
  const outcome = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
  return outcome.finally(letGo);
}

/**
 * Runs something quietly that has to work: its output is shown only when it does not.
 * @param {string} failure the sentence to say then
 * @param {Promise<Outcome>} outcome
 */
export async function mustWork(failure, outcome) {
  const { code, output } = await outcome;
  if (code !== 0) throw new PlainError(`${failure}\n${output.trim()}`);
}
