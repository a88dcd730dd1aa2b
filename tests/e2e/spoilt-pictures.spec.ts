import { expect } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { numbersFrom } from '../helpers/numbers-from.ts';
import { plainJpeg, tellingAvif, tellingGif, tellingWebp } from '../helpers/telling-pictures.ts';
import { addByDesk, newStoryByDesk } from './add-by-desk.ts';
import { test } from './app.ts';
import { makeFiles, makePicture } from './files.ts';
import { body, newStory, saved } from './window.ts';

const isLong = process.env['STET_LONG'] !== undefined;
const SPOILT = Number(process.env['STET_SPOILT_PICTURES'] ?? (isLong ? 2000 : 20));
const SEED = Number(process.env['STET_SEED'] ?? 5);
const MOST_FLIPS = 40;

/** A picture with some of its bytes changed, half of them near its start, where its sizes and tables are. */
function spoilt(pictures: readonly Uint8Array[], seed: number): Uint8Array {
  const next = numbersFrom(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const bytes = (pictures[below(pictures.length)] ?? new Uint8Array()).slice();
  for (let flips = 1 + below(MOST_FLIPS); flips > 0; flips--) {
    const at = below(next() < 0.5 ? Math.min(1000, bytes.length) : bytes.length);
    bytes[at] = below(256);
  }
  return bytes;
}

test('spoilt pictures are taken or refused in a sentence, and the story is unharmed', async ({
  launchStet,
}) => {
  test.setTimeout(60_000 + SPOILT * 5_000);
  const stet = await launchStet();
  const { page } = stet;
  await newStory(page);
  await body(page).click();
  await page.keyboard.type('The bridge is shut.');
  const story = await newStoryByDesk(page);
  const pictures = [
    plainJpeg(),
    await makePicture(page, 160, 120, 'image/png'),
    await makePicture(page, 160, 120, 'image/webp'),
    tellingWebp(),
    tellingGif(),
    tellingAvif(),
  ];
  const [path = '', good = ''] = await makeFiles({ 'spoilt.jpg': '', 'good.jpg': plainJpeg() });
  const ends = { taken: 0, refused: 0, gone: 0 };
  let slowest = { seed: SEED, time: 0 };
  for (let seed = SEED; seed < SEED + SPOILT; seed++) {
    await writeFile(path, spoilt(pictures, seed));
    const { added, time } = await addByDesk(stet, story, path);
    if (added.refusal !== null) expect(added.refusal, `seed ${seed}`).toMatch(/“.+” .+\.$/s);
    if (added.refusal === null) ends.taken += 1;
    else if (added.refusal.includes('The story is as it was.')) ends.gone += 1;
    else ends.refused += 1;
    if (time > slowest.time) slowest = { seed, time };
  }
  console.log(
    `${SPOILT} spoilt pictures: ${ends.taken} taken, ${ends.refused} refused, ${ends.gone} ended the process that read them; the slowest took ${slowest.time.toFixed(0)} ms (seed ${slowest.seed}).`,
  );
  expect((await addByDesk(stet, story, good)).added.refusal).toBeNull();
  await body(page).getByText('The bridge is shut.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Still.');
  await saved(page);
  await expect(body(page)).toContainText('The bridge is shut. Still.');
});
