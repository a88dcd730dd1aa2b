import type { BrowserWindow } from 'electron';
import { app, powerMonitor } from 'electron';

/** How long the last words may take, in milliseconds. The system ends whoever takes longer. */
const PATIENCE = 4_000;

interface EndingPorts {
  readonly log: (where: string, error: unknown) => Promise<string>;
  /** Gets every word to disk; answers whether it did. */
  readonly saveAll: () => Promise<boolean>;
  /** Notes for the next start why Stet went. */
  readonly note: (reason: string) => void;
  /** Notes that it went as it should. */
  readonly closed: () => void;
}

/** Ends Stet well where nobody closed it: an error of ours, a signal, the system going down. */
export interface Ending {
  /** The system tells this window that the session ends. */
  readonly guard: (window: BrowserWindow) => void;
}

/** Signals that ask a program to go, and their numbers: it ends with 128 more, as shells expect. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Whatever ends Stet, the words are saved first and it goes with a code that is not 0. An error nobody caught
 * leaves a program nobody can trust: it does not live on.
 */
export function endWell({ log, saveAll, note, closed }: EndingPorts): Ending {
  let isEnding = false;

  /** Answers whether every word got down in time. */
  async function saveInTime(): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
    const saved = saveAll().catch(async (error: unknown) => {
      await log('ending', error);
      return false;
    });
    return Promise.race([saved, late]);
  }

  async function end(reason: string, code: number): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    note(reason);
    const isSaved = await saveInTime();
    // Told to go, and gone with every word: there is nothing to tell.
    if (isSaved && code > 128) closed();
    app.exit(code);
  }

  function fail(where: string, error: unknown): void {
    void log(where, error);
    void end('met an error of its own and stopped', 1);
  }

  process.on('uncaughtException', (error) => fail('uncaughtException', error));
  process.on('unhandledRejection', (error) => fail('unhandledRejection', error));
  powerMonitor.on('shutdown', () => void end('stopped because the machine was shut down', 1));
  for (const [signal, number] of Object.entries(SIGNALS)) {
    // A listener that is older than Electron’s own is not heard any more, and none that joins it is.
    process.removeAllListeners(signal);
    process.on(signal, () => void end('was told to stop by the system', 128 + number));
  }

  return {
    guard: (window) =>
      window.on('session-end', () => void end('stopped because the session ended', 1)),
  };
}
