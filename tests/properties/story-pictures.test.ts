import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/core/story/block.ts';
import { compareBodies } from '../../src/core/merge/compare-bodies.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';
import { tidyDetails } from '../../src/core/story/picture-details.ts';
import { tidyEdit } from '../../src/core/story/picture-edit.ts';
import { arbitraryDetails, arbitraryEdit, arbitraryPicture } from '../helpers/arbitrary-story.ts';

const BIRTH = { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' };

function storyWith(...body: readonly Picture[]) {
  return newStory(BIRTH, { body });
}

/** The same picture, its keys and those within it in the opposite order. */
function shuffled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, shuffled(each)] as const);
  return Object.fromEntries(entries.reverse());
}

describe('a picture with all that is known of it', () => {
  test('comes back from the file as it was', () => {
    fc.assert(
      fc.property(arbitraryPicture, (picture) => {
        const parsed = parseStory(printStory(storyWith(picture)));
        expect(parsed.ok && parsed.value.body).toEqual([picture]);
      }),
    );
  });

  test('is written in one order, whatever order it was made in', () => {
    fc.assert(
      fc.property(arbitraryPicture, (picture) => {
        const other = shuffled(picture) as Picture;
        expect(printStory(storyWith(other))).toBe(printStory(storyWith(picture)));
      }),
    );
  });

  test('is no difference to itself, whatever order it was made in', () => {
    fc.assert(
      fc.property(arbitraryPicture, (picture) => {
        const other = shuffled(picture) as Picture;
        const stretches = compareBodies(null, [picture], [other]);
        expect(stretches.map(({ changedBy }) => changedBy)).toEqual([null]);
      }),
    );
  });
});

describe('tidied once is tidied, and can be kept:', () => {
  test('an edit', () => {
    const wild = fc.oneof(
      arbitraryEdit,
      fc.record(
        {
          straighten: fc.double(),
          crop: fc.record({
            x: fc.double(),
            y: fc.double(),
            width: fc.double(),
            height: fc.double(),
          }),
          focal: fc.record({ x: fc.double(), y: fc.double() }),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(wild, arbitraryPicture, (edit, { edit: _edit, ...picture }) => {
        const tidy = tidyEdit(edit);
        if (!tidy) return;
        expect(tidyEdit(tidy)).toEqual(tidy);
        expect(parseStory(printStory(storyWith({ ...picture, edit: tidy }))).ok).toBe(true);
      }),
    );
  });

  test('details', () => {
    fc.assert(
      fc.property(arbitraryDetails, (details) => {
        const tidy = tidyDetails(details);
        if (tidy) expect(tidyDetails(tidy)).toEqual(tidy);
      }),
    );
  });
});
