import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './app.ts';
import { body, headline } from './window.ts';

/** The words that are drawn as the one found. */
function found(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? [];
    return range instanceof Range ? range.toString() : '';
  });
}

test('words are found wherever they stand on the page, and stepped through', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await expect(headline(page)).not.toHaveText('');
  await page.keyboard.press('ControlOrMeta+F');
  const bar = page.getByRole('search', { name: 'Find in story' });
  await page.keyboard.type('callaghan');
  await expect(bar).toContainText('1 of ');
  await expect.poll(() => found(page)).toBe('Callaghan');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('2 of ');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar).toContainText(/(\d+) of \1/);
  await page.keyboard.type(' zzz');
  await expect(bar).toContainText('Not found');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(body(page)).toBeFocused();
  expect(await found(page)).toBe('');
});

test('the look that was chosen is there after a restart', async ({ launchStet }) => {
  const stet = await launchStet();
  const paper = (): Promise<string> =>
    stet.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect(headline(stet.page)).not.toHaveText('');
  await stet.page.keyboard.press('ControlOrMeta+Shift+P');
  await stet.page.keyboard.type('dark');
  await stet.page.getByRole('menuitem', { name: /^Dark/ }).click();
  await expect.poll(paper).toBe('dark');
  await stet.relaunch();
  await expect(headline(stet.page)).not.toHaveText('');
  await expect.poll(paper).toBe('dark');
});
