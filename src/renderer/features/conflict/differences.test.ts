import { expect, test } from 'vitest';
import { newStory } from '../../../core/story/new-story.ts';
import type { Story } from '../../../core/story/story.ts';
import { comparisonOf } from './differences.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };

function story(headline: string, ...paragraphs: readonly string[]): Story {
  const body = paragraphs.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }));
  return newStory(BIRTH, { headline, body });
}

const BASE = story('Ferry', 'One.', 'Two.', 'Three.');
const OURS = story('Ferry', 'One.', 'Two of ours.', 'Three.');
const THEIRS = story('Ferry stops', 'One.', 'Two of theirs.', 'Three.', 'Four.');

test('what differs is listed in reading order, with what is taken beforehand', () => {
  const { differences } = comparisonOf(BASE, OURS, THEIRS);
  expect(differences.map(({ label, preset }) => [label, preset])).toEqual([
    ['Headline', 'theirs'],
    ['Paragraph', 'ours'],
    ['Paragraph', 'theirs'],
  ]);
});

test('each side is shown with the words the other lacks', () => {
  const [, paragraph] = comparisonOf(null, OURS, THEIRS).differences;
  const lacking = (side: 'ours' | 'theirs') =>
    paragraph?.[side].filter(({ kind }) => kind !== 'same').map(({ text }) => text);
  expect([lacking('ours'), lacking('theirs')]).toEqual([['ours'], ['theirs']]);
});

test('without a choice nothing that only one side wrote is lost', () => {
  const words = comparisonOf(BASE, OURS, THEIRS).words(new Map());
  expect(words.headline).toBe('Ferry stops');
  expect(JSON.stringify(words.body)).toMatch(/One.*Two of ours.*Three.*Four/);
});

test('a person’s choices decide', () => {
  const { differences, words } = comparisonOf(BASE, OURS, THEIRS);
  const [headline, paragraph, last] = differences.map(({ id }) => id);
  const chosen = words(
    new Map([
      [headline!, 'ours'],
      [paragraph!, 'both'],
      [last!, 'ours'],
    ]),
  );
  expect(chosen.headline).toBe('Ferry');
  expect(JSON.stringify(chosen.body)).toMatch(/Two of ours.*Two of theirs.*Three\."\}\]\}\]$/);
});
