import { expect } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newStory } from '../../src/core/story/new-story.ts';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';
import { test } from './app.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { body, headline, saved, storyLine } from './window.ts';

const PARAGRAPHS = 1_200;

/** A library of one story that is laid out in steps. */
async function longLibrary(): Promise<{ readonly library: string; readonly file: string }> {
  const library = await temporaryFolder();
  const folder = join(library, '2026-11-22 minutes');
  await mkdir(folder);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => ({
    kind: 'paragraph' as const,
    runs: [{ text: `Paragraph ${index + 1} of the minutes. ${'Nobody spoke. '.repeat(12)}` }],
  }));
  const identity = { id: '0b9d4b52-6a5d-4c65-9f0a-6f2d7c1e4a10', now: '2026-11-22T00:00:00.000Z' };
  const file = join(folder, 'story.json');
  await writeFile(file, printStory(newStory(identity, { headline: 'Minutes', body: paragraphs })));
  return { library, file };
}

test('a long story is all on the page without being touched, and is saved by nobody', async ({
  launchStet,
}) => {
  const { library, file } = await longLibrary();
  const before = await readFile(file, 'utf8');
  const { page } = await launchStet({ library });
  await storyLine(page, 'Minutes').click();
  await expect(headline(page)).toHaveText('Minutes');
  const paragraphs = body(page).locator('> p');
  await expect(paragraphs).toHaveCount(PARAGRAPHS);
  await expect(paragraphs.last()).toBeVisible();
  await expect(body(page).locator('> [hidden]')).toHaveCount(0);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('the first key in a long story reaches its end, and every word of it is saved', async ({
  launchStet,
}) => {
  const { library, file } = await longLibrary();
  const { page } = await launchStet({ library });
  await storyLine(page, 'Minutes').click();
  await expect(headline(page)).toHaveText('Minutes');
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('The end.');
  await expect(body(page).locator('> p').last()).toBeInViewport();
  await expect(body(page).locator('> p').last()).toContainText('The end.');
  await expect.poll(() => readFile(file, 'utf8')).toContain('The end.');
  await saved(page);
  const read = parseStory(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error('The story on disk cannot be read.');
  expect(read.value.body).toHaveLength(PARAGRAPHS);
  expect(JSON.stringify(read.value.body.at(-1))).toMatch(/Paragraph 1200 .*The end\./);
});

test('words far down a long story are found as soon as it is open', async ({ launchStet }) => {
  const { library } = await longLibrary();
  const { page } = await launchStet({ library });
  await page.getByRole('searchbox').fill('Paragraph 1100 of');
  await expect(storyLine(page, 'Minutes')).toBeVisible();
  await storyLine(page, 'Minutes').click();
  await expect(headline(page)).toHaveText('Minutes');
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: 'Words to find' }).fill('Paragraph 1100 of');
  await expect(body(page).getByText('Paragraph 1100 of')).toBeInViewport();
});
