import type { Block, Picture } from '../story/block.ts';
import { pairPictures } from './pair-pictures.ts';
import type { PicturePair } from './pair-pictures.ts';
import { PICTURE_PART_NAMES, PICTURE_PARTS } from './picture-parts.ts';
import type { PicturePartName } from './picture-parts.ts';
import type { ChangedBy, Sides } from './side.ts';
import { sideOf, whoChanged } from './side.ts';

/** A part of a picture that differs: chosen under `id`. */
export interface PictureDifference {
  readonly kind: 'picture';
  readonly id: string;
  readonly part: PicturePartName;
  readonly ours: Picture;
  readonly theirs: Picture;
  readonly changedBy: ChangedBy;
}

/** One picture of both sides, and where the two differ. */
interface Paired extends PicturePair {
  readonly differences: readonly PictureDifference[];
}

/** Pictures merged part by part, wherever either side has put them. */
export interface MergedPictures {
  /** The bodies with one and the same stand-in for each picture that both sides have. */
  readonly bodies: {
    readonly base: readonly Block[] | null;
    readonly ours: readonly Block[];
    readonly theirs: readonly Block[];
  };
  /** How a block's picture differs; nothing where it is no stand-in. */
  readonly differencesIn: (block: Block) => readonly PictureDifference[];
  /** A block of the bodies above as choices make it. */
  readonly take: (block: Block, sides: Sides) => Block;
}

function differencesOf({ base, ours, theirs }: PicturePair, index: number): Paired['differences'] {
  return PICTURE_PART_NAMES.flatMap((part) => {
    const { read } = PICTURE_PARTS[part];
    const was = base && { was: read(base.was) };
    const changedBy = whoChanged<unknown>(was, read(ours), read(theirs));
    return changedBy
      ? [{ kind: 'picture', id: `picture-${index}-${part}`, part, ours, theirs, changedBy }]
      : [];
  });
}

function takeParts(pair: Paired, sides: Sides): Picture {
  const { ours, theirs, differences } = pair;
  const taken = differences.filter((difference) => sideOf(difference, sides) === 'theirs');
  if (taken.length === differences.length && (taken.length > 0 || isTheirs(pair))) return theirs;
  return taken.reduce<Picture>(
    (picture, { part }) => PICTURE_PARTS[part].take(picture, theirs),
    ours,
  );
}

/** Whether only they have touched a picture, though no part of it reads otherwise. */
function isTheirs({ base, ours, theirs }: PicturePair): boolean {
  return whoChanged(base, ours, theirs) === 'them';
}

/** Pairs the pictures of two versions, and merges each part by part. */
export function mergePictures(
  base: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
): MergedPictures {
  const pairs = pairPictures(base, ours, theirs);
  // One for each body: versions of a story that was edited here have most of their blocks in common.
  const inBase = new Map<Block, Block>();
  const inTheirs = new Map<Block, Block>();
  const paired = new Map<Block, Paired>();
  pairs.forEach((pair, index) => {
    paired.set(pair.ours, { ...pair, differences: differencesOf(pair, index) });
    inTheirs.set(pair.theirs, pair.ours);
    if (pair.base) inBase.set(pair.base.was, pair.ours);
  });
  const withStandIns = (body: readonly Block[], standIns: ReadonlyMap<Block, Block>) =>
    body.map((block) => standIns.get(block) ?? block);

  return {
    bodies: {
      base: base && withStandIns(base, inBase),
      ours,
      theirs: withStandIns(theirs, inTheirs),
    },
    differencesIn: (block) => paired.get(block)?.differences ?? [],
    take(block, sides) {
      const pair = paired.get(block);
      return pair ? takeParts(pair, sides) : block;
    },
  };
}
