import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '../../e2e/app.ts';
import { willChoose } from '../../e2e/dialogs.ts';
import { dropPaths } from '../../e2e/files.ts';
import { body, newStory } from '../../e2e/window.ts';

const PICTURES = 12;
const WIDTHS = [1920, 1280, 640] as const;
const AT_ONCE = 2; // as many as Stet has processes for it
const run = promisify(execFile);

/** Does a job for every number from 0, two at a time. */
async function forEachPicture(job: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < PICTURES; index = next++) await job(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Twelve JPEGs of 6000 by 4000 pixels, each of other clouds, with a camera's grain. */
async function makePhotographs(folder: string): Promise<readonly string[]> {
  const paths = Array.from({ length: PICTURES }, (_, index) => join(folder, `wharf-${index}.jpg`));
  await forEachPicture((index) =>
    run('convert', [
      ...['-seed', String(index + 1), '-size', '750x500', 'plasma:fractal'],
      ...['-resize', '6000x4000!', '-attenuate', '0.2', '+noise', 'Gaussian'],
      ...['-quality', '90', paths[index] ?? ''],
    ]),
  );
  return paths;
}

/** Begins to note the longest wait between two frames, in milliseconds, and the page's tasks of over 50. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { longest: 0, longTasks: 0, isOn: true };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      if (seen.isOn) seen.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number): void => {
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      if (seen.isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

function framesSeen(page: Page): Promise<{ readonly longest: number; readonly longTasks: number }> {
  return page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { longest: number; longTasks: number; isOn: boolean };
    };
    seen.isOn = false;
    return seen;
  });
}

/** What a person would do by hand: three copies a picture, the smaller ones from the larger. */
async function convertAll(
  paths: readonly string[],
  folder: string,
  hints: readonly string[] = [],
): Promise<number> {
  const began = performance.now();
  await forEachPicture((index) =>
    run('convert', [
      ...hints,
      paths[index] ?? '',
      ...['-strip', '-quality', '82'],
      ...WIDTHS.slice(0, -1).flatMap((width) => [
        ...['-resize', String(width), '-write', join(folder, `${index}-${width}.jpg`)],
      ]),
      ...['-resize', String(WIDTHS.at(-1)), join(folder, `${index}-${WIDTHS.at(-1) ?? ''}.jpg`)],
    ]),
  );
  return performance.now() - began;
}

test('twelve photographs of 24 million pixels, dropped at once and exported', async ({
  launchStet,
}) => {
  test.skip(spawnSync('convert', ['-version']).status !== 0, 'ImageMagick’s convert is not here.');
  const folder = await mkdtemp(join(tmpdir(), 'stet-photographs-'));
  const out = await mkdtemp(join(tmpdir(), 'stet-export-'));
  try {
    const paths = await makePhotographs(folder);
    const { size } = await stat(paths[0] ?? '');
    const { page, app } = await launchStet();
    await newStory(page);
    await body(page).click();
    await page.keyboard.type('The wharf.');

    await watchFrames(page);
    const began = performance.now();
    await dropPaths(page, body(page), paths);
    const images = body(page).locator('figure img');
    await expect(images).toHaveCount(PICTURES, { timeout: 120_000 });
    await page.waitForFunction(
      (count) => {
        const shown = [...document.querySelectorAll<HTMLImageElement>('figure img')].filter(
          (image) => image.complete && image.naturalWidth > 0,
        );
        return shown.length === count;
      },
      PICTURES,
      { timeout: 120_000 },
    );
    const shown = performance.now() - began;
    const busy = await framesSeen(page);
    await page.waitForTimeout(2_000);
    await watchFrames(page);
    await page.waitForTimeout(shown);
    const rest = await framesSeen(page);

    await willChoose(app, out);
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Picture widths, in pixels')).toBeVisible();
    await watchFrames(page);
    const asked = performance.now();
    await dialog.getByRole('button', { name: 'Export as draft' }).click();
    await expect(page.getByText(out, { exact: false }).first()).toBeVisible({ timeout: 120_000 });
    const exported = performance.now() - asked;
    const exporting = await framesSeen(page);
    const copies = (await readdir(out, { recursive: true })).filter((name) => /jpg$/.test(name));
    expect(copies).toHaveLength(PICTURES * WIDTHS.length);

    const plain = await convertAll(paths, folder);
    const hinted = await convertAll(paths, folder, ['-define', 'jpeg:size=1920x1280']);
    const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
    const wait = ({ longest, longTasks }: typeof busy): string =>
      `longest wait between two frames ${longest.toFixed(0)} ms, ${longTasks} tasks over 50 ms`;
    console.log(
      [
        `${PICTURES} JPEGs of 6000 × 4000 pixels, ${(size / 1e6).toFixed(1)} MB each.`,
        `Dropped at once: all on the page after ${seconds(shown)}; ${wait(busy)}.`,
        `At rest as long: ${wait(rest)}.`,
        `Exported at three widths: ${seconds(exported)}; ${wait(exporting)}.`,
        `ImageMagick, two at a time: ${seconds(plain)}, ratio ${(exported / plain).toFixed(2)};`,
        `told to decode at a reduced size: ${seconds(hinted)}, ratio ${(exported / hinted).toFixed(2)}.`,
      ].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
});
