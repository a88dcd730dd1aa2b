import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, newStory, quoteCard, quoteList, saved } from './window.ts';

async function writtenIn(folder: string, ending: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const name = names.find((one) => one.endsWith(ending)) ?? '';
  return readFile(join(folder, name), 'utf8');
}

test('the gate stops an export until a named person lets it pass, and prints that', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await expect(quoteList(page).getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('things block this export');
  await dialog.getByRole('button', { name: 'Override…' }).click();
  const pass = dialog.getByRole('button', { name: /findings pass and export/ });
  await expect(pass).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Who lets it pass' }).fill('Mere Tautahi');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The lawyer has read it');
  const folder = await temporaryFolder();
  await willChoose(app, folder);
  await pass.click();
  await expect(dialog).toContainText('read back word for word');
  const html = await writtenIn(folder, '.html');
  expect(html).toContain('Mere Tautahi');
  expect(html).toContain('The lawyer has read it');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog).toContainText('Mere Tautahi let this pass');
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await saved(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('button', { name: 'Override…' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0);
});

test('what blocks is a setting of the library, and outlives a restart', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('“It leaks,” Ana Harrow said.');
  await expect(quoteCard(page, 'It leaks')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('searchbox', { name: 'Command' }).fill('what blocks');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What blocks an export' });
  await dialog.getByRole('combobox', { name: 'Unchecked', exact: true }).selectOption('Warns');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  expect(JSON.parse(await readFile(join(stet.library, 'library.json'), 'utf8'))).toEqual({
    gate: { 'quote unchecked': 'warn' },
  });
  await saved(page);
  await stet.relaunch();
  await expect(quoteCard(stet.page, 'It leaks')).toBeVisible();
  await stet.page.getByRole('button', { name: 'Export…' }).click();
  await expect(
    stet.page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }),
  ).toBeVisible();
});
