/** npm test: everything there is, on the built app in a real Electron. --long adds tests/long. */

import './node-version.mjs';
import { runChecks } from './checks.mjs';
import { setUp } from './setup.mjs';
import { runPlaywright, runVitest } from './suites.mjs';
import { reportTallies } from './tally.mjs';
import { runScript, say } from './terminal.mjs';

await runScript(async () => {
  // Both suites read it: tests/long, and the longer run of what is cut short otherwise.
  if (process.argv.includes('--long')) process.env['STET_LONG'] = '1';
  await setUp({ needsDisplay: 'virtual' });
  const checks = await runChecks();
  say('Running the tests that need no window.');
  const tests = await runVitest();
  say('Running the journeys in Electron, on a virtual display.');
  const journeys = await runPlaywright();
  return reportTallies([checks, tests, journeys]);
});
