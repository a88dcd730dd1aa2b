import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newStory } from '../../../src/core/story/new-story.ts';
import { printStory } from '../../../src/core/story/parse-story.ts';
import { storyPath } from '../../../src/main/storage/story-file.ts';
import { launchStet } from '../../e2e/launch-stet.ts';
import { headline, storyLine } from '../../e2e/window.ts';
import { idOf, words } from '../made-up-library.ts';

const ROUNDS = 9;
const STORIES = [
  { name: 'Short', paragraphs: 12 },
  { name: 'Long', paragraphs: 2_600 }, // a megabyte of story.json
] as const;

/** From pressing a story's line to the frame in which its headline and first words are on the page: milliseconds. */
function open(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (title) =>
      new Promise<number>((resolve) => {
        const lines = [...document.querySelectorAll<HTMLElement>('.story-line')];
        const line = lines.find((each) => each.textContent.includes(title));
        const begun = performance.now();
        line?.click();
        const look = (): void => {
          const isThere =
            document.querySelector('.page-headline')?.textContent === title &&
            document.querySelector('.body-text > p')?.textContent;
          // What this frame draws is on the screen when the next one begins.
          requestAnimationFrame(isThere ? () => resolve(performance.now() - begun) : look);
        };
        requestAnimationFrame(look);
      }),
    name,
  );
}

test('opening a story of a megabyte, to its first words on the page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-opening-'));
  const library = join(folder, 'library');
  const sizes: string[] = [];
  for (const [number, { name, paragraphs }] of STORIES.entries()) {
    const place = join(library, `2026-11-22 ${name.toLowerCase()}`);
    await mkdir(place, { recursive: true });
    const text = printStory(
      newStory(
        { id: idOf(number), now: '2026-11-22T00:00:00.000Z' },
        {
          headline: name,
          body: Array.from({ length: paragraphs }, () => ({
            kind: 'paragraph' as const,
            runs: [{ text: words(40) }],
          })),
        },
      ),
    );
    sizes.push(`${name}: ${(text.length / 1000).toFixed(0)} KB`);
    await writeFile(storyPath(place), text);
  }
  const stet = await launchStet({ library, userData: join(folder, 'user-data') });
  try {
    for (const { name } of STORIES) await expect(storyLine(stet.page, name)).toBeVisible();
    await expect(headline(stet.page)).not.toHaveText('');
    const times = new Map<string, number[]>(STORIES.map(({ name }) => [name, []]));
    const [first] = STORIES;
    await storyLine(stet.page, first.name).click();
    await expect(headline(stet.page)).toHaveText(first.name);
    for (let round = 0; round < ROUNDS; round++)
      for (const { name } of STORIES.toReversed())
        times.get(name)?.push(await open(stet.page, name));
    const rows = [...times].map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return `${name}: median ${sorted[Math.floor(ROUNDS / 2)]?.toFixed(0) ?? ''} ms, best ${sorted[0]?.toFixed(0) ?? ''} ms`;
    });
    console.log([...sizes, ...rows].join('\n'));
  } finally {
    await stet.dispose();
    await rm(folder, { recursive: true, force: true });
  }
});
