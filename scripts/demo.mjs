/** npm run demo: a round through Stet on a virtual display, leaving exports and screenshots in demo/. */

import './node-version.mjs';
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';
import { runScript, say } from './terminal.mjs';

await runScript(async () => {
  await setUp({ needsDisplay: 'virtual' });
  say('Running the demo in Electron, on a virtual display.');
  const { code } = await runTool('playwright', ['test', '-c', 'tests/demo/playwright.config.ts']);
  return code;
});
