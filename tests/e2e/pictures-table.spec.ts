import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { copyText, readText } from './clipboard.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory, statusLine } from './window.ts';

const table = (page: Page): Locator => page.getByRole('grid', { name: 'Pictures' });
const cell = (page: Page, row: number, column: number): Locator =>
  table(page)
    .getByRole('row')
    .nth(row)
    .locator('[role="gridcell"]')
    .nth(column - 1);
const CAPTION = 1;
const CREDIT = 2;
const ALT = 3;
const FINDINGS = 4;

/** A story with pictures, and the table of them in the rail. */
async function storyWithPictures({ page, app }: Stet, count: number): Promise<void> {
  await newStory(page);
  await body(page).click();
  const files: Record<string, Uint8Array> = {};
  for (let at = 1; at <= count; at++) files[`p${at}.png`] = await makePng(page, 200 + 40 * at, 200);
  await addPictures({ page, app }, files);
  await expect(body(page).locator('figure img')).toHaveCount(count);
  await page.getByRole('tab', { name: 'Pictures' }).click();
  await expect(table(page).getByRole('rowheader')).toHaveCount(count);
}

/** Types into the cell that has the focus and goes down. */
async function typeDown(page: Page, ...words: readonly string[]): Promise<void> {
  for (const text of words) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

test('the table is written by keyboard, as a spreadsheet is', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 3);
  await cell(page, 1, CAPTION).click();
  await typeDown(page, 'The wharf at noon.', 'Ana Moss waits.', 'The last boat.');
  await expect(cell(page, 3, CAPTION)).toHaveText('The last boat.');
  await expect(cell(page, 3, CAPTION)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 3, CREDIT)).toBeFocused();
  await page.keyboard.press('Control+ArrowUp');
  await expect(cell(page, 1, CREDIT)).toBeFocused();
  await page.keyboard.type('Pita Rewi/Stet');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Never mind');
  await page.keyboard.press('Escape');
  await expect(cell(page, 1, ALT)).toHaveText('No alt text');
  await expect(cell(page, 1, ALT)).toBeFocused();

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.type(' Photos');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, CREDIT)).toHaveText('Pita Rewi/Stet Photos');
  await expect(page.getByRole('textbox', { name: 'Caption' }).nth(1)).toHaveValue(
    'Ana Moss waits.',
  );
});

test('Ctrl+D fills a credit down, and undo takes it back in one step', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 3);
  await cell(page, 1, CREDIT).click();
  await page.keyboard.type('Pita Rewi/Stet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+D');
  for (const row of [1, 2, 3]) await expect(cell(page, row, CREDIT)).toHaveText('Pita Rewi/Stet');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(cell(page, 2, CREDIT)).toHaveText('No credit');
  await expect(cell(page, 3, CREDIT)).toHaveText('No credit');
  await expect(cell(page, 1, CREDIT)).toHaveText('Pita Rewi/Stet');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(cell(page, 3, CREDIT)).toHaveText('Pita Rewi/Stet');
});

test('cells go to a spreadsheet and come from one', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await storyWithPictures(stet, 2);
  await cell(page, 1, CAPTION).click();
  await copyText(app, 'One\tAna Moss\tA wharf\nTwo\tPita Rewi\t"A ""quay"""');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(cell(page, 2, ALT)).toHaveText('A "quay"');
  await expect(statusLine(page)).toContainText('2/2');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+C');
  await expect.poll(() => readText(app)).toBe('One\tAna Moss\nTwo\tPita Rewi');
  await page.keyboard.press('Delete');
  await expect(cell(page, 1, CREDIT)).toHaveText('No credit');
  await expect(cell(page, 1, ALT)).toHaveText('A wharf');
});

test('words are found and replaced inside the pictures, one and all', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await storyWithPictures(stet, 2);
  await cell(page, 1, CAPTION).click();
  await copyText(app, 'The wharf\tMoss\tA wharf\nThe Wharf\tMoss\tA boat');
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('ControlOrMeta+F');
  const search = page.getByRole('search', { name: 'Find in pictures' });
  await search.getByRole('textbox', { name: 'Words to find' }).fill('wharf');
  await expect(search).toContainText('3 places in 2 pictures');
  await search.getByRole('textbox', { name: 'Replace with' }).fill('quay');
  await search.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(search).toContainText('2 places in 2 pictures');
  await expect(cell(page, 1, CAPTION)).toHaveText('The quay');
  await search.getByRole('button', { name: 'Replace all' }).click();
  await expect(search).toContainText('Not found');
  await expect(cell(page, 2, CAPTION)).toHaveText('The quay');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(cell(page, 2, CAPTION)).toHaveText('The Wharf');
  await expect(cell(page, 1, ALT)).toHaveText('A wharf');
  await expect(cell(page, 1, CAPTION)).toHaveText('The quay');
});

test('the table opens wide, and a finding leads to its field on the page', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 2);
  await page.keyboard.press('ControlOrMeta+Shift+4');
  const wide = page.getByRole('dialog', { name: 'Pictures' });
  await expect(wide.getByRole('columnheader')).toHaveText([
    'Picture',
    'Caption',
    'Credit',
    'Alt text',
    'Findings',
  ]);
  const last = wide.getByRole('row').nth(2).getByRole('gridcell');
  await expect(last.nth(FINDINGS - 1)).toContainText('Blocks Has no alt text.');
  await last
    .nth(FINDINGS - 1)
    .getByRole('button', { name: /alt text/ })
    .click();
  await expect(wide).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Alt text' }).nth(1)).toBeFocused();
});
