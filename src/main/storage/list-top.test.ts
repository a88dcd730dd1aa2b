import { expect, test } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { disk } from './files.ts';
import { keepListTop, readListTop } from './list-top.ts';
import { summaryOf } from './summary.ts';

const NOW = '2026-11-23T01:00:00.000Z';

const idOf = (number: number) => `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

const listed = (number: number) => ({
  kind: 'story' as const,
  folder: `story ${number}`,
  summary: summaryOf(
    storyOf('It opened.', { id: idOf(number), changed: new Date(number).toISOString() }),
    NOW,
  ),
});

test('of a long list the stories that changed last are kept, the latest first, and of the others their folders', async () => {
  const place = { library: '/library', caches: await temporaryFolder() };
  const stories = Array.from({ length: 1_000 }, (_, number) => listed(number));
  await keepListTop(disk, place, stories);
  const top = await readListTop(disk, place);
  const latest = stories.toReversed();
  const lines = top?.stories.length ?? 0;
  expect(lines).toBeLessThan(stories.length);
  expect(top?.stories).toEqual(latest.slice(0, lines));
  expect(top?.others.at(-1)).toEqual([idOf(0), 'story 0']);
  expect(top?.others).toHaveLength(stories.length - lines);
});

test('the top of one library is not shown of another', async () => {
  const caches = await temporaryFolder();
  await keepListTop(disk, { library: '/library', caches }, [listed(1)]);
  expect(await readListTop(disk, { library: '/other', caches })).toBeNull();
});

test('of two folders with one story the top has the one that the list shows', async () => {
  const place = { library: '/library', caches: await temporaryFolder() };
  const [story, copy] = [listed(1), { ...listed(1), folder: 'story 1, a copy' }];
  await keepListTop(disk, place, [story, copy]);
  expect((await readListTop(disk, place))?.stories).toEqual([copy]);
});
