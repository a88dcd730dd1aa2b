import { expect, test } from 'vitest';
import { newStory } from '../story/new-story.ts';
import { compareDetails } from './compare-details.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const STORY = newStory(BIRTH, { headline: 'Ferry', keywords: ['ferry'] });

test('what else than the words has changed is told, and nothing that has not', () => {
  const after = {
    ...STORY,
    headline: 'Bridge',
    status: 'subbing',
    keywords: ['ferry', 'harbour'],
    embargo: '2026-11-24T06:00:00.000Z',
  } as const;
  expect(compareDetails(STORY, after)).toEqual([
    { label: 'Status', before: 'draft', after: 'subbing' },
    { label: 'Keywords', before: 'ferry', after: 'ferry, harbour' },
    { label: 'Embargo', before: '', after: '2026-11-24T06:00:00.000Z' },
  ]);
  expect(compareDetails(STORY, { ...STORY, headline: 'Bridge', revision: 9 })).toEqual([]);
});
