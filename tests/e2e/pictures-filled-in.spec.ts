import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { agencyPhotoshop, agencyXmp, WRITTEN } from '../helpers/agency-notes.ts';
import { jpegWith, plainJpeg } from '../helpers/telling-pictures.ts';
import { latin1Bytes, joinBytes } from '../../src/core/pictures/bytes.ts';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import type { Stet } from './launch-stet.ts';
import { body, newStory } from './window.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });

/** A photograph that an agency has written on in both forms, and not the same. */
const CONTRADICTING = jpegWith(
  plainJpeg(),
  [0xe1, joinBytes([latin1Bytes('http://ns.adobe.com/xap/1.0/\0'), agencyXmp(WRITTEN)])],
  [0xed, agencyPhotoshop({ description: ['A ferry at the wharf.'], headline: ['Ramp gives way'] })],
);

async function addPicture({ page, app }: Stet): Promise<void> {
  await addPictures({ page, app }, { 'wharf.jpg': CONTRADICTING });
}

test('where a file contradicts itself both are shown, taken one by one, put back, kept and undone', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await addPicture(stet);
  await expect(field(page, 'Caption')).toHaveValue(WRITTEN.description[0]);
  await body(page).locator('.edited-image').click();
  await page.keyboard.press('ControlOrMeta+Alt+I');
  const dialog = page.getByRole('dialog', { name: 'Picture details' });
  await expect(dialog).toContainText('≠ IIM says A ferry at the wharf.');
  await expect(dialog).toContainText('≠ IIM says Ramp gives way');
  const [caption, headline] = ['Caption', 'Headline'].map((name) =>
    dialog.getByRole('textbox', { name, exact: true }),
  );
  if (!caption || !headline) throw new Error('Two fields were believed to be found.');
  await dialog.getByRole('button', { name: 'Take the caption from IIM' }).press('Enter');
  await expect(caption).toHaveValue('A ferry at the wharf.');
  await dialog.getByRole('button', { name: 'Put the caption back' }).press('Enter');
  await expect(caption).toHaveValue(WRITTEN.description[0]);
  await dialog.getByRole('button', { name: 'Take the headline from IIM' }).press('Enter');
  await dialog.getByRole('button', { name: 'Take the headline from XMP' }).press('Enter');
  await expect(headline).toHaveValue(WRITTEN.headline[0]);
  await dialog.getByRole('button', { name: 'Take the caption from IIM' }).press('Enter');
  await headline.fill('A headline of our own');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(field(page, 'Caption')).toHaveValue('A ferry at the wharf.');

  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Caption')).toHaveValue(WRITTEN.description[0]);
  await body(page).locator('.edited-image').click();
  await page.keyboard.press('ControlOrMeta+Alt+I');
  await expect(headline).toHaveValue(WRITTEN.headline[0]);
});

test('a copy whose fields were emptied stays so when its file is added again', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await addPicture(stet);
  const captions = field(page, 'Caption');
  await expect(captions).toHaveValue(WRITTEN.description[0]);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(captions).toHaveValue('');
  await addPicture(stet);
  await expect(captions).toHaveCount(2);
  await expect(captions.nth(1)).toHaveValue(WRITTEN.description[0]);
  await expect(captions.nth(0)).toHaveValue('');
  await expect(page.getByText('“wharf.jpg” is in this story already, as picture 1.')).toBeVisible();
});
