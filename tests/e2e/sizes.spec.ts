import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import type { Stet } from './launch-stet.ts';
import { headline } from './window.ts';

async function setSize({ app }: Stet, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, ...size }),
    { width, height },
  );
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** How many signs of the margin do not stand at the first line of a quotation. */
function signsAstray(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lines = [...CSS.highlights]
      .filter(([name]) => name.startsWith('quote-'))
      .flatMap(([, ranges]) => [...ranges] as Range[])
      .map((range) => range.getClientRects()[0]?.top ?? 0);
    const signs = [...document.querySelectorAll('.margin-marks button')];
    if (signs.length === 0) return Infinity;
    const tops = signs.map((sign) => sign.getBoundingClientRect().top);
    return tops.filter((top) => lines.every((line) => Math.abs(line - top) > 3)).length;
  });
}

const typeSize = (words: Locator): Promise<number> =>
  words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('the text is zoomed by command and key, its signs go along, and it stays so', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await expect(headline(page)).not.toHaveText('');
  await expect.poll(() => signsAstray(page)).toBe(0);
  const usual = await typeSize(headline(page));
  await command(page, 'zoom in on the text');
  await expect.poll(() => typeSize(headline(page))).toBeCloseTo(usual * 1.15);
  await page.keyboard.press('ControlOrMeta+Shift+.');
  await expect.poll(() => typeSize(headline(page))).toBeCloseTo(usual * 1.3);
  await expect.poll(() => signsAstray(page)).toBe(0);
  await stet.relaunch();
  await expect(headline(stet.page)).not.toHaveText('');
  await expect.poll(() => typeSize(headline(stet.page))).toBeCloseTo(usual * 1.3);
  await command(stet.page, 'usual size');
  await expect.poll(() => typeSize(headline(stet.page))).toBeCloseTo(usual);
});

test('in the smallest window a dialog’s buttons are in sight, and no message lies on them', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await setSize(stet, 900, 600);
  await expect(headline(page)).not.toHaveText('');
  await command(page, 'keep this version');
  await page.keyboard.type('as filed');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept as “as filed”.')).toBeVisible();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('button', { name: 'Export as draft…' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await command(page, 'story details');
  await page.getByRole('button', { name: 'Change details' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('enlarged by half in the smallest window, the desk still fits', async ({ launchStet }) => {
  const stet = await launchStet();
  const { app, page } = stet;
  await setSize(stet, 900, 600);
  await expect(headline(page)).not.toHaveText('');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5),
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(620);
  const outside = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.top-bar, .rail, .tab, .list, .status-line')].filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1,
        ).length,
    );
  await expect.poll(outside).toBe(0);
});
