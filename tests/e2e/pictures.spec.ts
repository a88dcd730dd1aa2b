import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { copyPicture } from './clipboard.ts';
import { willChoose } from './dialogs.ts';
import { drop, makeFiles, makePng } from './files.ts';
import { body, newStory, saved, statusLine } from './window.ts';

const caption = (page: Page): Locator => page.getByRole('textbox', { name: 'Caption' });

test('a picture is chosen, captioned, and kept untouched in the story', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await newStory(page);
  const png = await makePng(page, 640, 400);
  await willChoose(app, ...(await makeFiles({ 'wharf.png': png })));
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+Alt+P');
  await expect(body(page).locator('figure img')).toHaveCount(1);
  await page.getByRole('tab', { name: 'Pictures' }).click();
  const panel = page.getByRole('tabpanel');
  for (const part of ['caption', 'credit', 'alt text'])
    await expect(panel).toContainText(new RegExp(part, 'i'));
  await expect(statusLine(page)).toContainText('0/1');
  await caption(page).first().fill('The wharf at noon on Monday.');
  await page.getByRole('textbox', { name: 'Credit' }).first().fill('Ana Moss');
  await page.getByRole('textbox', { name: 'Alt text' }).first().fill('An empty wharf.');
  await expect(statusLine(page)).toContainText('1/1');
  await saved(page);

  const [folder] = (await readdir(stet.library)).filter((name) => !name.includes('ferry'));
  const [file] = await readdir(join(stet.library, folder ?? '', 'pictures'));
  const kept = await readFile(join(stet.library, folder ?? '', 'pictures', file ?? ''));
  expect(file).toBe(`${createHash('sha256').update(png).digest('hex')}.png`);
  expect(kept.equals(png)).toBe(true);

  await stet.relaunch();
  await expect(body(stet.page).locator('figure img')).toHaveCount(1);
  await expect(caption(stet.page).first()).toHaveValue('The wharf at noon on Monday.');
});

test('pictures come by drop and by paste, and one undo takes one away', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  const contents = await makePng(page, 300, 200);
  await drop(page, '[aria-label="Body"]', [{ name: 'a.png', type: 'image/png', contents }]);
  await expect(body(page).locator('figure img')).toHaveCount(1);
  await copyPicture(app, await makePng(page, 200, 200));
  await body(page).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ControlOrMeta+V');
  await expect(body(page).locator('figure img')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(body(page).locator('figure img')).toHaveCount(1);
});

test('a picture that is not one is refused in a sentence', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await addPictures({ page, app }, { 'letter.jpg': '<html>Not a picture</html>' });
  await expect(page.getByRole('alert').filter({ hasText: /letter\.jpg/ })).toBeVisible();
  await expect(body(page).locator('figure img')).toHaveCount(0);
});
