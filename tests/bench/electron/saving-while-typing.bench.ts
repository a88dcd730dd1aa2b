import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newStory } from '../../../src/core/story/new-story.ts';
import { printStory } from '../../../src/core/story/parse-story.ts';
import { storyPath } from '../../../src/main/storage/story-file.ts';
import { SAVE_AFTER } from '../../../src/renderer/session/autosave.ts';
import { HOLD_AFTER } from '../../../src/renderer/session/hold-words.ts';
import { launchStet } from '../../e2e/launch-stet.ts';
import { body, headline, saved, storyLine } from '../../e2e/window.ts';
import { idOf, words } from '../made-up-library.ts';

const SIZES = [20, 2000];
const ROUNDS = 4;
const KEYS_A_ROUND = 60;

type Saving = 'on' | 'off';

/** What the page is given to be measured with. */
interface Measured {
  readonly times: number[];
  /** How long the timers of saving kept the thread that types, by their delay. */
  readonly kept: Record<number, number[]>;
  setSaving: (saving: Saving) => void;
}
type MeasuredWindow = Window & { readonly measured: Measured };

/** Times each key from its event to the end of the frame that shows it, and puts a switch on the timers of saving. */
function measureKeys(page: Page): Promise<void> {
  return page.evaluate(
    (delays) => {
      const start = window.setTimeout.bind(window);
      const times: number[] = [];
      const kept = Object.fromEntries(delays.map((delay) => [delay, [] as number[]]));
      let waiting: (() => void)[] | null = null;
      const timer = (run: () => void, after?: number): number => {
        const times = kept[after ?? 0];
        if (!times) return start(run, after);
        const timed = (): void => {
          const begun = performance.now();
          run();
          times.push(performance.now() - begun);
        };
        if (!waiting) return start(timed, after);
        waiting.push(timed);
        return 0;
      };
      const measured: Measured = {
        times,
        kept,
        setSaving(saving) {
          const run = waiting;
          waiting = saving === 'off' ? (run ?? []) : null;
          if (saving === 'on') run?.forEach((each) => each());
        },
      };
      Object.assign(window, { setTimeout: timer, measured });
      const { port1, port2 } = new MessageChannel();
      const pressed: number[] = [];
      port1.onmessage = () => {
        for (const at of pressed.splice(0)) times.push(performance.now() - at);
      };
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          pressed.push(timeStamp);
          requestAnimationFrame(() => port2.postMessage(null));
        },
        true,
      );
    },
    [SAVE_AFTER, HOLD_AFTER],
  );
}

/** Types for a while; answers the time of each key. The pace is never quite even: saves must not keep time with keys. */
async function typeFor(page: Page, saving: Saving): Promise<readonly number[]> {
  await page.evaluate((to) => (window as unknown as MeasuredWindow).measured.setSaving(to), saving);
  for (let key = 0; key < KEYS_A_ROUND; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(70 + 30 * Math.sin(key));
  }
  return page.evaluate(() => (window as unknown as MeasuredWindow).measured.times.splice(0));
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

test('a key while the story is saved and handed over, against one while it is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-keys-'));
  const library = join(folder, 'library');
  for (const paragraphs of SIZES) {
    const place = join(library, `2026-11-22 story-${paragraphs}`);
    await mkdir(place, { recursive: true });
    const story = newStory(
      { id: idOf(paragraphs), now: '2026-11-22T00:00:00.000Z' },
      {
        headline: `${paragraphs} paragraphs`,
        body: Array.from({ length: paragraphs }, () => ({
          kind: 'paragraph' as const,
          runs: [{ text: `“${words(30)},” she said. ${words(30)}.` }],
        })),
      },
    );
    await writeFile(storyPath(place), printStory(story));
  }
  const stet = await launchStet({ library, userData: join(folder, 'user-data') });
  const { page } = stet;
  const rows: string[] = [];
  try {
    await measureKeys(page);
    for (const paragraphs of SIZES) {
      await storyLine(page, new RegExp(`^${paragraphs} paragraphs`)).click();
      await expect(headline(page)).toHaveText(`${paragraphs} paragraphs`);
      const lines = body(page).locator('> p');
      await expect(lines).toHaveCount(paragraphs);
      await lines.nth(paragraphs / 2).click();
      await typeFor(page, 'on');
      const times: Record<Saving, number[]> = { on: [], off: [] };
      for (let round = 0; round < ROUNDS; round++)
        for (const saving of ['off', 'on'] as const) {
          await saved(page);
          times[saving].push(...(await typeFor(page, saving)));
          await page.evaluate(() => (window as unknown as MeasuredWindow).measured.setSaving('on'));
        }
      const row = [0.5, 0.95].flatMap((share) => {
        const [on, off] = [percentile(times.on, share), percentile(times.off, share)];
        return [on, off, on - off].map((time) => time.toFixed(2).padStart(8));
      });
      const kept = await page.evaluate(
        (delays) =>
          delays.map(
            (delay) => (window as unknown as MeasuredWindow).measured.kept[delay]?.splice(0) ?? [],
          ),
        [SAVE_AFTER, HOLD_AFTER],
      );
      const thread = kept.flatMap((times) =>
        [0.5, 0.95].map((share) => percentile(times, share).toFixed(2).padStart(8)),
      );
      rows.push(`${String(paragraphs).padStart(10)}  ${row.join('')}  ${thread.join('')}`);
    }
    console.log(
      [
        'Milliseconds from a key to the end of the frame that shows it, while Stet saves and hands over, and while it does not,',
        'and how long the thread that types was kept by each save, and by each handing over of what was typed.',
        'paragraphs   p50 on     off    more  p95 on     off    more  save 50      95 hand 50      95',
        ...rows,
      ].join('\n'),
    );
  } finally {
    await stet.dispose();
    await rm(folder, { recursive: true, force: true });
  }
});
