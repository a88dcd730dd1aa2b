import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { body, headline, newStory, saved, storyList } from './window.ts';

async function write(page: Page, title: string, words: string): Promise<void> {
  await newStory(page);
  await headline(page).fill(title);
  await body(page).click();
  await page.keyboard.type(words);
  await saved(page);
}

test('a story is found by any word of it, without its macrons and with a typo, and opened by keyboard', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await write(page, 'Bees return', 'Hives were counted at Ōtautahi by three volunteers.');
  await write(page, 'Bridge opens', 'The bridge opened on Sunday.');
  const search = page.getByRole('searchbox');
  const lines = storyList(page).getByRole('listitem');

  await search.fill('otautahi');
  await expect(lines).toHaveCount(1);
  await expect(lines.first().locator('mark')).toHaveText('Ōtautahi');
  await search.fill('voluntears');
  await expect(lines.first().locator('mark')).toHaveText('volunteers');
  await search.fill('count hiv');
  await expect(lines).toHaveCount(1);
  await search.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Bees return');

  await search.fill('zebra');
  await expect(lines).toHaveCount(0);
  await expect(page.getByText('No story is like that.')).toBeVisible();
});

test('a story that was found opens at the words it was found by', async ({ launchStet }) => {
  const { page } = await launchStet();
  await write(page, 'Bees return', 'Hives were counted at Ōtautahi.');
  await storyList(page).getByRole('listitem').filter({ hasText: 'night ferry' }).click();
  await expect(headline(page)).toContainText('night ferry');
  await page.getByRole('searchbox').fill('otautahi');
  await expect(storyList(page).getByRole('listitem').locator('mark')).toHaveText('Ōtautahi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Bees return');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('sunny ');
  await expect(body(page)).toHaveText('Hives were counted at sunny Ōtautahi.');
});

test('the list is filtered by status, person and unchecked quotes', async ({ launchStet }) => {
  const { page } = await launchStet();
  await write(page, 'Bees return', 'Hives were counted.');
  const lines = storyList(page).getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: 'Has unchecked quotes' }).check();
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('night ferry');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('draft');
  await expect(lines).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(lines).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Person' }).fill('nobody at all');
  await expect(lines).toHaveCount(0);
});

test('a story’s desk and embargo are set in its details, and its desk filters the list together with words', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await write(page, 'Bees return', 'Hives were counted.');
  await write(page, 'Bees lose', 'Hives were robbed.');
  const lines = storyList(page).getByRole('listitem');
  await expect(lines).toHaveCount(3);

  await page.getByRole('button', { name: 'Story details…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Story details' });
  await dialog.getByRole('combobox', { name: 'Desk' }).fill('Sport');
  await dialog.getByRole('textbox', { name: 'Keywords' }).fill('bees, derby');
  await dialog.getByLabel('Embargo').fill('2099-01-01T06:00');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const details = page.getByRole('button', { name: /^Sport, embargo until 1 January 2099/ });
  await expect(details).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(details).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Alt+S');
  await expect(dialog.getByRole('combobox', { name: 'Desk' })).toHaveValue('');
  await dialog.getByRole('combobox', { name: 'Desk' }).fill('Sport');
  await page.keyboard.press('Enter');
  await saved(page);

  const search = page.getByRole('searchbox');
  await search.fill('hives');
  await expect(lines).toHaveCount(2);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Desk' }).selectOption('Sport');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('Bees lose');
  await page.getByRole('button', { name: 'Hide filters' }).click();
  const part = page.getByRole('button', { name: 'Clear Desk: Sport' });
  await expect(part).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Alt+1');
  await expect(part).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Alt+1');
  await expect(search).toHaveValue('hives');
  await part.click();
  await expect(lines).toHaveCount(2);
});

test('an index that was damaged or deleted is made again by itself', async ({ launchStet }) => {
  const stet = await launchStet();
  await write(stet.page, 'Bees return', 'Hives were counted.');
  const search = () => stet.page.getByRole('searchbox');
  const lines = () => storyList(stet.page).getByRole('listitem');
  await search().fill('hives');
  await expect(lines()).toHaveCount(1);
  const indexes = async () =>
    (await readdir(stet.userData)).filter((name) => name.startsWith('search-'));
  await expect.poll(indexes).toHaveLength(1);
  await stet.close();
  const [name = ''] = await indexes();
  await writeFile(join(stet.userData, name), 'no index at all');
  await stet.relaunch();
  await search().fill('hives');
  await expect(lines()).toHaveCount(1);
  await stet.close();
  await rm(join(stet.userData, name));
  await stet.relaunch();
  await search().fill('hives');
  await expect(lines()).toHaveCount(1);
});
