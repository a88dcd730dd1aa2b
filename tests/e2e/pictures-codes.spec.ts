import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { makePng } from './files.ts';
import { body, newStory } from './window.ts';

test('a code typed in a caption becomes the name and title it stands for', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await newStory(page);
  await body(page).click();
  await addPictures({ page, app }, { 'p.png': await makePng(page, 300, 200) });
  await expect(body(page).locator('figure img')).toHaveCount(1);

  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.keyboard.type('Code replacements');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Code replacements' });
  const list = dialog.getByRole('textbox', { name: 'Codes' });
  await list.fill('am\tAna Moss, harbourmaster\tAna Moss\nno text');
  await expect(dialog.getByRole('listitem')).toContainText('Line 2:');
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled();
  await list.fill('am\tAna Moss, harbourmaster\tAna Moss');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toHaveCount(0);

  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.click();
  await page.keyboard.type('\\am\\ waits. \\nobody\\ waits, too.');
  await expect(caption).toHaveValue('Ana Moss, harbourmaster waits. \\nobody\\ waits, too.');
  await page.getByRole('tab', { name: 'Pictures' }).click();
  const cells = page.getByRole('grid', { name: 'Pictures' }).getByRole('gridcell');
  await cells.nth(1).click();
  await page.keyboard.type('\\am#2\\/Stet');
  await page.keyboard.press('Enter');
  await expect(cells.nth(1)).toHaveText('Ana Moss/Stet');

  await stet.relaunch();
  await stet.page.getByRole('textbox', { name: 'Alt text' }).click();
  await stet.page.keyboard.type('\\am#2\\ on a quay');
  await expect(stet.page.getByRole('textbox', { name: 'Alt text' })).toHaveValue(
    'Ana Moss on a quay',
  );
});
