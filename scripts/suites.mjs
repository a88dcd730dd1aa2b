/** Runs vitest and Playwright with their own output, and reads what they counted. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * @param {readonly string[]} words
 */
export function runVitest(words = []) {
  return withReport((report) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    return runTool('vitest', ['run', ...reporters, ...words], {
      environment: colour,
    });
  }, readVitestReport);
}

/** @param {readonly string[]} words */
export function runPlaywright(words = []) {
  return withReport(
    (report) =>
      runTool('playwright', ['test', '--reporter=list,json', ...words], {
        environment: { ...colour, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      }),
    readPlaywrightReport,
  );
}

/**
 * @param {(report: string) => Promise<import('./run.mjs').Outcome>} runSuite writes its report
 * @param {(report: any) => Tally} read
 * @returns {Promise<Tally>}
 */
async function withReport(runSuite, read) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-report-'));
  const path = join(folder, 'report.json');
  const { code } = await runSuite(path);
  const tally = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  // A suite that ended badly without a failed test (a crash, no tests found) has failed all the same.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {any} report
 * @returns {Tally}
 */
export function readVitestReport(report) {
  // A file that cannot be loaded reports no tests of its own.
  const unloadable = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report
 * @returns {Tally}
 */
export function readPlaywrightReport({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
