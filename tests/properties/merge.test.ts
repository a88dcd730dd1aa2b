import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/core/story/block.ts';
import type { CastChange } from '../../src/core/story/cast-change.ts';
import { compareBodies, mergedBody, sideOf } from '../../src/core/story/compare-bodies.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { uniteStories } from '../../src/core/story/unite-stories.ts';
import { arbitraryBody } from '../helpers/arbitrary-story.ts';

const STORY = newStory({
  id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b',
  now: '2026-11-22T00:00:00.000Z',
});
const NOW = '2026-11-23T00:00:00.000Z';

const merged = (
  base: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
) => {
  const stretches = compareBodies(base, ours, theirs);
  return mergedBody(stretches, stretches.map(sideOf));
};

/** A body and two edits of it: blocks taken out, and others put in. */
const edited = fc
  .tuple(arbitraryBody, arbitraryBody, arbitraryBody)
  .chain(([base, more, others]) =>
    fc.tuple(
      fc.constant(base),
      fc.shuffledSubarray([...base, ...more]),
      fc.shuffledSubarray([...base, ...others]),
    ),
  );

test('property: a side that changed nothing takes the other’s words', () => {
  fc.assert(
    fc.property(edited, ([base, ours]) => {
      expect(merged(base, base, ours)).toEqual(ours);
      expect(merged(base, ours, base)).toEqual(ours);
    }),
  );
});

test('property: the same change on both sides is one change', () => {
  fc.assert(
    fc.property(edited, ([base, ours]) => {
      expect(compareBodies(base, ours, ours).every(({ kind }) => kind === 'same')).toBe(true);
      expect(merged(base, ours, ours)).toEqual(ours);
    }),
  );
});

test('property: both sides of every difference are there to choose from, whole', () => {
  fc.assert(
    fc.property(edited, fc.boolean(), ([base, ours, theirs], isKnown) => {
      const stretches = compareBodies(isKnown ? base : null, ours, theirs);
      const all = (side: 'ours' | 'theirs') =>
        mergedBody(
          stretches,
          stretches.map(() => side),
        );
      expect(all('ours')).toEqual(ours);
      expect(all('theirs')).toEqual(theirs);
    }),
  );
});

test('property: what both changed is never settled without a person: it is marked as both’s', () => {
  fc.assert(
    fc.property(edited, ([base, ours, theirs]) => {
      for (const stretch of compareBodies(base, ours, theirs)) {
        if (stretch.kind === 'same' || stretch.changedBy === 'both') continue;
        // Only one side left the base here: the other's blocks all stand in the base.
        const unchanged = stretch.changedBy === 'us' ? stretch.theirs : stretch.ours;
        const known = new Set(base.map((block) => JSON.stringify(block)));
        expect(unchanged.every((block) => known.has(JSON.stringify(block)))).toBe(true);
      }
    }),
  );
});

const arbitraryChanges = fc.uniqueArray(
  fc.record({
    kind: fc.constant('rename' as const),
    id: fc.stringMatching(/^[a-f]{2}$/),
    at: fc.constantFrom('2026-11-22T01:00:00.000Z', '2026-11-22T02:00:00.000Z'),
    by: fc.constant('Ana'),
    name: fc.constant('A'),
    to: fc.constant('B'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

/** The same events on both sides have the same time: an id is one event, wherever it is. */
const settled = (changes: readonly CastChange[]): readonly CastChange[] =>
  changes
    .map((change) => ({
      ...change,
      at: change.id < 'd' ? '2026-11-22T01:00:00.000Z' : '2026-11-22T02:00:00.000Z',
    }))
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));

const withCast = (cast: readonly CastChange[]): Story => ({ ...STORY, cast });
const united = (a: Story, b: Story): readonly CastChange[] => uniteStories(a, b, STORY, NOW).cast;

test('property: united in either order is the same; united again changes nothing; nothing is lost', () => {
  fc.assert(
    fc.property(arbitraryChanges, arbitraryChanges, (one, other) => {
      const [a, b] = [withCast(settled(one)), withCast(settled(other))];
      const both = united(a, b);
      expect(united(b, a)).toEqual(both);
      expect(united(withCast(both), b)).toEqual(both);
      expect(united(a, a)).toEqual(a.cast);
      const ids = new Set(both.map(({ id }) => id));
      for (const { id } of [...a.cast, ...b.cast]) expect(ids).toContain(id);
    }),
  );
});
