import type { Run } from '../../../core/story/runs.ts';
import type { Block } from '../../../core/story/block.ts';
import { compareWords } from '../../../core/history/compare-words.ts';
import type { Stretch as WordStretch } from '../../../core/history/compare-words.ts';
import { bodyUnits } from '../../../core/history/unit.ts';
import type { Merge, MergedField, Place } from '../../../core/merge/merge-stories.ts';
import { PICTURE_PARTS } from '../../../core/merge/picture-parts.ts';
import type { Side } from '../../../core/merge/side.ts';
import { presetOf } from '../../../core/merge/side.ts';
import { assertNever } from '../../../core/schema/assert-never.ts';
import type { Story } from '../../../core/story/story.ts';

/** One place where two versions differ, for a person to choose. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  /** What each side has there, word by word: what the other lacks is marked. */
  readonly ours: readonly WordStretch[];
  readonly theirs: readonly WordStretch[];
  /** The side taken until somebody chooses. */
  readonly preset: Side;
  /** Whether both can stand: paragraphs can, a headline cannot. */
  readonly canBeBoth: boolean;
}

const FIELD_NAMES: Readonly<Record<MergedField, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  status: 'Status',
  legal: 'Legal',
  pictures: 'Pictures',
  section: 'Section',
  keywords: 'Keywords',
  embargo: 'Embargo',
  language: 'Language',
};

/** A picture is known by the beginning of its caption: no more letters of it than this. */
const CAPTION_SHOWN = 40;

function marked(ours: readonly Run[], theirs: readonly Run[]) {
  const words = compareWords(ours, theirs);
  return {
    ours: words.filter(({ kind }) => kind !== 'added'),
    theirs: words.filter(({ kind }) => kind !== 'removed'),
  };
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
  return bodyUnits(blocks).flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ text: '\n\n' }, ...runs],
  );
}

function fieldRuns(story: Story, field: MergedField): readonly Run[] {
  return [{ text: [story[field] ?? []].flat().join(', ') }];
}

function pictureName(caption: string): string {
  const name = caption.trim();
  if (name === '') return 'Picture';
  const shown = name.length > CAPTION_SHOWN ? `${name.slice(0, CAPTION_SHOWN).trim()}…` : name;
  return `Picture “${shown}”`;
}

/** A place of a merge as a person reads it. */
export function differenceAt(place: Place, { ours, theirs }: Merge): Difference {
  const { id, changedBy } = place;
  const preset = presetOf(changedBy);
  switch (place.kind) {
    case 'field': {
      const words = marked(fieldRuns(ours, place.field), fieldRuns(theirs, place.field));
      return { id, label: FIELD_NAMES[place.field], ...words, preset, canBeBoth: false };
    }
    case 'picture': {
      const { name, words } = PICTURE_PARTS[place.part];
      const label = `${pictureName(place.ours.caption || place.theirs.caption)}: ${name}`;
      const both = marked([{ text: words(place.ours) }], [{ text: words(place.theirs) }]);
      return { id, label, ...both, preset, canBeBoth: false };
    }
    case 'blocks': {
      const { ours: mine, theirs: yours } = place;
      return {
        id,
        label: mine.length + yours.length > 2 ? 'Paragraphs' : 'Paragraph',
        ...marked(runsOf(mine), runsOf(yours)),
        preset,
        canBeBoth: mine.length > 0 && yours.length > 0,
      };
    }
    default:
      return assertNever(place);
  }
}
