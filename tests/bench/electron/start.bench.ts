import { expect, test } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stet } from '../../e2e/launch-stet.ts';
import { launchStet } from '../../e2e/launch-stet.ts';
import { headline, storyList } from '../../e2e/window.ts';
import { makeLibrary } from '../made-up-library.ts';

const ROUNDS = 7;
const SIZES = [10, 10_000] as const;

interface Started {
  readonly stet: Stet;
  /** From asking for the process to a page that can be typed in, with the list beside it: milliseconds. */
  readonly time: number;
}

async function start(library: string, userData: string): Promise<Started> {
  const begun = performance.now();
  const stet = await launchStet({ library, userData });
  try {
    await headline(stet.page).click();
    await expect(headline(stet.page)).toBeFocused();
    await expect(storyList(stet.page).getByRole('listitem').first()).toBeVisible();
    return { stet, time: performance.now() - begun };
  } catch (error) {
    await stet.dispose();
    throw error;
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

test('start with ten thousand stories, against start with ten', async () => {
  test.setTimeout(900_000);
  const folder = await mkdtemp(join(tmpdir(), 'stet-start-'));
  const rows: string[] = [];
  try {
    for (const stories of SIZES) {
      const userData = join(folder, `user-data-${stories}`);
      await makeLibrary(join(folder, `library-${stories}`), stories);
      const begun = performance.now();
      const first = await start(join(folder, `library-${stories}`), userData);
      const caches = async () =>
        (await readdir(userData)).filter((name) => /^(?:list|search)-/.test(name)).length;
      await expect.poll(caches, { timeout: 300_000 }).toBe(2).finally(first.stet.dispose);
      const known = performance.now() - begun;
      rows.push(
        `${stories} stories nobody has opened before: a page to type in after ${first.time.toFixed(0)} ms, every story read after ${(known / 1000).toFixed(1)} s`,
      );
    }
    const times = new Map<number, number[]>(SIZES.map((stories) => [stories, []]));
    // By turns, so that what else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round++)
      for (const stories of SIZES) {
        const { stet, time } = await start(
          join(folder, `library-${stories}`),
          join(folder, `user-data-${stories}`),
        );
        times.get(stories)?.push(time);
        await stet.dispose();
      }
    const [few, many] = SIZES.map((stories) => median(times.get(stories) ?? []));
    console.log(
      [
        ...rows,
        `Opened again, median of ${ROUNDS}: ten stories ${few?.toFixed(0)} ms, ten thousand ${many?.toFixed(0)} ms, ratio ${((many ?? 0) / (few ?? 1)).toFixed(2)}`,
      ].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
