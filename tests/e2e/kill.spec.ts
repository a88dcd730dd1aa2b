import { expect, test, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStory } from '../../src/core/story/parse-story.ts';
import { plainText } from '../../src/core/story/runs.ts';
import { isTemporary } from '../../src/main/storage/write-file.ts';
import { launchPlain } from './launch-plain.ts';
import { body, headline, newStory } from './window.ts';

const isLong = process.env['STET_LONG'] !== undefined;
const KILLS = Number(process.env['STET_KILLS'] ?? (isLong ? 1000 : 10));

/** What was typed may be lost for so long before a kill, in milliseconds; the figure of each run is printed. */
const MOST_LOST = 1000;

/** A timer this late has been kept waiting by the machine, in milliseconds. */
const LATE = 5;

/**
 * How long the machine stood still since a moment, in milliseconds: how late the timers of this process were in all.
 * Words cannot be saved while nothing runs, and on a machine shared with others nothing may run for a while.
 */
function watchStandstill(): {
  readonly since: (moment: number) => number;
  readonly stop: () => void;
} {
  const every = 20;
  const waits: { readonly until: number; readonly late: number }[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const late = now - last - every;
    if (late > LATE) waits.push({ until: Date.now(), late });
    last = now;
  }, every);
  return {
    since: (moment) =>
      waits.reduce((sum, { until, late }) => sum + Math.min(late, Math.max(0, until - moment)), 0),
    stop: () => clearInterval(timer),
  };
}

/** Numbers that look random and are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The story being typed, as it is on disk; every story of the library must be whole. */
async function onDisk(library: string, id: string): Promise<string> {
  let words = '';
  for (const folder of await readdir(library)) {
    const read = parseStory(await readFile(join(library, folder, 'story.json'), 'utf8'));
    if (!read.ok) throw new Error(`${folder} is corrupt: ${read.failure.kind}`);
    const text = read.value.body.map((block) => ('runs' in block ? plainText(block.runs) : ''));
    if (read.value.headline === id) words = text.join('\n');
  }
  return words;
}

async function temporaryFiles(library: string): Promise<number> {
  const folders = await readdir(library);
  const names = await Promise.all(folders.map((folder) => readdir(join(library, folder))));
  return names.flat().filter(isTemporary).length;
}

/** How many words the window says are saved, at this moment. */
async function acknowledged(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isSaved = document.querySelector<HTMLElement>('.saved')?.dataset['kind'] === 'saved';
    const text = document.querySelector('.body-text')?.textContent ?? '';
    return isSaved ? (text.match(/word\d+ /g)?.length ?? 0) : 0;
  });
}

test(`killed ${String(KILLS)} times while somebody types, Stet loses nothing that was saved`, async () => {
  test.setTimeout(KILLS * 30_000);
  const seed = Number(process.env['STET_SEED'] ?? Date.now() % 100_000);
  console.log(`Seed ${String(seed)}; the same moments again with STET_SEED=${String(seed)}.`);
  const random = randomFrom(seed);
  const stet = await launchPlain();
  let mostLost = 0;
  try {
    for (let kill = 1; kill <= KILLS; kill++) {
      const page = await stet.look();
      await expect(headline(page)).toBeVisible();
      expect(await temporaryFiles(stet.library)).toBeLessThanOrEqual(1);
      const id = `Kill ${String(kill)}`;
      if (kill % 10 === 1) await newStory(page);
      await headline(page).fill(id);
      await body(page).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');

      /** When each word was begun. */
      const begun: number[] = [];
      const standstill = watchStandstill();
      let saved = 0;
      const until = Date.now() + 800 + random() * 2200;
      while (Date.now() < until) {
        begun.push(Date.now());
        await page.keyboard.type(`word${String(begun.length - 1)} `);
        saved = Math.max(saved, await acknowledged(page));
        if (random() < 0.1) await page.waitForTimeout(random() * 900);
        saved = Math.max(saved, await acknowledged(page));
      }
      const killed = Date.now();
      standstill.stop();
      await stet.kill();

      const words = await onDisk(stet.library, id);
      const kept = words.match(/word\d+/g)?.length ?? 0;
      expect(kept, `acknowledged saves at kill ${String(kill)}`).toBeGreaterThanOrEqual(saved);
      const firstLost = begun[kept];
      const lost = firstLost === undefined ? 0 : killed - firstLost;
      const still = firstLost === undefined ? 0 : standstill.since(firstLost);
      mostLost = Math.max(mostLost, lost - still);
      const said = `milliseconds of typing lost at kill ${String(kill)}, the machine still for ${still.toFixed(0)}`;
      expect(lost - still, said).toBeLessThanOrEqual(MOST_LOST);
      await stet.start();
    }
    console.log(`${String(KILLS)} kills; at most ${mostLost.toFixed(0)} ms of typing was lost.`);
  } finally {
    await stet.dispose();
  }
});
