import type { BrowserWindow } from 'electron';
import { app, powerMonitor } from 'electron';

/** How long the last words may take, in milliseconds. The system ends whoever takes longer. */
const PATIENCE = 4_000;

interface EndingPorts {
  readonly log: (where: string, error: unknown) => Promise<string>;
  /** Gets every word to disk. */
  readonly saveAll: () => Promise<unknown>;
  /** Notes for the next start why Stet went. */
  readonly note: (reason: string) => void;
}

/** Ends Stet well where nobody closed it: an error of ours, the system going down. Signals Electron makes a quit. */
export interface Ending {
  /** The system tells this window that the session ends. */
  readonly guard: (window: BrowserWindow) => void;
}

/**
 * Whatever ends Stet, the words are saved first and it goes with a code that is not 0. An error nobody caught
 * leaves a program nobody can trust: it does not live on.
 */
export function endWell({ log, saveAll, note }: EndingPorts): Ending {
  let isEnding = false;

  function end(reason: string): void {
    if (isEnding) return;
    isEnding = true;
    note(reason);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([saveAll().catch((error: unknown) => log('ending', error)), late]).finally(
      () => app.exit(1),
    );
  }

  function fail(where: string, error: unknown): void {
    void log(where, error);
    end('met an error of its own and stopped');
  }

  process.on('uncaughtException', (error) => fail('uncaughtException', error));
  process.on('unhandledRejection', (error) => fail('unhandledRejection', error));
  powerMonitor.on('shutdown', () => end('stopped because the machine was shut down'));

  return {
    guard: (window) => window.on('session-end', () => end('stopped because the session ended')),
  };
}
