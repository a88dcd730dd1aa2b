import type { Preferences } from '../../ipc/preferences.ts';
import { DEFAULT_PREFERENCES, preferencesShape } from '../../ipc/preferences.ts';
import type { Keep } from './keep.ts';

const KEY = 'preferences';

/** The choices among `values` that make sense, choice by choice. */
function soundChoices(values: object): Partial<Preferences> {
  const { shape } = preferencesShape;
  const sound = Object.entries(values).filter(
    ([key, value]) =>
      Object.hasOwn(shape, key) && shape[key as keyof Preferences].safeParse(value).success,
  );
  return Object.fromEntries(sound);
}

/** What was kept, and the default for each choice that is missing or makes no sense. */
export function readPreferences(keep: Keep): Preferences {
  const kept = keep.get(KEY);
  const isKept = typeof kept === 'object' && kept !== null;
  return isKept ? { ...DEFAULT_PREFERENCES, ...soundChoices(kept) } : DEFAULT_PREFERENCES;
}

/** Keeps some choices anew and answers all of them. */
export function changePreferences(keep: Keep, change: object): Preferences {
  const preferences = { ...readPreferences(keep), ...soundChoices(change) };
  keep.set(KEY, preferences);
  return preferences;
}
