import type { Block } from '../story/block.ts';
import type { Story } from '../story/story.ts';
import type { Chosen } from '../story/unite-stories.ts';
import { DETAIL_FIELDS, WORD_FIELDS } from '../story/unite-stories.ts';
import type { Stretch } from './compare-bodies.ts';
import { compareBodies, onlyTheirs } from './compare-bodies.ts';
import type { MergedPictures, PictureDifference } from './merge-pictures.ts';
import { mergePictures } from './merge-pictures.ts';
import type { ChangedBy, Side, Sides } from './side.ts';
import { sideOf, whoChanged } from './side.ts';

/** A field of a story of which one value stands. */
export type MergedField = (typeof WORD_FIELDS)[number] | (typeof DETAIL_FIELDS)[number];

/** A place where two versions differ; chosen under `id`. */
export type Place =
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly field: MergedField;
      readonly changedBy: ChangedBy;
    }
  | PictureDifference
  | {
      readonly kind: 'blocks';
      readonly id: string;
      readonly ours: readonly Block[];
      readonly theirs: readonly Block[];
      readonly changedBy: ChangedBy;
    };

/** A block of the merged body, with the places that made it what it is and the side that stands in each. */
export interface MergedBlock {
  readonly block: Block;
  readonly from: readonly Origin[];
}

/** A place, and the side that stands there. */
export interface Origin {
  readonly place: Place;
  readonly side: Side;
}

/** Two versions of a story laid side by side, and what choices make of them. */
export interface Merge {
  readonly base: Story | null;
  readonly ours: Story;
  readonly theirs: Story;
  /** Where they differ, in reading order. */
  readonly places: readonly Place[];
  /** The body, stretch by stretch, as choices make it; `before` is what the base has there, ours where there is none. */
  readonly body: (sides: Sides) => readonly MergedStretch[];
  readonly take: (sides: Sides) => Chosen;
}

export interface MergedStretch {
  readonly before: readonly Block[];
  readonly place: Place | null;
  readonly blocks: readonly MergedBlock[];
}

function fieldPlaces(base: Story | null, ours: Story, theirs: Story): readonly Place[] {
  return [...WORD_FIELDS, ...DETAIL_FIELDS].flatMap((field) => {
    const was = base && { was: base[field] };
    const changedBy = whoChanged<unknown>(was, ours[field], theirs[field]);
    return changedBy ? [{ kind: 'field', id: field, field, changedBy }] : [];
  });
}

/** A stretch with the place it makes, where it differs. */
interface Laid {
  readonly stretch: Stretch;
  readonly place: Place | null;
}

function layOut(stretches: readonly Stretch[]): readonly Laid[] {
  return stretches.map((stretch, index) => {
    const { ours, theirs, changedBy } = stretch;
    const place: Place | null = changedBy && {
      kind: 'blocks',
      id: `body-${index}`,
      ours,
      theirs,
      changedBy,
    };
    return { stretch, place };
  });
}

/** The places of a body in reading order, each picture's after the stretch it is in. */
function bodyPlaces(laid: readonly Laid[], pictures: MergedPictures): readonly Place[] {
  const places = laid.flatMap(({ stretch: { ours, theirs }, place }): readonly Place[] => [
    ...(place ? [place] : []),
    ...[...ours, ...theirs].flatMap(pictures.differencesIn),
  ]);
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

function taken({ stretch, place }: Laid, side: Side): readonly (readonly [Block, Origin | null])[] {
  const from = (blocks: readonly Block[], whose: Side) =>
    blocks.map((block) => [block, place && { place, side: whose }] as const);
  if (side === 'both')
    return [...from(stretch.ours, 'ours'), ...from(onlyTheirs(stretch), 'theirs')];
  return side === 'ours' ? from(stretch.ours, 'ours') : from(stretch.theirs, 'theirs');
}

/**
 * Lays two versions of a story side by side: its fields, its pictures part by part, its body paragraph by paragraph.
 * With the version both began with it is known who changed what, and what only one side did stands unless somebody
 * chooses otherwise.
 */
export function mergeStories(base: Story | null, ours: Story, theirs: Story): Merge {
  const pictures = mergePictures(base?.body ?? null, ours.body, theirs.body);
  const { bodies } = pictures;
  const laid = layOut(compareBodies(bodies.base, bodies.ours, bodies.theirs));
  const fields = fieldPlaces(base, ours, theirs);

  const mergedBlock = (block: Block, origin: Origin | null, sides: Sides): MergedBlock => ({
    block: pictures.take(block, sides),
    from: [
      ...(origin ? [origin] : []),
      ...pictures
        .differencesIn(block)
        .map((place): Origin => ({ place, side: sideOf(place, sides) })),
    ],
  });
  const body = (sides: Sides): readonly MergedStretch[] =>
    laid.map((one) => ({
      before: one.stretch.base ?? one.stretch.ours,
      place: one.place,
      blocks: taken(one, one.place ? sideOf(one.place, sides) : 'ours').map(([block, origin]) =>
        mergedBlock(block, origin, sides),
      ),
    }));

  return {
    base,
    ours,
    theirs,
    places: [...fields, ...bodyPlaces(laid, pictures)],
    body,
    take(sides) {
      const theirFields = fields.filter((place) => sideOf(place, sides) === 'theirs');
      const chosen = Object.fromEntries(
        theirFields.map(({ id }) => [id, theirs[id as MergedField]]),
      );
      const blocks = body(sides).flatMap((stretch) => stretch.blocks.map(({ block }) => block));
      return { ...chosenOf(ours), ...chosen, body: blocks };
    },
  };
}

function chosenOf(story: Story): Chosen {
  const fields = [...WORD_FIELDS, ...DETAIL_FIELDS].map((field) => [field, story[field]]);
  return { body: story.body, ...Object.fromEntries(fields) } as Chosen;
}
