import type { Compared } from '../history/compare.ts';
import { compareCopies } from '../history/compare.ts';
import type { DetailChange } from '../history/compare-details.ts';
import { compareDetails } from '../history/compare-details.ts';
import type { Merge, Origin } from './merge-stories.ts';
import type { Sides } from './side.ts';
import { sideOf } from './side.ts';

/** A passage of the page that a merge makes, and what it comes from; nothing where both sides have the same. */
export interface MergedPassage {
  readonly passage: Compared;
  readonly from: readonly Origin[];
}

/** The page that choices make, beside the version both began with; beside ours where that is not known. */
export interface MergedPage {
  readonly passages: readonly MergedPassage[];
  readonly details: readonly DetailChange[];
}

/** What the page will be when two versions are made one. */
export function mergedPage(merge: Merge, sides: Sides): MergedPage {
  const before = merge.base ?? merge.ours;
  const after = { ...merge.ours, ...merge.take(sides) };
  const stretches = merge.body(sides);
  const come = stretches.flatMap(({ blocks }) => blocks.map(({ from }) => from));
  const gone = stretches.flatMap(({ before: was, place }) =>
    was.map((): readonly Origin[] => (place ? [{ place, side: sideOf(place, sides) }] : [])),
  );
  const ofField = (role: string): readonly Origin[] =>
    merge.places
      .filter(({ id }) => id === role)
      .map((place) => ({ place, side: sideOf(place, sides) }));

  const passages = compareCopies(before, after).map((passage): MergedPassage => {
    const unit = 'after' in passage ? passage.after : passage.before;
    if (unit.block === null) return { passage, from: ofField(unit.role) };
    return { passage, from: ('after' in passage ? come : gone)[unit.block] ?? [] };
  });
  return { passages, details: compareDetails(before, after) };
}
