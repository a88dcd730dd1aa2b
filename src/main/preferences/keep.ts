import Store from 'electron-store';

/** Small values kept between sessions by key. All of them are expendable. */
export interface Keep {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Values in memory only, for when there is nowhere to keep them. */
function createMemory(): Keep {
  const values = new Map<string, unknown>();
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
}

/**
 * Values in `preferences.json` in the user's data. A damaged file is begun again, a folder that cannot be written
 * is done without: no story and no way into one depends on it.
 */
export function openKeep(): Keep {
  let store: Store;
  try {
    store = new Store({ name: 'preferences', clearInvalidConfig: true });
  } catch {
    return createMemory();
  }
  return {
    get: (key) => store.get(key),
    set(key, value) {
      try {
        store.set(key, value);
      } catch {
        // A preference that cannot be written is forgotten at the end of the session.
      }
    },
  };
}
