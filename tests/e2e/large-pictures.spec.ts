import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { deflateSync } from 'node:zlib';
import { joinBytes } from '../../src/core/pictures/bytes.ts';
import { chunk, PNG_START, pngHeader } from '../helpers/picture-parts.ts';
import { tallJpeg } from '../helpers/tall-jpeg.ts';
import { newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { makeFiles } from './files.ts';
import { measureAdding, measuredLine, MOST } from './measure-adding.ts';

/** How high a row of blocks is, in pixels. */
const ROW = 16;

const isLong = process.env['STET_LONG'] !== undefined;

/** A JPEG as a camera of so many pixels makes it: in one scan, with soft shapes and a fine grain. */
async function cameraJpeg(page: Page, width: number, height: number): Promise<Uint8Array> {
  const row = await page.evaluate(
    async ([w, h]) => {
      const canvas = new OffscreenCanvas(w, h);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('No canvas');
      const image = pen.createImageData(w, h);
      image.data.forEach((_, at) => {
        const grain = (at * 7919 + (at >> 9) * 104_729) % 13;
        image.data[at] = at % 4 === 3 ? 255 : 120 + 80 * Math.sin(at / 400) + grain;
      });
      pen.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, ROW] as const,
  );
  return tallJpeg(Uint8Array.from(row), height / ROW);
}

/** A PNG in three colours, all black, whose rows are all there. */
function wholePng(width: number, height: number, depth: 8 | 16): Uint8Array {
  const rows = new Uint8Array((width * 3 * (depth / 8) + 1) * height);
  const pixels = chunk('IDAT', deflateSync(rows, { level: 1 }));
  const header = pngHeader(width, height, depth, 2);
  return joinBytes([PNG_START, header, pixels, chunk('IEND', new Uint8Array())]);
}

test.describe('the largest pictures that people have are taken as the first of a day', () => {
  test.skip(!isLong, 'Part of npm run test:long.');
  test.skip(process.platform !== 'linux', 'Memory is read as Linux tells it.');
  const pictures: readonly (readonly [string, (page: Page) => Uint8Array | Promise<Uint8Array>])[] =
    [
      ['24 megapixels.jpg', (page) => cameraJpeg(page, 6000, 4000)],
      ['45 megapixels.jpg', (page) => cameraJpeg(page, 8256, 5504)],
      ['50 megapixels.jpg', (page) => cameraJpeg(page, 8688, 5792)],
      ['61 megapixels.jpg', (page) => cameraJpeg(page, 9504, 6336)],
      ['100 megapixels.jpg', (page) => cameraJpeg(page, 11_648, 8576)],
      ['49 megapixels.png', () => wholePng(7000, 7000, 8)],
      ['33 megapixels, deep.png', () => wholePng(6000, 5500, 16)],
    ];
  for (const [name, make] of pictures)
    test(name, async ({ launchStet }) => {
      test.setTimeout(180_000);
      const stet = await launchStet();
      const story = await newStoryByDesk(stet.page);
      const bytes = await make(stet.page);
      const [path = ''] = await makeFiles({ [name]: bytes });
      const measured = await measureAdding(stet, story, name, path);
      console.log(measuredLine(measured), `${(bytes.length / 1e6).toFixed(1)} MB`);
      expect(measured.refusal).toBeNull();
      expect(measured.grown, 'MB').toBeLessThanOrEqual(MOST);
    });
});
