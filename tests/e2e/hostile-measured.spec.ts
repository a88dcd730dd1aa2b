import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostilePictures } from '../helpers/hostile-pictures.ts';
import { plainJpeg } from '../helpers/telling-pictures.ts';
import { addByDesk, newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { makePicture } from './files.ts';
import type { Measured } from './measure-adding.ts';
import { measureAdding, measuredLine, MOST } from './measure-adding.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isLong = process.env['STET_LONG'] !== undefined;

/** At how many places each picture is cut off. */
const CUTS = 60;

/** The places at which a picture is cut: all over it, and closely in its header. */
function cutsOf(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: CUTS }, (_, index) =>
    index < CUTS / 3 ? 1 + index * 9 : Math.floor((bytes.length * index) / CUTS),
  );
}

const highest = (all: readonly Measured[], of: 'time' | 'grown'): number =>
  Math.max(...all.map((each) => each[of]));

/** A picture in each of the kinds a canvas writes. */
const kinds = (page: Page) =>
  ['image/jpeg', 'image/png', 'image/webp'].map(async (type) => ({
    ending: type.slice('image/'.length),
    bytes: await makePicture(page, 640, 480, type),
  }));

test('what hostile pictures cost, in time and in memory', async ({ launchStet }) => {
  test.skip(!isLong, 'Part of npm run test:long.');
  test.skip(process.platform !== 'linux', 'Memory is read as Linux tells it.');
  test.setTimeout(900_000);
  const stet = await launchStet();
  const { page } = stet;
  const folder = await temporaryFolder();
  try {
    const story = await newStoryByDesk(page);
    const good = join(folder, 'wharf.jpg');
    await writeFile(good, plainJpeg());
    const goodOne = await measureAdding(stet, story, 'a good one', good);
    const rows: Measured[] = [];
    const wanted = new Map<string, Measured['becomes']>();
    for (const { name, bytes, becomes } of hostilePictures(plainJpeg())) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      rows.push(await measureAdding(stet, story, name, path));
      wanted.set(name, becomes);
      // A process that died is there again before the next is measured.
      await addByDesk(stet, story, good);
    }
    const huge = join(folder, 'huge.jpg');
    await writeFile(huge, plainJpeg());
    await truncate(huge, 500 * 1024 * 1024);
    rows.push(await measureAdding(stet, story, 'huge.jpg', huge));

    const cuts: Measured[] = [];
    for (const { ending, bytes } of await Promise.all(kinds(page)))
      for (const at of cutsOf(bytes)) {
        const path = join(folder, `cut-${at}.${ending}`);
        await writeFile(path, bytes.subarray(0, at));
        cuts.push(await measureAdding(stet, story, `${ending} cut at ${at}`, path));
        await unlink(path);
      }
    console.log(
      [
        'Hostile pictures: time to the answer by the clock, of the processors, and how much all processes grew at the most.',
        ...[goodOne, ...rows].map(measuredLine),
        `${cuts.length} pictures cut off: slowest ${highest(cuts, 'time').toFixed(0)} ms, most ${highest(cuts, 'grown').toFixed(0)} MB`,
      ].join('\n'),
    );
    for (const { name, becomes } of rows) expect(becomes, name).toBe(wanted.get(name) ?? 'refused');
    for (const { name, becomes } of cuts) expect(becomes, name).toBe('refused');
    for (const { name, grown } of [...rows, ...cuts])
      expect(grown, `${name}, in MB`).toBeLessThanOrEqual(MOST);
    expect((await measureAdding(stet, story, 'a good one', good)).becomes).toBe('taken');
  } finally {
    await rm(folder, { recursive: true });
  }
});
