import { expect, test } from 'vitest';
import { mergeStories } from '../../../core/merge/merge-stories.ts';
import type { Block, Picture } from '../../../core/story/block.ts';
import { newStory } from '../../../core/story/new-story.ts';
import type { Story } from '../../../core/story/story.ts';
import { differenceAt } from './differences.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const PICTURE: Picture = {
  kind: 'picture',
  image: null,
  caption: 'The night ferry leaves Lyttelton for the last time in May.',
  credit: '',
  alt: '',
};

function story(headline: string, ...body: readonly (string | Block)[]): Story {
  const blocks = body.map((one) =>
    typeof one === 'string' ? { kind: 'paragraph' as const, runs: [{ text: one }] } : one,
  );
  return newStory(BIRTH, { headline, body: blocks });
}

function differences(base: Story | null, ours: Story, theirs: Story) {
  const merge = mergeStories(base, ours, theirs);
  return merge.places.map((place) => differenceAt(place, merge));
}

const BASE = story('Ferry', 'One.', 'Two.', 'Three.');
const OURS = story('Ferry', 'One.', 'Two of ours.', 'Three.');
const THEIRS = story('Ferry stops', 'One.', 'Two of theirs.', 'Three.', 'Four.');

test('what differs is listed in reading order, with what is taken beforehand', () => {
  const listed = differences(BASE, OURS, THEIRS);
  expect(listed.map(({ label, preset }) => [label, preset])).toEqual([
    ['Headline', 'theirs'],
    ['Paragraph', 'ours'],
    ['Paragraph', 'theirs'],
  ]);
});

test('each side is shown with the words the other lacks', () => {
  const [, paragraph] = differences(null, OURS, THEIRS);
  const lacking = (side: 'ours' | 'theirs') =>
    paragraph?.[side].filter(({ kind }) => kind !== 'same').map(({ text }) => text);
  expect([lacking('ours'), lacking('theirs')]).toEqual([['ours'], ['theirs']]);
});

test('a part of a picture is told by the picture’s caption', () => {
  const [difference] = differences(
    null,
    story('', PICTURE),
    story('', { ...PICTURE, credit: 'Ana Lim' }),
  );
  expect(difference?.label).toBe('Picture “The night ferry leaves Lyttelton for the…”: Credit');
  expect(difference?.ours).toEqual([]);
  expect(difference?.canBeBoth).toBe(false);
});

test('what stands beside the words is told as well', () => {
  const [keywords] = differences(null, BASE, { ...BASE, keywords: ['ferry', 'harbour'] });
  expect(keywords?.label).toBe('Keywords');
  expect(keywords?.theirs.map(({ text }) => text).join('')).toBe('ferry, harbour');
});
