import { _electron, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolveRuntime } from '../../../scripts/runtime.mjs';
import { sandboxSwitches } from '../../../scripts/runtime/sandbox.mjs';
import { buildPage } from '../keystroke/build-page.ts';

const SIZES = [20, 200, 2000];
const ROUNDS = 2;
const KEYS_A_ROUND = 50;
const BETWEEN_KEYS = 40; // milliseconds, as a fast typist
const WORDS = 'the sailing was late again and nobody said why ';

type Editor = 'plain' | 'ours';
type Measure = 'frame' | 'settled';
type Timing = Readonly<Record<Measure, number>>;

/** Types in the middle of a story, away from the paragraphs already typed in; answers the time of each key. */
async function typeIn(page: Page, url: string, editor: Editor, paragraphs: number) {
  await page.goto(`${url}?editor=${editor}&paragraphs=${paragraphs}`);
  const middle = page.locator('.body-text > p').nth(Math.floor(paragraphs / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click({ position: { x: 200, y: 12 } });
  await page.waitForTimeout(800);
  const warmUp = 15;
  const words = WORDS.repeat(3).slice(0, warmUp + KEYS_A_ROUND);
  await page.keyboard.type(words, { delay: BETWEEN_KEYS });
  await page.waitForTimeout(300);
  const timings = await page.evaluate(
    () => (window as unknown as { timings: readonly Timing[] }).timings,
  );
  return timings.slice(warmUp);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function row(
  paragraphs: number,
  measure: Measure,
  plain: readonly Timing[],
  ours: readonly Timing[],
) {
  const of = (timings: readonly Timing[], share: number): number =>
    percentile(
      timings.map((timing) => timing[measure]),
      share,
    );
  const cell = (share: number): string =>
    [of(ours, share), of(plain, share)].map((ms) => ms.toFixed(2).padStart(7)).join('') +
    (of(ours, share) / of(plain, share)).toFixed(2).padStart(7);
  return `${String(paragraphs).padStart(6)}  ${measure.padEnd(8)}${cell(0.5)}   ${cell(0.95)}`;
}

/** Measures at one pace: frames as the screen takes them, or as soon as the work is done. */
async function measure(path: string, pace: 'screen' | 'work'): Promise<readonly string[]> {
  const url = pathToFileURL(path).href;
  const { executable } = await resolveRuntime();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxSwitches(), join(import.meta.dirname, '..', 'keystroke'), path],
    env: { ...process.env, STET_BENCH_PACE: pace },
  });
  try {
    const page = await app.firstWindow();
    const rows: string[] = [];
    for (const paragraphs of SIZES) {
      const plain: Timing[] = [];
      const ours: Timing[] = [];
      // By turns, so that what else the machine does falls on both.
      for (let round = 0; round < ROUNDS; round++) {
        plain.push(...(await typeIn(page, url, 'plain', paragraphs)));
        ours.push(...(await typeIn(page, url, 'ours', paragraphs)));
      }
      rows.push(row(paragraphs, 'frame', plain, ours), row(paragraphs, 'settled', plain, ours));
    }
    return rows;
  } finally {
    await app.close();
  }
}

test('keystroke to next frame, ours against plain Lexical', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-keystroke-'));
  try {
    const path = await buildPage(folder);
    const heads = 'paragraphs        p50 ours  plain  ratio   p95 ours  plain  ratio';
    console.log(
      [
        'Milliseconds from a key to the end of the frame that shows it, and of the frame after.',
        'At the pace of the screen, as a person sees it:',
        heads,
        ...(await measure(path, 'screen')),
        'As fast as the work is done, the screen not waited for:',
        heads,
        ...(await measure(path, 'work')),
      ].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
