import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory } from './window.ts';

const picture = (page: Page): Locator => body(page).locator('.edited-image');
const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Picture' }).getByRole('button', { name });
const editor = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit picture' });

async function storyWithPicture({ page, app }: Stet): Promise<void> {
  await newStory(page);
  await body(page).click();
  await addPictures({ page, app }, { 'p.png': await makePng(page, 400, 400) });
  await expect(picture(page)).toHaveCount(1);
}

const undo = async (page: Page): Promise<void> => {
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Z');
};

test('crop, angle and focal point are each one step of undo', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPicture(stet);
  const open = async (): Promise<void> => {
    await picture(page).click();
    await page.keyboard.press('ControlOrMeta+Alt+E');
  };
  const keep = async (): Promise<void> => {
    await editor(page).getByRole('button', { name: 'Keep' }).click();
    await expect(editor(page)).toHaveCount(0);
  };
  const angle = editor(page).getByRole('textbox', { name: 'Degrees' });
  const focal = editor(page).getByRole('button', { name: 'Focal point', exact: true });

  await open();
  await editor(page).getByRole('radio', { name: '4:3' }).press('Space');
  await keep();
  await open();
  await angle.fill('5');
  await page.keyboard.press('Enter');
  await keep();
  await open();
  await editor(page).getByRole('button', { name: 'Set a focal point' }).click();
  await keep();

  await undo(page);
  await open();
  await expect(focal).toHaveCount(0);
  await expect(angle).toHaveValue('5');
  await page.keyboard.press('Escape');
  await undo(page);
  await open();
  await expect(angle).toHaveValue('0');
  await expect(editor(page)).toContainText('Shows 400 × 300 of 400 × 400');
  await page.keyboard.press('Escape');
  await undo(page);
  await open();
  await expect(editor(page)).toContainText('Shows 400 × 400 of 400 × 400');
});

test('a picture is pulled to its width by the corner, put in the lead, and both undone', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await storyWithPicture(stet);
  await picture(page).click();
  const width = async (): Promise<number> => (await picture(page).boundingBox())?.width ?? 0;
  const column = await width();
  const pull = async (by: number): Promise<void> => {
    const corner = page.locator('.resize-grip');
    await corner.scrollIntoViewIfNeeded();
    const at = await corner.boundingBox();
    if (!at) throw new Error('The corner was believed to be in sight.');
    await page.mouse.move(at.x + 8, at.y + 8);
    await page.mouse.down();
    await page.mouse.move(at.x + 8 + by, at.y + 8, { steps: 4 });
    await page.mouse.up();
  };
  await pull(-column / 2);
  await expect(tool(page, 'Small picture')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(width).toBeLessThan(column * 0.6);
  await tool(page, 'Lead picture').click();
  await expect(tool(page, 'Lead picture')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(tool(page, 'Lead picture')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(width).toBe(column);
});
