import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { plainJpeg } from '../helpers/telling-pictures.ts';
import { test } from './app.ts';
import { dropPaths, makeFiles, makePng, numberedPng, paste } from './files.ts';
import { body, newStory, saved } from './window.ts';

const DROPPED = 12;

const images = (page: Page): Locator => body(page).locator('figure img');

/** The same photograph half as wide, in another format. */
async function asSmallWebp(page: Page, photograph: Uint8Array): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async (given) => {
      const photo = await createImageBitmap(new Blob([Uint8Array.from(given)]));
      const canvas = new OffscreenCanvas(photo.width / 2, photo.height / 2);
      canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: 'image/webp' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [...photograph],
  );
  return Uint8Array.from(bytes);
}

test('twelve pictures come by one drop, with progress', async ({ launchStet }) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  const png = await makePng(page, 3000, 2000);
  const files: Record<string, Uint8Array> = {};
  for (let at = 0; at < DROPPED; at++) files[`p${at}.png`] = numberedPng(png, at);
  await dropPaths(page, body(page), await makeFiles(files));
  const work = page.getByRole('group', { name: 'Adding pictures' });
  await expect(work).toContainText(`of ${DROPPED}`);
  await expect(work).toHaveCount(0);
  await expect(images(page)).toHaveCount(DROPPED);
  await saved(page);
});

test('pictures are pasted as files, and what is in the story already, or nearly, is pointed out', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await body(page).click();
  const contents = plainJpeg();
  const file = { name: 'wharf.jpg', type: 'image/jpeg', contents };
  await paste(body(page), [file]);
  await expect(images(page)).toHaveCount(1);
  await paste(body(page), [file]);
  await expect(images(page)).toHaveCount(2);
  await expect(page.getByText('“wharf.jpg” is in this story already, as picture 1.')).toBeVisible();
  const smaller = await asSmallWebp(page, contents);
  await paste(body(page), [{ name: 'again.webp', type: 'image/webp', contents: smaller }]);
  await expect(images(page)).toHaveCount(3);
  await expect(page.getByText('“again.webp” looks like picture 1 of this story')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(images(page)).toHaveCount(2);
});

const ASCII = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

for (const [name, contents, told] of [
  ['map.svg', ASCII('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Export it as PNG'],
  ['phone.heic', ASCII('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'export it as JPEG'],
  ['scan.tiff', ASCII('II*\0\b\0\0\0\0\0\0\0\0\0'), 'export it as JPEG at full size'],
] as const)
  test(`${name} is refused with a way out, and what comes with it is taken`, async ({
    launchStet,
  }) => {
    const { page } = await launchStet();
    await newStory(page);
    await body(page).click();
    const png = await makePng(page, 300, 200);
    await dropPaths(page, body(page), await makeFiles({ [name]: contents, 'wharf.png': png }));
    await expect(images(page)).toHaveCount(1);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert).toContainText(told);
  });
