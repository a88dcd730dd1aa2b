import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import { body, newStory } from './window.ts';

const fields = (page: Page, name: string): Locator => page.getByRole('textbox', { name });

test('a credit is filled down, and a word replaced throughout, without the mouse', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).focus();
  const files: Record<string, Uint8Array> = {};
  for (let at = 1; at <= 3; at++) files[`p${at}.png`] = await makePng(page, 200 + 40 * at, 200);
  await addPictures({ page, app }, files);
  await expect(body(page).locator('figure img')).toHaveCount(3);

  await page.keyboard.press('ControlOrMeta+Shift+4');
  const wide = page.getByRole('dialog', { name: 'Pictures' });
  const cell = (row: number, column: number): Locator =>
    wide.getByRole('row').nth(row).getByRole('gridcell').nth(column);
  await expect(wide).toBeVisible();
  while (!(await cell(1, 0).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Ana Moss/Stet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+D');
  await expect(cell(3, 1)).toHaveText('Ana Moss/Stet');

  await page.keyboard.press('ControlOrMeta+F');
  await expect(wide.getByRole('textbox', { name: 'Words to find' })).toBeFocused();
  await page.keyboard.type('Moss');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Harrow');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(wide.getByRole('button', { name: 'Replace all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(2, 1)).toHaveText('Ana Harrow/Stet');
  await page.keyboard.press('Escape');
  await expect(wide.getByRole('search')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(cell(2, 1)).toHaveText('Ana Moss/Stet');
  await page.keyboard.press('Escape');
  await expect(wide).toHaveCount(0);
  await expect(fields(page, 'Credit').nth(2)).toHaveValue('Ana Moss/Stet');
});
