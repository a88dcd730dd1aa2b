import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveRuntime } from '../../scripts/runtime.mjs';
import { sandboxSwitches } from '../../scripts/runtime/sandbox.mjs';

/**
 * A Stet started as a person starts it, that can be crashed and killed and looked at again afterwards. (A driver
 * that launched it holds on to its processes, and to what it saw last.)
 */
export interface PlainStet {
  readonly library: string;
  /** Its window as it is now; asked again, its window after a crash. */
  readonly look: () => Promise<Page>;
  /** Ends it with no chance to save. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const projectRoot = join(import.meta.dirname, '..', '..');
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function launchPlain(): Promise<PlainStet> {
  const temporary = await mkdtemp(join(tmpdir(), 'stet-plain-'));
  const library = join(temporary, 'library');
  const userData = join(temporary, 'user-data');
  const portFile = join(userData, 'DevToolsActivePort');
  const { executable } = await resolveRuntime();
  await mkdir(library);
  const env = { ...process.env, STET_LIBRARY: library, STET_USER_DATA: userData };
  const words = [...sandboxSwitches(), '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  let running: ReturnType<typeof spawn> | null = null;
  let ending = Promise.resolve();
  let browser: Browser | null = null;

  async function start(): Promise<void> {
    await rm(portFile, { force: true });
    const started = spawn(executable, [...words, projectRoot], { env, stdio: 'ignore' });
    running = started;
    ending = new Promise((resolve) => started.once('exit', () => resolve()));
  }

  async function port(): Promise<string> {
    for (;;) {
      if (running?.exitCode !== null && running?.exitCode !== undefined)
        throw new Error(`Stet ended by itself, with ${String(running.exitCode)}.`);
      const [line] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
      if (line) return line;
      await pause(50);
    }
  }

  async function look(): Promise<Page> {
    await browser?.close();
    for (;;) {
      const address = `http://127.0.0.1:${await port()}`;
      // One that is dying may never let the driver in.
      browser = await chromium.connectOverCDP(address, { timeout: 5_000 }).catch(() => null);
      if (!browser) continue;
      const pages = browser.contexts().flatMap((context) => context.pages());
      // Pictures are read in pages of their own, which nobody sees.
      const page = pages.find((each) => each.url().startsWith('stet://app/index.html'));
      // Just after a crash the page that is gone may still be listed.
      const answers =
        page &&
        (await Promise.race([
          page.title().then(
            () => true,
            () => false,
          ),
          // One that is dying may never answer.
          pause(5_000).then(() => false),
        ]));
      if (page && answers) return page;
      await browser.close();
      await pause(100);
    }
  }

  async function kill(): Promise<void> {
    running?.kill('SIGKILL');
    await ending;
    await browser?.close();
    browser = null;
  }

  await start();
  return {
    library,
    look,
    kill,
    start,
    dispose: async () => {
      await kill();
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
