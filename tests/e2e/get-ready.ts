import { buildIfChanged } from '../../scripts/build-all.mjs';
import { resolveRuntime } from '../../scripts/runtime.mjs';
import { useVirtualDisplay } from '../../scripts/runtime/display.mjs';
import { ensureSystemLibraries } from '../../scripts/runtime/system-libraries.mjs';

/** Before the first journey: Electron, a fresh build and a screen. Takes the screen away at the end. */
export default async function getReady(): Promise<() => void> {
  const { executable } = await resolveRuntime();
  ensureSystemLibraries(executable, { needsVirtualDisplay: true });
  await buildIfChanged();
  return useVirtualDisplay();
}
