import { expect } from '@playwright/test';
import { test } from './app.ts';
import { dropPaths, makeFiles, makePng, numberedPng } from './files.ts';
import { body, newStory, saved } from './window.ts';

const DROPPED = 24;

test('many pictures come by one drop, their progress is shown, and what is there when it is stopped stays', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  const png = await makePng(page, 3000, 2000);
  const files: Record<string, Uint8Array> = {};
  for (let index = 0; index < DROPPED; index++)
    files[`wharf-${index}.png`] = numberedPng(png, index);
  await dropPaths(page, body(page), await makeFiles(files));

  const work = page.getByRole('group', { name: 'Adding pictures' });
  await expect(work).toContainText(`of ${DROPPED}`);
  const pictures = body(page).locator('figure img');
  await expect(pictures).not.toHaveCount(0);
  await work.getByRole('button', { name: 'Cancel' }).click();
  await expect(work).toHaveCount(0);
  await expect(page.getByText('Stopping…')).toHaveCount(0);
  const there = await pictures.count();
  expect(there).toBeGreaterThan(0);
  expect(there).toBeLessThan(DROPPED);

  await body(page).getByText('Before.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' After.');
  await saved(page);
  await expect(body(page)).toContainText('Before. After.');
  await stet.relaunch();
  await expect(body(stet.page).locator('figure img')).toHaveCount(there);
});
