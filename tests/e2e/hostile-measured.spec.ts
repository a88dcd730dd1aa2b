import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mkdtemp, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostilePictures } from '../helpers/hostile-pictures.ts';
import { plainJpeg } from '../helpers/telling-pictures.ts';
import { addByDesk, newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { makePicture } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { withGrowth } from './memory.ts';

const isLong = process.env['STET_LONG'] !== undefined;

/** More memory than any hostile picture may take, of all of Stet's processes, in megabytes. */
const MOST = 300;

/** At how many places each picture is cut off. */
const CUTS = 60;

interface Measured {
  readonly name: string;
  readonly becomes: 'refused' | 'taken';
  readonly time: number;
  readonly grown: number;
}

async function measure(stet: Stet, story: string, name: string, path: string): Promise<Measured> {
  const pid = stet.app.process().pid ?? 0;
  const { result, grown } = await withGrowth(pid, () => addByDesk(stet, story, path));
  const { added, time } = result;
  if (added.refusal !== null) expect(added.refusal).toMatch(/“.+” .+\.$/s);
  return { name, becomes: added.refusal === null ? 'taken' : 'refused', time, grown };
}

/** The places at which a picture is cut: all over it, and closely in its header. */
function cutsOf(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: CUTS }, (_, index) =>
    index < CUTS / 3 ? 1 + index * 9 : Math.floor((bytes.length * index) / CUTS),
  );
}

function line({ name, becomes, time, grown }: Measured): string {
  const figures = `${time.toFixed(0).padStart(6)} ms${grown.toFixed(0).padStart(6)} MB`;
  return `${name.padEnd(28)}${figures}  ${becomes}`;
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
  const folder = await mkdtemp(join(tmpdir(), 'stet-hostile-'));
  try {
    const story = await newStoryByDesk(page);
    const good = join(folder, 'wharf.jpg');
    await writeFile(good, plainJpeg());
    const goodOne = await measure(stet, story, 'a good one', good);
    const rows: Measured[] = [];
    for (const { name, bytes, becomes } of hostilePictures(plainJpeg())) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const measured = await measure(stet, story, name, path);
      expect(measured.becomes, name).toBe(becomes);
      rows.push(measured);
      // A process that died is there again before the next is measured.
      await addByDesk(stet, story, good);
    }
    const huge = join(folder, 'huge.jpg');
    await writeFile(huge, plainJpeg());
    await truncate(huge, 500 * 1024 * 1024);
    rows.push(await measure(stet, story, 'huge.jpg', huge));

    const cuts: Measured[] = [];
    for (const { ending, bytes } of await Promise.all(kinds(page)))
      for (const at of cutsOf(bytes)) {
        const path = join(folder, `cut-${at}.${ending}`);
        await writeFile(path, bytes.subarray(0, at));
        cuts.push(await measure(stet, story, `${ending} cut at ${at}`, path));
        await unlink(path);
      }
    console.log(
      [
        'Hostile pictures: time to the answer, and how much all processes grew at the most.',
        ...[goodOne, ...rows].map(line),
        `${cuts.length} pictures cut off: slowest ${highest(cuts, 'time').toFixed(0)} ms, most ${highest(cuts, 'grown').toFixed(0)} MB`,
      ].join('\n'),
    );
    for (const { name, becomes } of cuts) expect(becomes, name).toBe('refused');
    for (const { name, grown } of [...rows, ...cuts])
      expect(grown, `${name}, in MB`).toBeLessThanOrEqual(MOST);
    expect((await measure(stet, story, 'a good one', good)).becomes).toBe('taken');
  } finally {
    await rm(folder, { recursive: true });
  }
});
