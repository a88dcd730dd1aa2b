import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory } from './window.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const noticed = (page: Page, number: number): Locator =>
  body(page)
    .locator('figure')
    .nth(number - 1)
    .getByRole('list', { name: 'Findings' })
    .getByRole('button');

/** A story of one paragraph and pictures under it. */
async function storyWithPictures({ page, app }: Stet, count: number): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Mere Ngātai waits on the wharf in Lyttelton on Monday.');
  const files: Record<string, Uint8Array> = {};
  for (let at = 1; at <= count; at++) files[`p${at}.png`] = await makePng(page, 300 * at, 200);
  await addPictures({ page, app }, files);
  await expect(body(page).locator('figure img')).toHaveCount(count);
}

test('what is noticed stands under the picture in words, and leads to its field by keyboard', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await expect(noticed(page, 1)).toHaveText([
    /Blocks.*Credit and alt text missing/,
    /Warns.*Caption missing/,
  ]);
  await field(page, 'Caption').fill('Passengers wait for news.');
  await field(page, 'Credit').fill('Google');
  await field(page, 'Alt text').fill('IMG_2044');
  await expect(noticed(page, 1)).toHaveText([
    /Warns.*Is credited to “Google”/,
    /Warns.*Has a file’s name for its alt text/,
    /Note.*Says in its caption neither where nor on which day/,
  ]);

  await field(page, 'Alt text').press('Tab');
  await expect(noticed(page, 1).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Credit')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Ana Moss');
  await expect(noticed(page, 1)).toHaveCount(2);
  await noticed(page, 1).first().press('Escape');
  await expect(body(page)).toBeFocused();
});

test('one caption under two pictures is said at both, and leads from one to the other', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 2);
  const captions = field(page, 'Caption');
  for (const at of [0, 1]) await captions.nth(at).fill('A tug brings a ship in at Nelson in June.');
  const twins = (number: number): Locator => noticed(page, number).filter({ hasText: 'the same' });
  await twins(1).click();
  await expect(captions.nth(1)).toBeFocused();
  await twins(2).click();
  await expect(captions.nth(0)).toBeFocused();
});

test('a caption that the body repeats is said under it, and leads to the paragraph', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await field(page, 'Caption').fill('Mere Ngātai waits on the wharf in Lyttelton on Monday.');
  await noticed(page, 1).filter({ hasText: 'stands in the body too' }).click();
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('Here: ');
  await expect(body(page).locator('> p').first()).toHaveText(/^Here: Mere Ngātai/);
});

test('a code that stands for nothing is said, in the field that has it', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await field(page, 'Alt text').fill('A woman, ');
  await field(page, 'Alt text').press('End');
  await page.keyboard.type('\\nobody\\');
  await field(page, 'Caption').click();
  await noticed(page, 1).filter({ hasText: 'Still has \\nobody\\ in its alt text' }).click();
  await expect(field(page, 'Alt text')).toBeFocused();
});
