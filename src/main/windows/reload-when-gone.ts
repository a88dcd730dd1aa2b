import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';

/** More crashes than this within the span (milliseconds) and the page is not reloaded again. */
const TOO_MANY = 3;
const SPAN = 5 * 60_000;

const REVIVED = {
  message: 'The page stopped working and was opened again.',
  detail:
    'Everything up to the last save is here. Read the last sentence you typed before you go on.',
};
const GIVEN_UP = {
  message: 'The page has stopped working several times.',
  detail: 'Everything up to the last save is on disk. Quit Stet and start it again.',
};

/** Brings the page back when its process has died. What was saved is on disk; a page that keeps dying is not revived. */
export function reloadWhenGone(
  window: BrowserWindow,
  log: (where: string, error: unknown) => Promise<string>,
): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < SPAN), now];
    void log('render-process-gone', `${reason} (${exitCode})`);
    const revive = crashes.length <= TOO_MANY;
    if (revive) window.webContents.reload();
    void dialog.showMessageBox(window, { type: 'warning', ...(revive ? REVIVED : GIVEN_UP) });
  });
}
