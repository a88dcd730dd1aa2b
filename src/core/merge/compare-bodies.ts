import { matchUnits } from '../history/match-units.ts';
import { bodyUnits } from '../history/unit.ts';
import type { Block } from '../story/block.ts';
import type { ChangedBy } from './side.ts';
import { isAlike, whoChanged } from './side.ts';

type Body = readonly Block[];

/** A stretch of two bodies laid side by side. */
export interface Stretch {
  /** What stood there in the version both began with; null where that is not known. */
  readonly base: Body | null;
  readonly ours: Body;
  readonly theirs: Body;
  /** Who left that version; null where both have the same. */
  readonly changedBy: ChangedBy | null;
}

/** The blocks of one body that are still there in another, changed in place or not, by their places in each. */
function placesIn(before: Body, after: Body): ReadonlyMap<number, number> {
  const { kept } = matchUnits(bodyUnits(before), bodyUnits(after));
  return new Map(kept.map((pair) => [pair.before, pair.after]));
}

/** Where a block of the base still stands on both sides: the place in the base, in ours and in theirs. */
interface Anchor {
  readonly base: number;
  readonly ours: number;
  readonly theirs: number;
}

function anchorsOf(base: Body | null, ours: Body, theirs: Body): readonly Anchor[] {
  const inTheirs = placesIn(base ?? ours, theirs);
  if (!base) return [...inTheirs].map(([our, their]) => ({ base: 0, ours: our, theirs: their }));
  return [...placesIn(base, ours)].flatMap(([at, our]) => {
    const their = inTheirs.get(at);
    return their === undefined ? [] : [{ base: at, ours: our, theirs: their }];
  });
}

function stretchOf(base: Body | null, ours: Body, theirs: Body): Stretch {
  const changedBy = whoChanged(base && { was: base }, ours, theirs);
  const isPutIn = changedBy === 'both' && base?.length === 0;
  return { base, ours, theirs, changedBy: isPutIn ? 'each' : changedBy };
}

/**
 * Lays two bodies side by side, block by block. With the version both began with, it is known who changed what;
 * without one (null) every difference is put down to both.
 */
export function compareBodies(base: Body | null, ours: Body, theirs: Body): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: Anchor = { base: 0, ours: 0, theirs: 0 };
  const upTo = (to: Anchor): void => {
    const stretch = stretchOf(
      base && base.slice(from.base, to.base),
      ours.slice(from.ours, to.ours),
      theirs.slice(from.theirs, to.theirs),
    );
    const { base: was, ours: mine, theirs: yours } = stretch;
    if ((was?.length ?? 0) + mine.length + yours.length > 0) stretches.push(stretch);
    from = to;
  };
  for (const anchor of anchorsOf(base, ours, theirs)) {
    upTo(anchor);
    upTo({ base: anchor.base + 1, ours: anchor.ours + 1, theirs: anchor.theirs + 1 });
  }
  upTo({ base: base?.length ?? 0, ours: ours.length, theirs: theirs.length });
  return stretches;
}

/** Their blocks that ours do not have as well. */
export function onlyTheirs({ ours, theirs }: Pick<Stretch, 'ours' | 'theirs'>): Body {
  return theirs.filter((block) => !ours.some((mine) => isAlike(mine, block)));
}
