import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, headline, newStory } from './window.ts';

const figures = (page: Page): Locator => body(page).locator('figure img');
const captions = (page: Page): Locator => page.getByRole('textbox', { name: 'Caption' });

/** A new story with a captioned picture, which is selected and on the clipboard. */
async function copiedPicture({ page, app }: Stet): Promise<void> {
  await newStory(page);
  await headline(page).fill('The wharf');
  await body(page).click();
  await page.keyboard.type('Before.');
  await addPictures({ page, app }, { 'wharf.png': await makePng(page, 320, 200) });
  await expect(figures(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('The wharf at noon.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+C');
}

test('a picture pasted in its own story stands there twice, caption and all', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await copiedPicture(stet);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(figures(page)).toHaveCount(2);
  await expect(captions(page).nth(1)).toHaveValue('The wharf at noon.');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(figures(page)).toHaveCount(1);
});

test('a picture pasted in another story comes with its file', async ({ launchStet }) => {
  const stet = await launchStet();
  await copiedPicture(stet);
  await newStory(stet.page);
  await body(stet.page).click();
  await stet.page.keyboard.type('Elsewhere.');
  await stet.page.keyboard.press('ControlOrMeta+V');
  await expect(figures(stet.page)).toHaveCount(1);
  await expect(captions(stet.page)).toHaveValue('The wharf at noon.');
  await stet.relaunch();
  await expect(body(stet.page)).toContainText('Elsewhere.');
  const isDrawn = (): Promise<boolean> =>
    figures(stet.page).evaluate((image) => (image as HTMLImageElement).naturalWidth === 320);
  await expect.poll(isDrawn).toBe(true);
});

test('bold words and a link are the same after copy and paste', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('See [the report](https://example.org/report) and **read** it.');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+V');
  const second = body(page).locator('p').nth(1);
  await expect(second).toHaveText('See the report and read it.');
  await expect(second.getByRole('link')).toHaveAttribute('href', 'https://example.org/report');
  await expect(second.locator('strong')).toHaveText('read');
});
