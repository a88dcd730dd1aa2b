/** npm start: gets ready and opens Stet. */

import './node-version.mjs';
import { run } from './run.mjs';
import { hasDisplay } from './runtime/display.mjs';
import { sandboxSwitches } from './runtime/sandbox.mjs';
import { setUp } from './setup.mjs';
import { runScript, say } from './terminal.mjs';

const quietChromium = '--log-level=3'; // its own log only; Stet's messages still show

await runScript(async () => {
  const runtime = await setUp({ needsDisplay: 'own' });
  if (!hasDisplay()) {
    say('There is no display to open a window on, so this runs the demo instead (npm run demo).');
    return (await run(process.execPath, ['scripts/demo.mjs'])).code;
  }
  say('Opening Stet.');
  const files = process.argv.slice(2);
  return (await run(runtime.executable, [...sandboxSwitches(), quietChromium, '.', ...files])).code;
});
