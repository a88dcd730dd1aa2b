import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory, saved } from './window.ts';

const pictures = (page: Page): Locator => body(page).locator('.edited-image');
const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Picture' }).getByRole('button', { name });

/** A story of two paragraphs and pictures after them, the first of which is selected. */
async function storyWithPictures({ page, app }: Stet, count: number): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Between.');
  const files: Record<string, Uint8Array> = {};
  for (let at = 1; at <= count; at++) files[`p${at}.png`] = await makePng(page, 400 * at, 400);
  await addPictures({ page, app }, files);
  await expect(pictures(page)).toHaveCount(count);
}

const shape = async (picture: Locator): Promise<number> => {
  const box = await picture.boundingBox();
  return box ? Math.round((100 * box.width) / box.height) : 0;
};

/** What the story on disk says of its pictures. */
async function picturesOnDisk({ library, page }: Stet): Promise<readonly unknown[]> {
  await saved(page);
  const [folder] = (await readdir(library)).filter((name) => !name.includes('ferry'));
  const story = JSON.parse(await readFile(join(library, folder ?? '', 'story.json'), 'utf8')) as {
    body: readonly { kind: string }[];
  };
  return story.body.filter(({ kind }) => kind === 'picture');
}

test('a picture is cropped, straightened and given a focal point, by keyboard', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await pictures(page).click();
  expect(await shape(pictures(page))).toBe(100);
  await page.keyboard.press('ControlOrMeta+Alt+E');
  const dialog = page.getByRole('dialog', { name: 'Edit picture' });
  await dialog.getByRole('radio', { name: '16:9' }).press('Space');
  await expect(dialog).toContainText('Shows 400 × 225 of 400 × 400 pixels');
  await dialog.getByRole('button', { name: 'Bottom right corner of the crop' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(dialog).toContainText('Shows 400 × 225');
  await dialog.getByRole('radio', { name: 'Free' }).press('Space');
  await dialog.getByRole('button', { name: 'Bottom right corner of the crop' }).focus();
  for (let at = 0; at < 4; at++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(dialog).toContainText('Shows 320 × 225');
  await dialog.getByRole('button', { name: 'Crop: move it' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await dialog.getByRole('textbox', { name: 'Degrees' }).fill('-3');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Set a focal point' }).click();
  await dialog.getByRole('button', { name: 'Focal point', exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => shape(pictures(page))).toBe(142);
  await expect
    .poll(() => picturesOnDisk(stet))
    .toEqual([
      expect.objectContaining({
        image: expect.objectContaining({ width: 400, height: 400 }),
        edit: expect.objectContaining({
          straighten: -3,
          crop: expect.objectContaining({ x: 0.05 }),
        }),
      }),
    ]);

  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => shape(pictures(page))).toBe(100);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect.poll(() => shape(pictures(page))).toBe(142);

  await pictures(page).click();
  await page.keyboard.press('ControlOrMeta+Alt+E');
  await dialog.getByRole('button', { name: 'As it came' }).click();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => shape(pictures(page))).toBe(100);
});

test('a crop is pulled with the mouse', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await pictures(page).click();
  await tool(page, 'Edit picture…').click();
  const dialog = page.getByRole('dialog', { name: 'Edit picture' });
  const corner = dialog.getByRole('button', { name: 'Top left corner of the crop' });
  const stage = await dialog.locator('.crop-stage').boundingBox();
  const at = await corner.boundingBox();
  if (!stage || !at) throw new Error('The stage was believed to be in sight.');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 4, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toContainText('Shows 200 × 300 of 400 × 400');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await shape(pictures(page))).toBe(100);
});

test('pictures are resized, moved and put in the lead without the mouse', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 2);
  await pictures(page).first().click();
  const column = (await pictures(page).first().boundingBox())?.width ?? 0;
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'Small picture').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const width = async (): Promise<number> =>
    (await pictures(page).first().boundingBox())?.width ?? 0;
  await expect.poll(width).toBeLessThan(column * 0.6);
  await tool(page, 'Wide picture').first().click();
  await expect.poll(width).toBeGreaterThan(column);

  await tool(page, 'Lead picture').first().click();
  await expect(tool(page, 'Lead picture').first()).toHaveAttribute('aria-pressed', 'true');
  await pictures(page).last().click();
  await page.keyboard.press('ControlOrMeta+Alt+L');
  await expect(body(page).locator('[title="Lead picture"][aria-pressed="true"]')).toHaveCount(1);

  const kinds = (): Promise<readonly string[]> =>
    body(page)
      .locator(':scope > :not(img, [data-lexical-cursor])')
      .evaluateAll((blocks) =>
        blocks.map((block) => (block.querySelector('figure') ? 'picture' : block.textContent)),
      );
  await expect.poll(kinds).toEqual(['Before.', 'Between.', 'picture', 'picture', '']);
  await pictures(page).first().click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(kinds).toEqual(['Before.', 'picture', 'Between.', 'picture', '']);
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(kinds).toEqual(['picture', 'Before.', 'Between.', 'picture', '']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(kinds).toEqual(['Before.', 'picture', 'Between.', 'picture', '']);

  await pictures(page).first().click();
  await body(page).getByText('Before.').scrollIntoViewIfNeeded();
  const grip = await tool(page, 'Move the picture').first().boundingBox();
  const first = await body(page).getByText('Before.').boundingBox();
  if (!grip || !first) throw new Error('The picture was believed to be in sight.');
  await page.mouse.move(grip.x + 4, grip.y + 4);
  await page.mouse.down();
  await page.mouse.move(first.x + 40, first.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(kinds).toEqual(['picture', 'Before.', 'Between.', 'picture', '']);
});

test('details are filled in, kept as one step, and AI is said in words', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPictures(stet, 1);
  await pictures(page).click();
  await page.keyboard.press('ControlOrMeta+Alt+I');
  const dialog = page.getByRole('dialog', { name: 'Picture details' });
  await dialog.getByRole('textbox', { name: 'Copyright' }).fill('© Stet 2026');
  await dialog.getByRole('textbox', { name: 'People shown' }).fill('Ana Moss; Pita Rewi');
  await dialog
    .getByRole('combobox', { name: 'Digital source type' })
    .selectOption({ label: 'Made by AI' });
  await expect(dialog).toContainText('AI Made by AI');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(body(page).locator('figure')).toContainText('Made by AI');
  await expect
    .poll(() => picturesOnDisk(stet))
    .toEqual([
      expect.objectContaining({
        details: expect.objectContaining({
          copyright: '© Stet 2026',
          people: ['Ana Moss', 'Pita Rewi'],
        }),
      }),
    ]);
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(body(page).locator('figure')).not.toContainText('Made by AI');
});
