import { test as base } from '@playwright/test';
import { launchStet, type LaunchOptions, type Stet } from './launch-stet.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

interface Fixtures {
  /** Opens Stet on folders of its own; it is closed, and they are deleted, when the test ends. */
  readonly launchStet: (options?: LaunchOptions) => Promise<Stet>;
  /** Clears up after every test, once what it opened is closed. */
  readonly clearedUp: null;
}

// An empty pattern tells Playwright that a fixture needs no other.
export const test = base.extend<Fixtures>({
  clearedUp: [
    async ({}, use) => {
      await use(null);
      await removeTemporaryFolders();
    },
    { auto: true },
  ],
  launchStet: async ({}, use, testInfo) => {
    const opened: Stet[] = [];
    await use(async (options) => {
      const stet = await launchStet(options);
      opened.push(stet);
      return stet;
    });
    const hasFailed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, stet] of opened.entries()) {
      if (hasFailed) await keepEvidence(stet, testInfo, index + 1);
      await stet.dispose();
    }
  },
});

async function keepEvidence(
  stet: Stet,
  testInfo: ReturnType<typeof base.info>,
  number: number,
): Promise<void> {
  await testInfo.attach(`electron-${number}.log`, { body: stet.output() });
  const path = testInfo.outputPath(`window-${number}.png`);
  await stet.page.screenshot({ path, timeout: 5_000 }).catch(() => {
    // The window is gone, which the log explains.
  });
}
