import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinBytes, latin1Bytes } from '../../src/core/pictures/bytes.ts';
import { exifOf } from '../../src/core/pictures/exif.ts';
import { pointOfPicture } from '../../src/core/pictures/picture-frame.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import type { PictureEdit } from '../../src/core/story/picture-edit.ts';
import type { Desk } from '../../src/ipc/contract.ts';
import { apart, quarterAt, QUARTERS } from '../helpers/patterns.ts';
import { jpegWith } from '../helpers/telling-pictures.ts';
import { addByDesk, newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { makeFiles } from './files.ts';
import type { Stet } from './launch-stet.ts';

/** Nobody sees a difference of so many of 255 steps. */
const CLOSE = 12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A canvas with a colour, by CSS, in each of its quarters, as a file. */
async function quarters(
  page: Page,
  type: string,
  colours: readonly string[],
  colorSpace: 'srgb' | 'display-p3' = 'srgb',
): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async ([kind, all, space]) => {
      const canvas = new OffscreenCanvas(400, 300);
      const pen = canvas.getContext('2d', { colorSpace: space });
      if (!pen) throw new Error('No canvas');
      all.forEach((colour, at) => {
        pen.fillStyle = colour;
        pen.fillRect((at % 2) * 200, at < 2 ? 0 : 150, 200, 150);
      });
      const blob = await canvas.convertToBlob({ type: kind, quality: 0.95 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [type, colours, colorSpace] as const,
  );
  return Uint8Array.from(bytes);
}

/** A picture's colours at points, in fractions of it as it is shown, in sRGB. */
async function coloursAt(page: Page, bytes: Uint8Array, points: readonly Point[]) {
  return page.evaluate(
    async ([all, places]) => {
      const shown = await createImageBitmap(new Blob([new Uint8Array(all)]));
      const pen = new OffscreenCanvas(shown.width, shown.height).getContext('2d');
      if (!pen) throw new Error('No canvas');
      pen.drawImage(shown, 0, 0);
      return places.map(({ x, y }) => {
        const [left, top] = [Math.floor(x * shown.width), Math.floor(y * shown.height)];
        return [...pen.getImageData(left, top, 1, 1).data];
      });
    },
    [[...bytes], points] as const,
  );
}

/** Adds a picture to a story, exports that with the picture edited, and answers its widest copy. */
async function exportedCopy(
  stet: Stet,
  name: string,
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
  edit: PictureEdit,
): Promise<Uint8Array> {
  const { page, app } = stet;
  const id = await newStoryByDesk(page);
  const { added } = await addByDesk(stet, id, (await makeFiles({ [name]: bytes }))[0] ?? '');
  if (added.file === null) throw new Error(added.refusal);
  const words = { caption: 'Quarters.', credit: 'Stet', alt: 'Four colours.' };
  const body = [{ kind: 'picture', image: { file: added.file, ...size }, ...words, edit }] as const;
  const story = newStory({ id, now: '2026-11-22T00:00:00Z' }, { slug: 'quarters', body });
  const folder = await mkdtemp(join(tmpdir(), 'stet-export-'));
  try {
    await willChoose(app, folder);
    const answer = await page.evaluate((one) => {
      const { desk } = window as unknown as { desk: Desk };
      const options = { format: 'html', preset: 'plain', asDraft: true } as const;
      return desk.ask('export.folder', { story: one, ...options });
    }, story);
    if (!answer.ok) throw new Error(answer.failure.message);
    const copy = answer.value.files.findLast((path) => path.includes('pictures/')) ?? '';
    return await readFile(join(answer.value.folder, copy));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The colour at a point of a picture as it is shown, by how it is turned (Exif 2.32, 4.6.5.1). */
const SHOWN: readonly (readonly [orientation: number, colourAt: typeof quarterAt])[] = [
  [1, (x, y) => quarterAt(x, y)],
  [2, (x, y) => quarterAt(1 - x, y)],
  [3, (x, y) => quarterAt(1 - x, 1 - y)],
  [4, (x, y) => quarterAt(x, 1 - y)],
  [5, (x, y) => quarterAt(y, x)],
  [6, (x, y) => quarterAt(y, 1 - x)],
  [7, (x, y) => quarterAt(1 - y, 1 - x)],
  [8, (x, y) => quarterAt(1 - y, x)],
];

test('a photograph, however it is turned, straightened and cropped, is drawn as the law of framing says', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { topLeft, topRight, bottomLeft, bottomRight } = QUARTERS;
  const colours = [topLeft, topRight, bottomLeft, bottomRight].map((each) => `rgb(${each.join()})`);
  const stored = await quarters(stet.page, 'image/jpeg', colours);
  const edit = { straighten: 7, crop: { x: 0.1, y: 0.2, width: 0.7, height: 0.6 } };
  const inCopy = [0.05, 0.25, 0.45, 0.65, 0.85].flatMap((x) =>
    [0.05, 0.25, 0.45, 0.65, 0.85].map((y) => ({ x, y })),
  );
  for (const [orientation, colourAt] of SHOWN)
    await test.step(`turned by ${orientation}`, async () => {
      const exif = joinBytes([latin1Bytes('Exif\0\0'), exifOf(orientation)]);
      const bytes = jpegWith(stored, [0xe1, exif]);
      const size = orientation >= 5 ? { width: 300, height: 400 } : { width: 400, height: 300 };
      const copy = await exportedCopy(stet, `turned-${orientation}.jpg`, bytes, size, edit);
      const found = await coloursAt(stet.page, copy, inCopy);
      let compared = 0;
      for (const [at, { x, y }] of inCopy.entries()) {
        const point = pointOfPicture(size, edit.straighten, {
          x: edit.crop.x + x * edit.crop.width,
          y: edit.crop.y + y * edit.crop.height,
        });
        // Coders blur what lies at the border of two colours.
        if (Math.min(Math.abs(point.x - 0.5), Math.abs(point.y - 0.5)) < 0.05) continue;
        compared += 1;
        const difference = apart(found[at] ?? [], colourAt(point.x, point.y));
        expect(difference, `at ${x}, ${y}`).toBeLessThan(CLOSE);
      }
      expect(compared).toBeGreaterThan(12);
    });
});

for (const type of ['image/png', 'image/jpeg', 'image/webp'])
  test(`the wide colours of a screen stay what they are: ${type}`, async ({ launchStet }) => {
    const stet = await launchStet();
    const wide = ['0.5 0.7 0.4', '0.8 0.4 0.3', '0.3 0.4 0.7', '0.7 0.7 0.2'];
    const colours = wide.map((each) => `color(display-p3 ${each})`);
    const bytes = await quarters(stet.page, type, colours, 'display-p3');
    const points = [0.25, 0.75].flatMap((y) => [0.25, 0.75].map((x) => ({ x, y })));
    const expected = await coloursAt(stet.page, bytes, points);
    const plain = await quarters(
      stet.page,
      type,
      colours.map((each) => each.replace('display-p3', 'srgb')),
    );
    // They are other numbers than they would be without their profile.
    expect(
      apart(expected[0] ?? [], (await coloursAt(stet.page, plain, points))[0] ?? []),
    ).toBeGreaterThan(CLOSE);
    const size = { width: 400, height: 300 };
    const edit = { crop: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 } };
    const copy = await exportedCopy(stet, `wide.${type.slice(6)}`, bytes, size, edit);
    const found = await coloursAt(stet.page, copy, points);
    for (const [at, colour] of expected.entries())
      expect(apart(found[at] ?? [], colour)).toBeLessThan(CLOSE);
  });
