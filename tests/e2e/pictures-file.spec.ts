import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addPictures } from './add-pictures.ts';
import { test } from './app.ts';
import { body, newStory } from './window.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });

/** A small JPEG whose XMP says these things, in XMP's own words. */
async function jpegSaying(page: Page, rdf: string): Promise<Uint8Array> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 200);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.fillStyle = '#79a';
    pen.fillRect(0, 0, 300, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const packet = Buffer.from(
    `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${rdf}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );
  const length = packet.length + 2;
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255]);
  return Buffer.concat([head, packet, Buffer.from(plain.slice(2))]);
}

const alt = (words: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt>`;

test('a new picture is filled in from its file, which is said, and undone in one step', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  await body(page).click();
  const jpeg = await jpegSaying(
    page,
    `<dc:description>${alt('The wharf on Monday.')}</dc:description><dc:rights>${alt('© Stet')}</dc:rights><photoshop:Credit>Ana Moss/Stet</photoshop:Credit><Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>`,
  );
  await addPictures({ page, app }, { 'wharf.jpg': jpeg });
  await expect(field(page, 'Caption')).toHaveValue('The wharf on Monday.');
  await expect(field(page, 'Credit')).toHaveValue('Ana Moss/Stet');
  const figure = body(page).locator('figure');
  await expect(figure.getByText('From the file')).toHaveCount(2);
  await expect(figure).toContainText('Made by AI');

  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Caption')).toHaveValue('');
  await expect(figure).not.toContainText('Made by AI');
  await expect(figure).toHaveCount(1);

  await figure.locator('.edited-image').click();
  await page.keyboard.press('ControlOrMeta+Alt+I');
  const dialog = page.getByRole('dialog', { name: 'Picture details' });
  await dialog.getByRole('button', { name: 'Take the caption from XMP' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Caption' })).toHaveValue(
    'The wharf on Monday.',
  );
  await dialog.getByRole('button', { name: 'Take the copyright from XMP' }).click();
  await dialog.getByRole('button', { name: 'Put the copyright back' }).click();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(field(page, 'Caption')).toHaveValue('The wharf on Monday.');
  await expect(field(page, 'Credit')).toHaveValue('');
});
