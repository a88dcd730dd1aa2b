/** npm run check: what can be known without a window, in under a minute. */

import './node-version.mjs';
import { runChecks } from './checks.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { runVitest } from './suites.mjs';
import { reportTallies } from './tally.mjs';
import { runScript, say } from './terminal.mjs';

await runScript(async () => {
  await installDependencies();
  const checks = await runChecks();
  say('Running the unit and architecture tests.');
  const tests = await runVitest(['--project=unit', '--project=window', '--project=architecture']);
  return reportTallies([checks, tests]);
});
