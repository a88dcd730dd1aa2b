import { describe, expect, test } from 'vitest';
import type { Block, Picture } from '../story/block.ts';
import { newStory } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import type { Place } from './merge-stories.ts';
import { mergeStories } from './merge-stories.ts';

const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const NOTHING = new Map();
const PICTURE: Picture = {
  kind: 'picture',
  image: { file: 'ferry.jpg', width: 3000, height: 2000 },
  caption: 'A ferry.',
  credit: 'Ana Lim',
  alt: 'A white ferry.',
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

function story(parts: Partial<Story>, ...body: readonly (string | Picture)[]): Story {
  const blocks = body.map((one) => (typeof one === 'string' ? paragraph(one) : one));
  return newStory(BIRTH, { headline: 'Ferry', ...parts, body: blocks });
}

const told = (place: Place): readonly string[] => [
  place.kind === 'blocks' ? 'body' : place.kind === 'field' ? place.field : place.part,
  place.changedBy,
];

/** The one picture of what two edits of a picture make, and where a person must look. */
function merged(base: Picture | null, ours: Picture, theirs: Picture, sides = NOTHING) {
  const from = base && story({}, 'One.', base);
  const merge = mergeStories(from, story({}, 'One.', ours), story({}, 'One.', theirs));
  const [, picture] = merge.take(sides).body;
  return { picture, places: merge.places.map(told) };
}

describe('a story’s fields', () => {
  test('what only one side changed stands, words and what stands beside them', () => {
    const ours = story({ standfirst: 'Ours', section: 'News' });
    const theirs = story({ headline: 'Ferry stops', embargo: '2026-11-24T06:00:00.000Z' });
    const merge = mergeStories(story({}), ours, theirs);
    expect(merge.take(NOTHING)).toMatchObject({
      headline: 'Ferry stops',
      standfirst: 'Ours',
      section: 'News',
      embargo: '2026-11-24T06:00:00.000Z',
    });
    expect(merge.places.map(told)).toEqual([
      ['headline', 'them'],
      ['standfirst', 'us'],
      ['section', 'us'],
      ['embargo', 'them'],
    ]);
  });

  test('what both changed is ours until somebody chooses', () => {
    const merge = mergeStories(story({}), story({ headline: 'A' }), story({ headline: 'B' }));
    expect(merge.places.map(told)).toEqual([['headline', 'both']]);
    expect(merge.take(NOTHING).headline).toBe('A');
    expect(merge.take(new Map([['headline', 'theirs']])).headline).toBe('B');
  });
});

describe('a picture', () => {
  test('keeps a caption of ours and a credit of theirs', () => {
    const { picture, places } = merged(
      PICTURE,
      { ...PICTURE, caption: 'The night ferry.' },
      { ...PICTURE, credit: 'Ana Lim/Pool' },
    );
    expect(picture).toEqual({ ...PICTURE, caption: 'The night ferry.', credit: 'Ana Lim/Pool' });
    expect(places).toEqual([
      ['caption', 'us'],
      ['credit', 'them'],
    ]);
  });

  test('merges its details and its edit by field', () => {
    const base = { ...PICTURE, details: { place: 'Lyttelton' }, edit: { size: 'wide' } } as const;
    const crop = { x: 0, y: 0, width: 0.5, height: 0.5 };
    const { picture, places } = merged(
      base,
      { ...base, details: { place: 'Lyttelton', source: 'Pool' }, edit: { size: 'small' } },
      { ...base, details: { place: 'Timaru' }, edit: { size: 'wide', crop, straighten: 2 } },
    );
    expect(picture).toEqual({
      ...base,
      details: { place: 'Timaru', source: 'Pool' },
      edit: { size: 'small', crop, straighten: 2 },
    });
    expect(places.map(([, changedBy]) => changedBy)).not.toContain('both');
  });

  test('whose details one side took out loses them, and no empty shell is left', () => {
    const base = { ...PICTURE, details: { place: 'Lyttelton' }, lead: true } as const;
    const { picture } = merged(base, { ...base, caption: 'Ours.' }, PICTURE);
    expect(picture).toEqual({ ...PICTURE, caption: 'Ours.' });
  });

  test('asks for the one field that both changed, and for no other', () => {
    const ours = { ...PICTURE, caption: 'Ours.', alt: 'Alt of ours.' };
    const theirs = { ...PICTURE, caption: 'Theirs.' };
    const { places } = merged(PICTURE, ours, theirs);
    expect(places).toEqual([
      ['caption', 'both'],
      ['alt', 'us'],
    ]);
    const chosen = merged(PICTURE, ours, theirs, new Map([['picture-0-caption', 'theirs']]));
    expect(chosen.picture).toEqual({ ...ours, caption: 'Theirs.' });
  });

  test('without a common version is chosen field by field as well', () => {
    const { places } = merged(null, PICTURE, { ...PICTURE, credit: 'Pool' });
    expect(places).toEqual([['credit', 'both']]);
  });

  test('moved by one side and captioned by the other is in its new place with its new caption', () => {
    const captioned = { ...PICTURE, caption: 'The night ferry.' };
    const { take, places } = mergeStories(
      story({}, 'One.', 'Two.', PICTURE),
      story({}, PICTURE, 'One.', 'Two.'),
      story({}, 'One.', 'Two.', captioned),
    );
    expect(take(NOTHING).body).toEqual([captioned, paragraph('One.'), paragraph('Two.')]);
    expect(places.some(({ changedBy }) => changedBy === 'both')).toBe(false);
  });

  test('supplied by one side has the caption that the other wrote for it meanwhile', () => {
    const toCome: Picture = { ...PICTURE, image: null };
    const { picture } = merged(toCome, PICTURE, { ...toCome, caption: 'The ferry at dawn.' });
    expect(picture).toEqual({ ...PICTURE, caption: 'The ferry at dawn.' });
  });

  test('replaced by another does not give that one its caption', () => {
    const other = { ...PICTURE, image: { ...PICTURE.image!, file: 'bridge.jpg' }, caption: '' };
    const { places } = merged(PICTURE, other, { ...PICTURE, caption: 'The night ferry.' });
    expect(places).toEqual([['body', 'both']]);
  });

  test('that is there twice is merged the first with the first', () => {
    const [first, second] = [PICTURE, { ...PICTURE, caption: 'Again.' }];
    const merge = mergeStories(
      story({}, first, 'One.', second),
      story({}, { ...first, credit: 'Ours' }, 'One.', second),
      story({}, first, 'One.', { ...second, credit: 'Theirs' }),
    );
    const credits = merge.take(NOTHING).body.map((block) => 'credit' in block && block.credit);
    expect(credits).toEqual(['Ours', false, 'Theirs']);
  });
});

test('both sides of a place can stand, ours first, and what they have in common once', () => {
  const merge = mergeStories(null, story({}, 'One.', 'Ours.'), story({}, 'One.', 'Theirs.'));
  const [place] = merge.places;
  const { body } = merge.take(new Map([[place!.id, 'both']]));
  expect(body).toEqual(['One.', 'Ours.', 'Theirs.'].map(paragraph));
});

test('what each side put in at the same place stands, ours first, and is shown to be looked at', () => {
  const merge = mergeStories(story({}, 'One.'), story({}, 'One.', 'A.'), story({}, 'One.', 'B.'));
  expect(merge.places.map(told)).toEqual([['body', 'each']]);
  expect(merge.take(NOTHING).body).toEqual(['One.', 'A.', 'B.'].map(paragraph));
});
