import { expect, test } from 'vitest';
import type { Picture } from '../story/block.ts';
import { newStory } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import { mergeStories } from './merge-stories.ts';
import { mergedPage } from './merged-page.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const PICTURE: Picture = { kind: 'picture', image: null, caption: 'A ferry.', credit: '', alt: '' };

function story(headline: string, ...body: readonly (string | Picture)[]): Story {
  const blocks = body.map((one) =>
    typeof one === 'string' ? { kind: 'paragraph' as const, runs: [{ text: one }] } : one,
  );
  return newStory(BIRTH, { headline, body: blocks });
}

/** Each passage that is not as it was: what happened to it, and whose the places are that made it. */
function drawn(base: Story | null, ours: Story, theirs: Story): readonly string[] {
  return mergedPage(mergeStories(base, ours, theirs), new Map()).passages.flatMap(
    ({ passage, from }) => {
      const whose = from.map(({ place, side }) => `${place.changedBy}: ${side}`).join(', ');
      return passage.kind === 'same' && whose === '' ? [] : [`${passage.kind} (${whose})`];
    },
  );
}

test('every passage says whose it is, beside the version both began with', () => {
  const base = story(
    'Ferry',
    'One stays as it is.',
    'Two is here to be cut.',
    'Three is as it was.',
  );
  const ours = story('Ferry', 'One stays as it is.', 'Three is as it was.', 'Four is new.');
  const theirs = story(
    'Ferry stops',
    'One stays as it was.',
    'Two is here to be cut.',
    'Three is as it was.',
  );
  expect(drawn(base, ours, theirs)).toEqual([
    'changed (them: theirs)',
    'changed (them: theirs)',
    'removed (us: ours)',
    'added (us: ours)',
  ]);
});

test('without such a version it stands beside ours, and what differs is marked though it is ours', () => {
  const drawing = drawn(null, story('Ferry', 'One.'), story('Bridge', 'One.', 'Two.'));
  expect(drawing).toEqual(['same (both: ours)']);
});

test('a picture says whose each part is', () => {
  const drawing = drawn(
    story('', PICTURE),
    story('', { ...PICTURE, caption: 'The night ferry.' }),
    story('', { ...PICTURE, credit: 'Ana Lim' }),
  );
  expect(drawing).toEqual(['changed (us: ours, them: theirs)']);
});

test('the whole page is told, and what else than words has changed', () => {
  const ours = { ...story('Ferry', 'One.'), status: 'subbing' } as const;
  const page = mergedPage(
    mergeStories(story('Ferry', 'One.'), ours, story('Ferry', 'One.')),
    new Map(),
  );
  expect(page.passages).toHaveLength(5);
  expect(page.details).toEqual([{ label: 'Status', before: 'draft', after: 'subbing' }]);
});
