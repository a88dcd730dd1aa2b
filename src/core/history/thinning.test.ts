import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LATEST_KEPT, thinnedAway } from './thinning.ts';
import type { Version } from './version.ts';
import { isKeptForGood, VERSION_REASONS } from './version.ts';

function pause(number: number, at = '2026-11-22T06:00:00.000Z'): Version {
  return { number, at, by: '', why: 'pause', name: '' };
}

function kept(versions: readonly Version[]): readonly Version[] {
  const gone = new Set(thinnedAway(versions));
  return versions.filter(({ number }) => !gone.has(number));
}

const upTo = (count: number): readonly Version[] =>
  Array.from({ length: count }, (_, index) => pause(index + 1));

const arbitraryVersions = fc
  .uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 300 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          number: fc.constant(number),
          at: fc
            .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
            .map((date) => date.toISOString()),
          by: fc.constant(''),
          why: fc.constantFrom(...VERSION_REASONS),
          name: fc.constantFrom('', '', 'As filed'),
        }),
      ),
    ),
  );

test('the latest versions are all kept', () => {
  expect(kept(upTo(LATEST_KEPT))).toHaveLength(LATEST_KEPT);
});

test('a long day’s thousand versions come to about a hundred', () => {
  const count = kept(upTo(1_000)).length;
  expect(count).toBeGreaterThan(80);
  expect(count).toBeLessThan(130);
});

test('versions grow sparser with age', () => {
  const numbers = kept(upTo(1_000)).map(({ number }) => number);
  const between = (from: number, to: number) =>
    numbers.filter((number) => number > from && number <= to).length;
  expect(between(900, 1_000)).toBeGreaterThan(between(800, 900));
  expect(between(800, 900)).toBeGreaterThan(between(100, 200));
});

test('the last version of a day outlives it', () => {
  const yesterday = Array.from({ length: 7 }, (_, index) =>
    pause(index + 1, '2026-11-21T06:00:00.000Z'),
  );
  const today = Array.from({ length: 200 }, (_, index) => pause(index + 8));
  expect(kept([...yesterday, ...today]).map(({ number }) => number)).toContain(7);
});

test('property: what was named, exported or signed is never dropped, nor the first and the latest', () => {
  fc.assert(
    fc.property(arbitraryVersions, (versions) => {
      const gone = new Set(thinnedAway(versions));
      const numbers = versions.map(({ number }) => number);
      for (const version of versions)
        if (isKeptForGood(version)) expect(gone).not.toContain(version.number);
      expect(gone).not.toContain(Math.min(...numbers));
      expect(gone).not.toContain(Math.max(...numbers));
    }),
  );
});

test('property: thinning twice is thinning once', () => {
  fc.assert(
    fc.property(arbitraryVersions, (versions) => {
      expect(thinnedAway(kept(versions))).toEqual([]);
    }),
  );
});

test('property: thinning after every version keeps what thinning once at the end would', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      let step: readonly Version[] = [];
      for (const version of upTo(count)) step = kept([...step, version]);
      expect(step).toEqual(kept(upTo(count)));
    }),
    { numRuns: 30 },
  );
});

test('property: a clock gone wrong drops nothing that a right one would keep for its place', () => {
  fc.assert(
    fc.property(arbitraryVersions, (versions) => {
      const oneDay = versions.map((version) => ({ ...version, at: '2026-11-22T06:00:00.000Z' }));
      const gone = new Set(thinnedAway(oneDay));
      expect(thinnedAway(versions).every((number) => gone.has(number))).toBe(true);
    }),
  );
});
