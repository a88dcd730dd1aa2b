import { expect, test } from 'vitest';
import { paragraphs, plainQuotes } from '../../../tests/helpers/plain-quotes.ts';
import type { Block, Picture } from '../story/block.ts';
import { newStory } from '../story/new-story.ts';
import { passagesOf } from '../story/passages.ts';
import type { Story } from '../story/story.ts';
import { factsOf } from './facts/facts-of.ts';
import { blocking, findingsOf } from './findings-of.ts';
import { standingOf } from './standing.ts';

const NOW = '2026-11-22T10:00:00Z';
const BIRTH = { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: NOW };

function rulesOf(parts: Partial<Story>): readonly string[] {
  const story = newStory(BIRTH, { headline: 'A headline', ...parts });
  const passages = passagesOf(story);
  const standing = standingOf(plainQuotes(passages), story.checks, passages);
  const facts = factsOf(passages, story.checks).all;
  return findingsOf({ story, standing, facts, passages }, NOW).map(
    ({ level, rule }) => `${level}: ${rule}`,
  );
}

const says = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const picture: Picture = {
  kind: 'picture',
  image: { file: `${'a'.repeat(64)}.jpg`, width: 800, height: 600 },
  caption: 'The harbour in Lyttelton at dawn on Monday.',
  credit: 'Supplied',
  alt: 'Boats on still water.',
};

test.each([
  ['a clean story', {}, []],
  ['no headline', { headline: ' ' }, ['warn: headline missing']],
  [
    'an unchecked quotation',
    { body: [says('“It holds,” Lane said.')] },
    ['block: quote unchecked'],
  ],
  ['a TK', { body: [says('It cost TK dollars.')] }, ['block: placeholder']],
  ['a word with tk in it', { body: [says('The Atkins TKO.')] }, []],
  ['no credit', { body: [{ ...picture, credit: '' }] }, ['block: credit missing']],
  ['no alt text', { body: [{ ...picture, alt: '' }] }, ['block: alt text missing']],
  ['no caption', { body: [{ ...picture, caption: '' }] }, ['warn: caption missing']],
  [
    'a picture line without its picture',
    { body: [{ ...picture, image: null, alt: '' }] },
    ['block: picture missing'],
  ],
  ['one caption twice', { body: [picture, picture] }, ['warn: caption repeated']],
  ['an embargo in force', { embargo: '2026-11-23T06:00:00+13:00' }, ['block: embargo in force']],
  ['an embargo that is over', { embargo: '2026-11-22T06:00:00+13:00' }, []],
  ['a legal reading to come', { legal: 'required' }, ['block: legal required']],
  ['pictures to be cleared', { pictures: 'required' }, ['warn: pictures required']],
] satisfies [string, Partial<Story>, string[]][])('%s', (_, parts, rules) => {
  expect(rulesOf(parts)).toEqual(rules);
});

test('only block findings block', () => {
  const story = newStory(BIRTH, { headline: '', legal: 'required' });
  const findings = findingsOf(
    { story, standing: standingOf([], [], paragraphs()), facts: [], passages: [] },
    NOW,
  );
  expect(findings).toHaveLength(2);
  expect(blocking(findings).map(({ rule }) => rule)).toEqual(['legal required']);
});
