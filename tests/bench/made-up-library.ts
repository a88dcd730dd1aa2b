import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newStory } from '../../src/core/story/new-story.ts';
import { printStory } from '../../src/core/story/parse-story.ts';
import { storyPath } from '../../src/main/storage/story-file.ts';

const PARAGRAPHS = 12;
const WORDS_A_PARAGRAPH = 40; // about 5 KB of story.json in all: ten thousand of them are 50 MB

/** Numbers that are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const SYLLABLES = [
  'ka',
  'ri',
  'to',
  'mo',
  'ne',
  'lu',
  'pa',
  'wi',
  'sta',
  'bren',
  'dor',
  'fel',
  'gan',
  'hup',
];
const random = numbers(7);

/** Twenty thousand words, the common ones common, as in any language. */
export const vocabulary = Array.from({ length: 20_000 }, (_, index) => {
  const length = 1 + Math.floor(random() * 3) + (index > 200 ? 1 : 0);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
});

export function words(count: number): string {
  return Array.from(
    { length: count },
    () => vocabulary[Math.floor(vocabulary.length * random() ** 3)],
  ).join(' ');
}

export const idOf = (number: number): string =>
  `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

/** Writes a library of so many made-up stories, the same at every run; answers how many bytes they have. */
export async function makeLibrary(folder: string, stories: number): Promise<number> {
  let bytes = 0;
  for (let number = 0; number < stories; number++) {
    const place = join(folder, `2026-11-22 story-${number}`);
    await mkdir(place, { recursive: true });
    const story = newStory(
      { id: idOf(number), now: '2026-11-22T00:00:00.000Z' },
      {
        slug: `story-${number}`,
        headline: words(8),
        body: Array.from({ length: PARAGRAPHS }, () => ({
          kind: 'paragraph' as const,
          runs: [{ text: words(WORDS_A_PARAGRAPH) }],
        })),
      },
    );
    const text = printStory(story);
    bytes += text.length;
    await writeFile(storyPath(place), text);
  }
  return bytes;
}
