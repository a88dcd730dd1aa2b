import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import { body, newStory } from './window.ts';

async function openGate(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('searchbox', { name: 'Command' }).fill('what blocks');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'What blocks an export' });
}

test('a library has its own list of credits that are none, which outlives the levels', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await newStory(page);
  await body(page).click();
  await addPictures({ page, app }, { 'p.png': await makePng(page, 300, 200) });
  const credit = page.getByRole('textbox', { name: 'Credit' });
  const findings = body(page).getByRole('list', { name: 'Findings' });
  await credit.fill('Supplied');
  await expect(findings).not.toContainText('Supplied');

  const dialog = await openGate(page);
  const names = dialog.getByRole('textbox', { name: 'Credits that are none' });
  await expect(names).toHaveValue(/^Google\n/);
  await names.fill(`Supplied\n${'x'.repeat(201)}`);
  await expect(dialog).toContainText('Line 2: the name is longer than 200 characters.');
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled();
  await names.fill('Supplied');
  await dialog.getByRole('combobox', { name: 'Caption missing' }).selectOption('Blocks');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  await expect(findings).toContainText('Is credited to “Supplied”');

  await openGate(page);
  await dialog.getByRole('button', { name: 'Take the default levels' }).click();
  await expect(names).toHaveValue('Supplied');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  const settings = await readFile(join(stet.library, 'library.json'), 'utf8');
  expect(JSON.parse(settings)).toEqual({ gate: {}, stoppedCredits: ['Supplied'] });

  await openGate(page);
  await dialog.getByRole('button', { name: 'Take the usual list' }).click();
  await expect(names).toHaveValue(/^Google\n/);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(findings).not.toContainText('Supplied');
});
