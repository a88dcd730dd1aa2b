import { expect } from '@playwright/test';
import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from './app.ts';
import { body, headline, newStory, saved, storyLine, storyList } from './window.ts';

test('stories are made, filtered, renamed, duplicated and moved to the trash', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await headline(page).fill('Bees return to Mataura');
  await body(page).click();
  await page.keyboard.type('Hives were counted.');
  await saved(page);
  await expect(storyList(page).getByRole('listitem')).toHaveCount(2);

  const search = page.getByRole('searchbox');
  await search.fill('hives');
  await expect(storyList(page).getByRole('listitem')).toHaveCount(1);
  await search.fill('');

  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('mataura-bees');
  await page.keyboard.press('Enter');
  await expect(storyLine(page, 'mataura-bees')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(storyList(page).getByRole('listitem')).toHaveCount(3);

  await page.keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect(page.getByRole('alertdialog')).toContainText('Bees return to Mataura');
  await page.getByRole('alertdialog').getByRole('button', { name: /trash/i }).click();
  await expect(storyList(page).getByRole('listitem')).toHaveCount(2);

  await storyLine(page, 'night ferry').click();
  await expect(headline(page)).toContainText('night ferry');
});

test('the window and its columns come back as they were left', async ({ launchStet }) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toBeVisible();
  await stet.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1180, height: 720 }),
  );
  const handle = stet.page.getByRole('separator').last();
  const box = await handle.boundingBox();
  if (!box) throw new Error('The rail has no handle.');
  await stet.page.mouse.move(box.x + box.width / 2, box.y + 200);
  await stet.page.mouse.down();
  await stet.page.mouse.move(box.x - 60, box.y + 200, { steps: 6 });
  await stet.page.mouse.up();
  const width = async (): Promise<number> =>
    (await stet.page.getByRole('complementary').last().boundingBox())?.width ?? 0;
  const before = await width();
  await stet.page.waitForTimeout(600);
  await stet.relaunch();
  await expect(headline(stet.page)).toBeVisible();
  const bounds = await stet.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1180, height: 720 });
  expect(Math.abs((await width()) - before)).toBeLessThan(3);
});

test('a story.json cut in half is said, kept as it is, and harms no other', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await newStory(stet.page);
  await headline(stet.page).fill('The other one');
  await saved(stet.page);
  await stet.close();
  const folders = await readdir(stet.library);
  const ferry = folders.find((name) => name.includes('ferry')) ?? '';
  const path = join(stet.library, ferry, 'story.json');
  const whole = await readFile(path);
  await truncate(path, Math.floor(whole.length / 2));
  await stet.relaunch();
  await expect(storyLine(stet.page, 'The other one')).toBeVisible();
  await expect(stet.page.getByText(/damaged|cut off|could not be read/i).first()).toBeVisible();
  const names = await readdir(join(stet.library, ferry));
  const kept = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFile(join(stet.library, ferry, name))),
  );
  expect(kept.some((bytes) => bytes.equals(whole.subarray(0, Math.floor(whole.length / 2))))).toBe(
    true,
  );
});

test('a library that is gone is said, and is not made anew in silence', async ({ launchStet }) => {
  const stet = await launchStet();
  await expect(headline(stet.page)).toBeVisible();
  await stet.close();
  await rename(stet.library, `${stet.library}-unplugged`);
  await stet.relaunch();
  await expect(stet.page.getByRole('alert')).toContainText('is not there');
  await expect(stet.page.getByRole('alert')).toContainText('Nothing has been deleted');
  await expect(readdir(stet.library)).rejects.toThrow();
});

test('a folder that is no story, and a file astray, are no harm', async ({ launchStet }) => {
  const stet = await launchStet();
  await stet.close();
  await mkdir(join(stet.library, 'holiday photos'));
  await writeFile(join(stet.library, 'notes.txt'), 'remember milk');
  await stet.relaunch();
  await expect(storyList(stet.page).getByRole('listitem')).toHaveCount(1);
});
