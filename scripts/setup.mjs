/** Everything that has to be there before Stet can run. The second time this takes a moment. */

import { buildIfChanged } from './build-all.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { resolveRuntime } from './runtime.mjs';
import { hasDisplay } from './runtime/display.mjs';
import { ensureSandbox } from './runtime/sandbox.mjs';
import { ensureSystemLibraries } from './runtime/system-libraries.mjs';
import { say } from './terminal.mjs';

/**
 * @param {{ needsDisplay: 'own' | 'virtual' }} options whether the person will look at the window
 */
export async function setUp({ needsDisplay }) {
  await installDependencies();
  const runtime = await resolveRuntime();
  ensureSystemLibraries(runtime.executable, {
    needsVirtualDisplay: needsDisplay === 'virtual' || !hasDisplay(),
  });
  ensureSandbox(runtime.executable);
  await buildIfChanged();
  say(`Using ${runtime.description}.`);
  return runtime;
}
