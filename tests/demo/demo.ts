import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from '../e2e/app.ts';
import { willChoose } from '../e2e/dialogs.ts';
import {
  headline,
  quoteCard,
  quoteList,
  saved,
  standfirst,
  statusLine,
  storyLine,
  storyList,
} from '../e2e/window.ts';

const projectRoot = join(import.meta.dirname, '..', '..');
const demo = join(projectRoot, 'demo');
const copy = join(projectRoot, 'tests', 'fixtures', 'copy', 'night-ferry.txt');
const pictures = join(projectRoot, 'resources', 'sample-story', 'pictures');

const tell = (words: string): void => console.log(words);

async function show(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(demo, `${name}.png`) });
  tell(`  screenshot: demo/${name}.png`);
}

async function decide(card: Locator, action: 'Verify' | 'Dispute', state: string): Promise<void> {
  await card.click();
  await card.getByRole('button', { name: action, exact: true }).click();
  await expect(card).toContainText(state);
  tell(`  ${state}: ${await card.locator('.check-words').innerText()}`);
}

async function exportTo(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).first().check({ force: true });
  await dialog.getByRole('button', { name: 'Export as draft' }).click();
  await expect(page.getByText(/demo\/exports|Exported/).first()).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a round through Stet', async ({ launchStet }) => {
  await rm(demo, { recursive: true, force: true });
  await mkdir(join(demo, 'exports'), { recursive: true });
  const { page, app } = await launchStet();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(headline(page)).toContainText('night ferry');
  tell('Stet opens on its sample story.');
  await show(page, '1-light');

  tell('Imports plain text copy with Ctrl+O.');
  await willChoose(app, copy);
  await page.keyboard.press('ControlOrMeta+O');
  await expect(storyList(page).getByRole('listitem')).toHaveCount(2);
  await expect(standfirst(page)).toHaveText('');
  await expect(quoteList(page).getByRole('listitem')).not.toHaveCount(0);
  await saved(page);
  tell(`  ${String(await quoteList(page).getByRole('listitem').count())} quotations found.`);

  tell('Supplies the picture of its caption line, and writes what is missing.');
  const [picture = ''] = await readdir(pictures);
  await willChoose(app, join(pictures, picture));
  await page
    .getByRole('button', { name: /choose picture/i })
    .first()
    .click();
  const alt = page.getByRole('textbox', { name: 'Alt text' }).first();
  await alt.fill('Misty hills across flat grey water; no boat at the wharf.');
  await page
    .getByRole('textbox', { name: 'Caption' })
    .first()
    .fill('Harrier Island from the wharf on Saturday, the morning after.');
  await page.getByRole('textbox', { name: 'Credit' }).first().fill('Illustration: Stet');
  await page.getByRole('tab', { name: 'Pictures' }).click();
  await saved(page);
  await show(page, '2-pictures');

  tell('Sets the state of two quotations.');
  await page.getByRole('tab', { name: 'Quotes' }).click();
  await decide(quoteCard(page, 'I am sorry'), 'Verify', 'Verified');
  await decide(quoteCard(page, 'Nobody rang me'), 'Dispute', 'Disputed');
  await saved(page);
  await show(page, '3-quotes');
  await page.emulateMedia({ colorScheme: 'dark' });
  await show(page, '4-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  tell('Exports HTML and Markdown as drafts: the gate still holds what is unchecked.');
  for (const format of ['HTML page', 'Markdown']) {
    await willChoose(app, join(demo, 'exports'));
    await exportTo(page, format);
  }
  const entries = await readdir(join(demo, 'exports'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) tell(`  ${relative(projectRoot, join(file.parentPath, file.name))}`);
  tell(`  ${(await statusLine(page).innerText()).split('\n').join(', ')}`);
  await expect(storyLine(page, 'night ferry').first()).toBeVisible();
});
