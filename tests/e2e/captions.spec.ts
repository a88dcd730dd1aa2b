import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { drop, makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory } from './window.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const figures = (page: Page): Locator => body(page).locator('figure img');

/** A story of two paragraphs with a picture between them, which is selected. */
async function storyWithPicture({ page, app }: Stet): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('After.');
  await page.keyboard.press('ArrowUp');
  await addPictures({ page, app }, { 'wharf.png': await makePng(page, 320, 200) });
  await expect(figures(page)).toHaveCount(1);
}

test('the three fields are written without leaving the keyboard', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPicture(stet);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Caption')).toBeFocused();
  await page.keyboard.type('The wharf at noon.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ana Moss');
  await page.keyboard.press('Tab');
  await page.keyboard.type('An empty wharf.');
  await expect(field(page, 'Caption')).toHaveValue('The wharf at noon.');
  await expect(field(page, 'Credit')).toHaveValue('Ana Moss');
  await expect(field(page, 'Alt text')).toHaveValue('An empty wharf.');

  await page.keyboard.press('Shift+Tab');
  await expect(field(page, 'Credit')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Caption')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Right ');
  await expect(body(page)).toContainText('Right After.');
});

test('what is typed on a selected picture is its caption', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPicture(stet);
  await page.keyboard.type('Harrier Island');
  await expect(field(page, 'Caption')).toHaveValue('Harrier Island');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' The end.');
  await expect(body(page)).toContainText('After. The end.');
  await expect(figures(page)).toHaveCount(1);
});

test('undo takes captions back and redo brings them again', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPicture(stet);
  await page.keyboard.press('Enter');
  await page.keyboard.type('The wharf');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ana Moss');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Credit')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Caption')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(field(page, 'Caption')).toHaveValue('The wharf');
  await expect(field(page, 'Credit')).toHaveValue('Ana Moss');
});

test('a picture dropped on a paragraph comes after it', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  for (const words of ['First.', 'Second.', 'Third.']) {
    await page.keyboard.type(words);
    if (words !== 'Third.') await page.keyboard.press('Enter');
  }
  const contents = await makePng(page, 300, 200);
  const file = { name: 'a.png', type: 'image/png', contents };
  await drop(page, '[aria-label="Body"] > p:nth-of-type(2)', [file]);
  await expect(figures(page)).toHaveCount(1);
  await expect(body(page).locator('> *').nth(1)).toHaveText('Second.');
  await expect(body(page).locator('> *').nth(2).locator('figure')).toHaveCount(1);
  await expect(body(page).locator('> *').nth(3)).toHaveText('Third.');
});
