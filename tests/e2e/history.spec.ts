import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { body, headline, newStory, saved, toEndOfBody } from './window.ts';

const FERRY = 'The night ferry will stop in May, the council said.';

const versions = (page: Page): Locator =>
  page.getByRole('list', { name: 'Versions', exact: true }).getByRole('listitem');
const comparison = (page: Page): Locator => page.getByRole('region', { name: 'Comparison' });

async function keepAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+S');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** A story with a version kept by name, and its words changed since. */
async function changedSince(page: Page): Promise<void> {
  await newStory(page);
  await headline(page).fill('Ferry stops');
  await body(page).click();
  await page.keyboard.type(FERRY);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hives were counted from the road by volunteers.');
  await saved(page);
  await keepAs(page, 'As filed');
  await headline(page).fill('Ferry stops for good');
  await toEndOfBody(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('A paragraph that nobody asked for.');
  await saved(page);
  await page.keyboard.press('ControlOrMeta+Alt+Y');
}

test('a version is kept by name, compared with now word by word, and restored; undo brings back', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await changedSince(page);
  const filed = versions(page).filter({ hasText: 'As filed' });
  await expect(filed).toContainText('Kept by hand', { ignoreCase: true });

  await filed.getByRole('button').first().click();
  await filed.getByRole('button', { name: 'Compare with now' }).click();
  await expect(comparison(page)).toContainText('Ferry stops for good');
  await expect(comparison(page).locator('ins').first()).toHaveText(' for good');
  await expect(page.getByRole('dialog')).toContainText('1 changed, 1 added');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(comparison(page).locator('.compared').first()).toBeFocused();

  await page.getByRole('button', { name: /^Restore version/ }).click();
  await expect(headline(page)).toHaveText('Ferry stops');
  await expect(body(page)).not.toContainText('nobody asked for');
  await expect(versions(page).first()).toContainText('restored', { ignoreCase: true });
  await expect(versions(page).nth(1)).toContainText('before a restore', { ignoreCase: true });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headline(page)).toHaveText('Ferry stops for good');
  await expect(body(page)).toContainText('nobody asked for');
  await saved(page);
});

test('one passage is restored and the others stay', async ({ launchStet }) => {
  const { page } = await launchStet();
  await changedSince(page);
  const filed = versions(page).filter({ hasText: 'As filed' });
  await filed.getByRole('button').first().click();
  await filed.getByRole('button', { name: 'Compare with now' }).click();
  await comparison(page).getByRole('button', { name: 'Restore' }).click();
  await expect(headline(page)).toHaveText('Ferry stops');
  await expect(comparison(page).getByText('Changed')).toHaveCount(0);
  await comparison(page).getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByRole('dialog')).toContainText('The words are the same');
  await page.keyboard.press('Escape');
  await expect(body(page)).toContainText(FERRY);
  await expect(body(page)).not.toContainText('nobody asked for');
});

test('leaving a story keeps a version; history is there after a restart, and a damaged file is said', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await changedSince(stet.page);
  await stet.close();
  const folder = (await readdir(stet.library)).find((name) => name.includes('untitled')) ?? '';
  const history = join(stet.library, folder, 'history');
  const [first = ''] = await readdir(history);
  await truncate(join(history, first), 10);
  await stet.relaunch();
  await expect(headline(stet.page)).toHaveText('Ferry stops for good');
  await stet.page.keyboard.press('ControlOrMeta+Alt+Y');
  await expect(versions(stet.page).first()).toContainText('on leaving it', { ignoreCase: true });
  await expect(stet.page.getByRole('list', { name: 'Damaged versions' })).toContainText(
    'is damaged and cannot be read',
  );
});

test('a version is named and found by its name, by keyboard alone', async ({ launchStet }) => {
  const { page } = await launchStet();
  await changedSince(page);
  const latest = versions(page).first();
  await latest.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await latest.getByRole('textbox', { name: 'Name' }).fill('Before legal');
  await page.keyboard.press('Enter');
  await expect(versions(page).first().locator('strong')).toHaveText('Before legal');
});
