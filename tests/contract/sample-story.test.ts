import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picturesIn } from '../../src/core/checks/progress.ts';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';

const folder = new URL('../../resources/sample-story/', import.meta.url);
const text = readFileSync(new URL('story.json', folder), 'utf8');

function sample(): ReturnType<typeof picturesIn> {
  const parsed = parseStory(text);
  if (!parsed.ok) throw new Error(`The sample is ${parsed.failure.kind}.`);
  expect(printStory(parsed.value)).toBe(text);
  return picturesIn(parsed.value.body);
}

test('the sample story is written as Stet would write it, and its pictures are there', () => {
  const pictures = sample();
  expect(pictures).not.toHaveLength(0);
  for (const { image } of pictures) {
    const file = image?.file ?? '';
    const bytes = readFileSync(new URL(`pictures/${file}`, folder));
    expect(`${createHash('sha256').update(bytes).digest('hex')}.jpg`).toBe(file);
  }
});
