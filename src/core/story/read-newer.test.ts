import { expect, test } from 'vitest';
import { newStory } from './new-story.ts';
import { readNewer } from './read-newer.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const STORY = newStory(BIRTH, {
  headline: 'Ferry',
  revision: 3,
  body: [{ kind: 'paragraph', runs: [{ text: 'It sank.' }] }],
});

test('what is known is read, and what is new is left out', () => {
  const newer = { ...STORY, schema: 9, mood: 'grave', status: 'embargoed twice' };
  expect(readNewer(JSON.stringify(newer))).toEqual({ ...STORY, status: 'draft' });
});

test('a new kind of block shows its words in place', () => {
  const body = [...STORY.body, { kind: 'verse', lines: [{ text: 'O ferry' }, { text: 'O sea' }] }];
  const read = readNewer(JSON.stringify({ ...STORY, schema: 9, body }));
  expect(read?.body[0]).toEqual(STORY.body[0]);
  expect(JSON.stringify(read?.body[1])).toContain('only a newer Stet can show: O ferry O sea');
});

test.each(['', '{', '[]', '{"schema": 9}', '{"schema": 9, "id": "x", "created": "y"}', 'null'])(
  '%j is no story to read',
  (text) => {
    expect(readNewer(text)).toBeNull();
  },
);
