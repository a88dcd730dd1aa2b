import { watch } from 'node:fs';

/** After the last of a run of changes, so that a file is looked at once it is whole: milliseconds. */
const SETTLED = 150;

/**
 * Hears that something in a folder has changed; what it returns stops it. On a share, or where there are too many
 * watchers, nothing may be heard: look as well from time to time.
 */
export function watchFolder(folder: string, hear: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(hear, SETTLED);
  };
  try {
    const watcher = watch(folder, soon);
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
