import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { hostilePictures } from '../helpers/hostile-pictures.ts';
import { scanBomb } from '../helpers/scan-bomb.ts';
import { plainJpeg } from '../helpers/telling-pictures.ts';
import { test } from './app.ts';
import { willChoose, willChooseInTurn } from './dialogs.ts';
import { makeFiles } from './files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, newStory, saved, storyLine } from './window.ts';

const pictures = (page: Page) => body(page).locator('figure img');

async function addPicture(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Alt+P');
}

/** Ends every process that reads pictures, at whatever it is. */
function endPictureProcesses(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      if (contents.getURL().startsWith('stet://darkroom')) contents.forcefullyCrashRenderer();
  });
}

test('hostile pictures are refused in a sentence or taken as they look, and the story is unharmed', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await page.keyboard.type('Harbour bridge shut');
  await body(page).click();
  await page.keyboard.type('The bridge is shut.');
  const hostile = hostilePictures(plainJpeg());
  const files = Object.fromEntries(hostile.map(({ name, bytes }) => [name, bytes]));
  await willChooseInTurn(app, await makeFiles(files));
  let taken = 0;
  for (const { name, becomes } of hostile) {
    await test.step(name, async () => {
      await addPicture(page);
      if (becomes === 'taken') {
        taken += 1;
        await expect(pictures(page)).toHaveCount(taken);
      } else {
        const alert = page.getByRole('alert').filter({ hasText: name });
        await expect(alert).toBeVisible({ timeout: 30_000 });
        await alert.getByRole('button', { name: 'Dismiss message' }).click();
      }
      await expect(page.getByRole('group', { name: 'Adding pictures' })).toHaveCount(0);
    });
  }
  await expect(body(page)).toContainText('The bridge is shut.');
  await body(page).getByText('The bridge is shut.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Still.');
  await saved(page);
  await expect(body(page)).toContainText('The bridge is shut. Still.');
  await expect(storyLine(page, 'Harbour bridge shut')).toBeVisible();
});

test('a file of 500 MB is refused before it is read', async ({ launchStet }) => {
  const { page, app } = await launchStet();
  await newStory(page);
  const folder = await temporaryFolder();
  const path = join(folder, 'huge.jpg');
  const file = await open(path, 'w');
  await file.write(plainJpeg());
  await file.truncate(500 * 1024 * 1024);
  await file.close();
  await willChoose(app, path);
  await body(page).click();
  await addPicture(page);
  await expect(page.getByRole('alert').filter({ hasText: 'huge.jpg' })).toContainText('too large');
  await expect(pictures(page)).toHaveCount(0);
});

test('a process that dies of a picture takes nothing along, and the next picture is taken', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('Words.');
  await willChooseInTurn(
    app,
    await makeFiles({ 'slow.jpg': scanBomb(8), 'wharf.jpg': plainJpeg() }),
  );
  await addPicture(page);
  const alert = page.getByRole('alert').filter({ hasText: 'slow.jpg' });
  const ended = async (): Promise<number> => {
    await endPictureProcesses(app);
    return alert.count();
  };
  await expect.poll(ended, { intervals: [10], timeout: 30_000 }).toBe(1);
  await expect(alert).toContainText('The story is as it was.');
  await expect(pictures(page)).toHaveCount(0);
  await addPicture(page);
  await expect(pictures(page)).toHaveCount(1);
  await expect(body(page)).toContainText('Words.');
});
