import type { Preferences } from '../../ipc/preferences.ts';
import type { Bench } from './bench.ts';

/** Changes preferences at once in the window, and for the next session. They are expendable: a failure is not said. */
export function changePreferences(bench: Bench, changes: Partial<Preferences>): void {
  bench.preferences.setState(changes);
  void bench.desk.ask('preferences.change', changes);
}
