import { expect, test } from 'vitest';
import { newStory } from '../../../core/story/new-story.ts';
import { isBlank, wholeStoryFrom } from './whole-story.ts';

const blank = newStory({
  id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b',
  now: '2026-11-22T00:00:00.000Z',
});

function clipboard(text: string, html = ''): DataTransfer {
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  return { files: [], getData } as unknown as DataTransfer;
}

test('a story is blank until something is in it', () => {
  expect(isBlank(blank)).toBe(true);
  expect(isBlank({ ...blank, dateline: 'TE AWA' })).toBe(false);
});

test('several lines of plain text are a story', () => {
  const copy = wholeStoryFrom(clipboard('Ferry stops\n\nBy Pita Rewi\n\nIt stopped.'), blank);
  expect(copy).toMatchObject({ headline: 'Ferry stops', byline: 'By Pita Rewi' });
  expect(copy?.body).toHaveLength(1);
});

test('one line is a line', () => {
  expect(wholeStoryFrom(clipboard('Ferry stops'), blank)).toBeNull();
});

test('rich text is pasted as it is', () => {
  expect(wholeStoryFrom(clipboard('A\nB', '<p>A</p><p>B</p>'), blank)).toBeNull();
});
