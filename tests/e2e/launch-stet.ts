import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveRuntime } from '../../scripts/runtime.mjs';
import { sandboxSwitches } from '../../scripts/runtime/sandbox.mjs';

export interface LaunchOptions {
  /** An existing library to open, kept afterwards; a temporary one when left out. */
  readonly library?: string;
  /** Existing preferences and window state, kept afterwards; temporary when left out. */
  readonly userData?: string;
  /** Who has given a name to check under; empty where nobody has. Read only with temporary preferences. */
  readonly who?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Words after the app's folder on the command line: files to open. */
  readonly args?: readonly string[];
}

/** A running Stet. */
export interface Stet {
  readonly library: string;
  readonly userData: string;
  /** The process and window now open: other ones after `relaunch`. */
  readonly app: ElectronApplication;
  readonly page: Page;
  /** All that Electron has printed so far. */
  readonly output: () => string;
  /** Quits as a person would, and waits for the process to end. */
  readonly close: () => Promise<void>;
  /** Ends the process with no chance to save: a power cut. */
  readonly kill: () => Promise<void>;
  /** Opens it again on the same folders, closing it first when it is open. */
  readonly relaunch: () => Promise<void>;
  /** Closes it and deletes its temporary folders. */
  readonly dispose: () => Promise<void>;
}

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Asked for at the start: a driver does not name the process of an app that has ended. */
  readonly process: ChildProcess;
  /** Settles when the process ends, with the signal that ended it or null. */
  readonly ending: Promise<NodeJS.Signals | null>;
}

const projectRoot = join(import.meta.dirname, '..', '..');
const quitsWithin = 15_000; // milliseconds

export async function launchStet(options: LaunchOptions = {}): Promise<Stet> {
  const temporary = await mkdtemp(join(tmpdir(), 'stet-e2e-'));
  const library = options.library ?? join(temporary, 'library');
  const userData = options.userData ?? join(temporary, 'user-data');
  await mkdir(library, { recursive: true });
  if (options.userData === undefined) await nameChecker(userData, options.who ?? 'T. Kerr');
  const environment = { STET_LIBRARY: library, STET_USER_DATA: userData, ...options.env };

  let printed = '';
  const open = () => start(environment, options.args ?? [], (words) => (printed += words));
  const remove = () => rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  let running = await open().catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    library,
    userData,
    get app() {
      return running.app;
    },
    get page() {
      return running.page;
    },
    output: () => printed,
    close: () => quit(running),
    kill: async () => {
      running.process.kill('SIGKILL');
      await running.ending;
    },
    relaunch: async () => {
      await quit(running);
      running = await open();
    },
    dispose: async () => {
      await quit(running).finally(remove);
    },
  };
}

/** Keeps a name as an earlier session would have. */
async function nameChecker(userData: string, who: string): Promise<void> {
  await mkdir(userData, { recursive: true });
  await writeFile(join(userData, 'preferences.json'), JSON.stringify({ preferences: { who } }));
}

async function start(
  environment: Readonly<Record<string, string>>,
  words: readonly string[],
  onOutput: (words: string) => void,
): Promise<Running> {
  const { executable } = await resolveRuntime();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxSwitches(), projectRoot, ...words],
    cwd: projectRoot,
    env: { ...inherited(), ...environment },
  });
  const process = app.process();
  const ending = new Promise<NodeJS.Signals | null>((resolve) => {
    process.once('exit', (_code, signal) => resolve(signal));
  });
  let printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      onOutput(chunk.toString());
    });
  }
  try {
    return { app, page: await app.firstWindow(), process, ending };
  } catch (error) {
    process.kill('SIGKILL');
    throw new Error(`Stet opened no window. It printed:\n${printed}`, { cause: error });
  }
}

/** Quits as a person would; a Stet that will not is ended, and the test fails. */
async function quit({ app, process, ending }: Running): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const timer = setTimeout(() => process.kill('SIGKILL'), quitsWithin);
  const [signal] = await Promise.all([ending, app.close()]);
  clearTimeout(timer);
  if (signal !== null) throw new Error(`Stet did not quit when asked to: ${signal}.`);
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
