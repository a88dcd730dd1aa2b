import { expect, test } from 'vitest';
import { importFailureMessage } from './import-failure.ts';
import { importStory } from './import-story.ts';

const birth = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };

function outcome(name: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const story = importStory({ name, bytes }, birth);
  return story.ok ? `headline: ${story.value.headline}` : importFailureMessage(story.failure);
}

test.each([
  ['a.txt', 'Ferry\n\nText.', 'headline: Ferry'],
  ['a.MD', '# Ferry', 'headline: Ferry'],
  ['a.htm', '<h1>Ferry</h1>', 'headline: Ferry'],
  ['README', '# Ferry\n\nText.', 'headline: # Ferry'],
  ['a.txt', Uint8Array.from([0xff, 0xfe, 0x46, 0, 0x65, 0]), 'headline: Fe'],
  ['a.txt', '\ufeff \n', '“a.txt” is empty: there is not a word in it.'],
  ['a.txt', 'a\0b', '“a.txt” is not text. Stet imports plain text, Markdown and web pages.'],
  [
    'a.md',
    'x'.repeat(1_000_001),
    '“a.md” is 2 MB, too large for a story: Stet reads files of this kind up to 1 MB.',
  ],
  ['a.pdf', '%PDF', 'Stet cannot read .pdf files yet. Open it, copy its text and paste it here.'],
])('%s', (name, content, expected) => expect(outcome(name, content)).toBe(expected));
