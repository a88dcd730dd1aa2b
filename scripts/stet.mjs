/** npm run stet: the command line, built first where it has to be. */

import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { buildIfChanged, commandLine } from './build-all.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { runScript } from './terminal.mjs';

await runScript(async () => {
  await installDependencies();
  await buildIfChanged();
});
if (process.exitCode === 0) await import(pathToFileURL(commandLine).href);
