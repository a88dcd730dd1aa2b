import { expect } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, quoteList, saved } from './window.ts';

const program = join(import.meta.dirname, '..', '..', 'out', 'cli', 'index.js');

interface Ran {
  readonly code: number;
  readonly said: string;
}

function stet(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (_error, out, complaint) =>
      resolve({ code: child.exitCode ?? -1, said: out + complaint }),
    );
  });
}

test('a report is written and signed, verified, and catches one changed byte', async ({
  launchStet,
}) => {
  const { page, app, library } = await launchStet({ who: '' });
  await expect(quoteList(page).getByRole('listitem')).not.toHaveCount(0);
  const folder = await temporaryFolder();
  await willChoose(app, folder);
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('searchbox', { name: 'Command' }).fill('verification report');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mere Tautahi');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Verification report written' });
  await expect(dialog).toContainText('Signed by Mere Tautahi');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const names = await readdir(folder, { recursive: true });
  const file = join(folder, names.find((name) => name.endsWith('.json')) ?? '');
  expect(names.some((name) => name.endsWith('.html'))).toBe(true);
  const [story = ''] = (await readdir(library)).filter((name) => name.includes('night-ferry'));
  const unchanged = await stet('verify-report', file, '--story', join(library, story));
  expect(unchanged.said).toContain('Mere Tautahi');
  expect(unchanged.code).toBe(0);

  const path = join(library, story, 'story.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('I would not buy a ticket', 'I would now buy a ticket'));
  const changed = await stet('verify-report', file, '--story', join(library, story));
  expect(changed.said).toContain('I would not buy a ticket');
  expect(changed.code).toBe(1);
});

test('a sign-off is of one version, and a word more is said to come after it', async ({
  launchStet,
}) => {
  const { page } = await launchStet({ who: '' });
  await expect(quoteList(page).getByRole('listitem')).not.toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('searchbox', { name: 'Command' }).fill('sign off');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mere Tautahi');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByText('Signed off by Mere Tautahi')).toBeVisible();
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect(page.getByText('Changed since Mere Tautahi signed it off')).toBeVisible();
  await saved(page);
});

test('a story that was ready is to be revised once somebody edits it', async ({ launchStet }) => {
  const { page } = await launchStet();
  await page.getByRole('button', { name: /^Status: subbing/ }).click();
  await page.getByRole('menuitemradio', { name: 'Ready' }).click();
  await page.getByRole('button', { name: /^Status: ready/ }).click();
  const legal = page.getByRole('group', { name: 'Legal' });
  await legal.getByRole('menuitemradio', { name: 'Required' }).click();
  await expect(page.getByRole('button', { name: /^Status: ready/ })).toContainText(
    'legal and pictures required',
  );
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect(page.getByRole('button', { name: /^Status: revise/ })).toBeVisible();
});
