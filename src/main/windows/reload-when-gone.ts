import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { APP_ORIGIN } from '../../ipc/origin.ts';

/** This many crashes within the span (milliseconds), and the page opens without a story. */
const TOO_MANY = 3;
const SPAN = 5 * 60_000;

interface GonePorts {
  readonly log: (where: string, error: unknown) => Promise<string>;
  /** Gets the words that only main has to disk; answers whether all of them are. */
  readonly rescue: () => Promise<boolean>;
  /** Says a sentence once the window hears again. */
  readonly say: (text: string) => void;
}

const REVIVED =
  'The page stopped working and was opened again with every word that was typed. Read the last sentence before you go on.';
const KEPT =
  'The page stopped working and was opened again. The last words could not be saved; they are kept, and are offered when you open the story.';
const SAFE =
  'The page has stopped three times in five minutes, so Stet has opened without a story. Your words are on disk. Open another story first; if one story stops the page again, send the log with it.';

/**
 * Brings the page back when its process has died, with the words that main holds. A page that keeps dying comes
 * back without a story, so that it cannot die of the same one for ever.
 */
export function reloadWhenGone(window: BrowserWindow, { log, rescue, say }: GonePorts): void {
  let crashes: readonly number[] = [];

  async function revive(): Promise<void> {
    const isSafe = crashes.length >= TOO_MANY;
    const areSaved = await rescue();
    if (window.isDestroyed()) return;
    say(isSafe ? SAFE : areSaved ? REVIVED : KEPT);
    // A page that dies again while it loads is told of by its own event.
    const address = `${APP_ORIGIN}/index.html${isSafe ? '?safe' : ''}`;
    await window.loadURL(address).catch((error: unknown) => log('reload', error));
    if (isSafe) crashes = [];
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < SPAN), now];
    void log('render-process-gone', `${reason} (${exitCode})`);
    revive().catch((error: unknown) => log('revive', error));
  });

  let isAsking = false;
  window.on('unresponsive', () => {
    if (isAsking) return;
    isAsking = true;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: 'The page does not answer.',
        detail:
          'It may be busy with something long. Opened again, it has every word that was typed.',
        buttons: ['Wait', 'Open it again'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        if (response === 1) window.webContents.forcefullyCrashRenderer();
      })
      .finally(() => {
        isAsking = false;
      });
  });
}

/** Chromium starts its helpers again by itself; that one died is written down. */
export function logHelpersGone(log: GonePorts['log']): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') void log('child-process-gone', `${type}: ${reason} (${exitCode})`);
  });
}
