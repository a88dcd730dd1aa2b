/** npm run build: the app into out/main, out/preload and out/renderer, the command line into out/cli. */

import './node-version.mjs';
import { buildAll } from './build-all.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { runScript } from './terminal.mjs';

await runScript(async () => {
  await installDependencies();
  await buildAll();
});
