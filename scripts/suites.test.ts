import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './suites.mjs';

test('vitest: a file that cannot be loaded is a failure, though it reports no test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  const counts = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(readVitestReport({ ...counts, testResults })).toEqual({
    passed: 1,
    failed: 2,
    skipped: 3,
  });
});

test('Playwright: a flaky journey is a failed one', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readPlaywrightReport({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});
