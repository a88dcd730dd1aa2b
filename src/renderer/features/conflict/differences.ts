import type { Run } from '../../../core/story/runs.ts';
import type { Block } from '../../../core/story/block.ts';
import { compareWords } from '../../../core/history/compare-words.ts';
import type { Stretch as WordStretch } from '../../../core/history/compare-words.ts';
import { bodyUnits } from '../../../core/history/unit.ts';
import type { Side, Stretch } from '../../../core/story/compare-bodies.ts';
import { compareBodies, mergedBody, sideOf } from '../../../core/story/compare-bodies.ts';
import type { Story } from '../../../core/story/story.ts';
import type { Words } from '../../../core/story/unite-stories.ts';
import { WORD_FIELDS } from '../../../core/story/unite-stories.ts';

type WordField = (typeof WORD_FIELDS)[number];

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

/** Two versions laid side by side: where they differ, and the words that choices make of them. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly words: (sides: ReadonlyMap<string, Side>) => Words;
}

const FIELD_NAMES: Readonly<Record<WordField, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
};

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

function bodyDifference(stretch: Stretch, index: number): readonly Difference[] {
  if (stretch.kind === 'same') return [];
  const { ours, theirs } = stretch;
  return [
    {
      id: `body-${index}`,
      label: ours.length + theirs.length > 2 ? 'Paragraphs' : 'Paragraph',
      ...marked(runsOf(ours), runsOf(theirs)),
      preset: sideOf(stretch),
      canBeBoth: ours.length > 0 && theirs.length > 0,
    },
  ];
}

/** Compares two versions of a story; with the one both began with, what only they changed is taken beforehand. */
export function comparisonOf(base: Story | null, ours: Story, theirs: Story): Comparison {
  const fields = WORD_FIELDS.filter((field) => ours[field] !== theirs[field]);
  const stretches = compareBodies(base?.body ?? null, ours.body, theirs.body);
  const presetOf = (field: WordField): Side =>
    base && base[field] === ours[field] ? 'theirs' : 'ours';
  const fieldDifferences = fields.map((field) => ({
    id: field,
    label: FIELD_NAMES[field],
    ...marked([{ text: ours[field] }], [{ text: theirs[field] }]),
    preset: presetOf(field),
    canBeBoth: false,
  }));

  return {
    differences: [...fieldDifferences, ...stretches.flatMap(bodyDifference)],
    words(sides) {
      const pick = (field: WordField): string =>
        (sides.get(field) ?? presetOf(field)) === 'theirs' ? theirs[field] : ours[field];
      const body = stretches.map((stretch, at) => sides.get(`body-${at}`) ?? sideOf(stretch));
      return {
        headline: pick('headline'),
        standfirst: pick('standfirst'),
        byline: pick('byline'),
        dateline: pick('dateline'),
        body: mergedBody(stretches, body),
      };
    },
  };
}
