import { failed, success } from '../../core/schema/result.ts';
import { changePreferences, readPreferences } from '../preferences/preferences.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';
import type { VersionKeeper } from './version-keeper.ts';

type WindowCall =
  | 'clipboard.readText'
  | 'clipboard.writeText'
  | 'preferences.read'
  | 'preferences.change'
  | 'link.open'
  | 'page.hold'
  | 'page.before'
  | 'window.listening'
  | 'window.flushed';

/** The window's own wants: its choices, the clipboard, links, and leave to close. */
export function windowAnswers(
  { keep, desktop, places }: Machine,
  versions: VersionKeeper,
): Pick<Answers, WindowCall> {
  return {
    'clipboard.readText': async () => success(await desktop.readText()),
    async 'clipboard.writeText'(text) {
      await desktop.copy(text, null);
      return success(undefined);
    },
    'preferences.read': () => success(readPreferences(keep)),
    'preferences.change'(change) {
      const preferences = changePreferences(keep, change);
      if (change.look) desktop.setLook(change.look);
      return success(preferences);
    },
    async 'link.open'(address) {
      if (await desktop.openLink(address)) return success(undefined);
      return failed({
        kind: 'not allowed',
        message: 'Stet opens only web and mail addresses.',
      });
    },
    'page.hold'(place) {
      places.hold(place);
      return success(undefined);
    },
    'page.before': () => success(places.take()),
    'window.listening'() {
      desktop.listening();
      return success(undefined);
    },
    async 'window.flushed'(answer) {
      await versions.leaveAll();
      desktop.flushed(answer);
      return success(undefined);
    },
  };
}
