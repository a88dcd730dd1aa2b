import type { Page } from '@playwright/test';
import { test } from '../../e2e/app.ts';
import { willChoose } from '../../e2e/dialogs.ts';
import { makeFiles } from '../../e2e/files.ts';
import type { Stet } from '../../e2e/launch-stet.ts';
import { body, newStory, quoteList } from '../../e2e/window.ts';
import type { Batch } from '../../fixtures/transcripts/generator/cases.ts';
import { makeBatch } from '../../fixtures/transcripts/generator/cases.ts';

const ROUNDS = 7;
const QUOTES = 30;
const WORDS = 45_000; // five hours of talk

/** Milliseconds: until the first card has its match, until all have, and the longest wait between two frames. */
interface Round {
  readonly first: number;
  readonly all: number;
  readonly longest: number;
  /** Tasks of the page that took more than 50 ms: what else the machine does is none of them. */
  readonly longTasks: number;
}

/** What the story quotes, each from somebody named and told from the next. */
function copyOf({ cases }: Batch): string {
  return cases
    .slice(0, QUOTES)
    .map(({ quote, speaker }) => `${quote} ${speaker} said.`)
    .join('\n');
}

async function storyWithTalk({ page, app }: Stet, batch: Batch): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.insertText(copyOf(batch));
  await quoteList(page)
    .getByRole('listitem')
    .nth(QUOTES - 1)
    .waitFor();
  await willChoose(app, ...(await makeFiles({ 'council.txt': batch.transcript })));
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await page.getByRole('region', { name: 'Talk of council' }).waitFor();
}

/** The longest wait between two frames of the page at rest, in as long as comparing takes. */
function idle(page: Page, length: number): Promise<number> {
  return page.evaluate(async (milliseconds) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const start = await frame();
    let longest = 0;
    for (let last = start; last - start < milliseconds;) {
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  }, length);
}

/** Takes the transcript off, and measures from its being put back until every card says how its words compare. */
async function compare(page: Page): Promise<Round> {
  await page.getByRole('tab', { name: 'Transcripts' }).click();
  await page.getByRole('button', { name: 'Take council off the story' }).click();
  await page.keyboard.press('ControlOrMeta+3');
  await quoteList(page).waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(async (quotes) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const undo = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Undo',
    );
    if (!undo || document.querySelector('.match-sign')) throw new Error('Not ready to measure.');
    let longTasks = 0;
    const tasks = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
    tasks.observe({ type: 'longtask' });
    const start = await frame();
    undo.click();
    let first = 0;
    let longest = 0;
    for (let last = start; ;) {
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
      const matched = document.querySelectorAll('.match-sign').length;
      if (matched > 0) first ||= now - start;
      if (matched < quotes) continue;
      tasks.disconnect();
      return { first, all: now - start, longest, longTasks };
    }
  }, QUOTES);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const cells = (...values: readonly number[]): string =>
  values.map((value) => value.toFixed(1).padStart(9)).join('');

test('30 quotations against five hours of talk, in the window', async ({ launchStet }) => {
  const stet = await launchStet();
  const batch = makeBatch(12, { words: WORDS, cases: 42 });
  await storyWithTalk(stet, batch);
  const rounds: (Round & { readonly rest: number })[] = [];
  // The first is not counted: the code is not yet warm.
  for (let round = 0; round <= ROUNDS; round++) {
    const work = await compare(stet.page);
    const rest = await idle(stet.page, Math.max(500, work.all));
    if (round > 0) rounds.push({ ...work, rest });
  }
  const of = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  const line = (name: string, { first, all, longest, rest, longTasks }: (typeof rounds)[number]) =>
    `${name.padEnd(8)}${cells(first, all, longest, rest, longest / rest)}${String(longTasks).padStart(12)}`;
  const middle = {
    first: of(({ first }) => first),
    all: of(({ all }) => all),
    longest: of(({ longest }) => longest),
    rest: of(({ rest }) => rest),
    longTasks: of(({ longTasks }) => longTasks),
  };
  const words = batch.transcript.split(/\s+/).length;
  console.log(
    [
      `Milliseconds from putting back a transcript of ${words} words, ${QUOTES} quotations in the story.`,
      'Longest: between two frames, while comparing and at rest for as long.',
      '            first      all  longest  at rest    ratio  long tasks',
      ...rounds.map((round, index) => line(String(index + 1), round)),
      line('median', middle),
    ].join('\n'),
  );
});
