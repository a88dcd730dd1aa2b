import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBody, arbitraryStory } from '../../../tests/helpers/arbitrary-story.ts';
import type { Block } from '../story/block.ts';
import { joinRuns } from '../story/runs.ts';
import { compareCopies, countDifferences } from './compare.ts';
import { compareWords } from './compare-words.ts';
import { restorePassage } from './restore.ts';
import type { Copy, Unit } from './unit.ts';
import { bodyUnits, fieldUnits, unitText } from './unit.ts';

const FERRY = 'The night ferry will stop in May, the council said.';
const BRIDGE = 'The bridge opened on Sunday after four years of work.';
const BEES = 'Hives were counted from the road by three volunteers.';

function copy(...paragraphs: readonly string[]): Copy {
  const body = paragraphs.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }));
  return { headline: 'Ferry', standfirst: '', byline: '', dateline: '', body };
}

/** A comparison as copy: [-gone-], {+come+}, and a word before passages that are not simply the same. */
function told(before: Copy, after: Copy): readonly string[] {
  return compareCopies(before, after)
    .slice(4)
    .map((passage) => {
      if (passage.kind === 'same') return unitText(passage.after);
      if (passage.kind === 'added') return `added: ${unitText(passage.after)}`;
      if (!('stretches' in passage)) return `${passage.kind}: ${unitText(passage.before)}`;
      const words = passage.stretches.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
      );
      return `${passage.kind}: ${words.join('')}`;
    });
}

describe('two versions side by side', () => {
  test('the same words are the same', () => {
    expect(told(copy(FERRY, BRIDGE), copy(FERRY, BRIDGE))).toEqual([FERRY, BRIDGE]);
  });

  test('a changed word is a changed word', () => {
    expect(told(copy(FERRY), copy(FERRY.replace('May', 'June')))).toEqual([
      'changed: The night ferry will stop in [-May-]{+June+}, the council said.',
    ]);
  });

  test('neighbours that change are shown in one piece', () => {
    expect(told(copy(FERRY), copy(FERRY.replace('the council said', 'its owner wrote')))).toEqual([
      'changed: The night ferry will stop in May, [-the council said-]{+its owner wrote+}.',
    ]);
  });

  test('a paragraph that came, and one that went', () => {
    expect(told(copy(FERRY, BRIDGE), copy(BEES, FERRY))).toEqual([
      `added: ${BEES}`,
      FERRY,
      `removed: ${BRIDGE}`,
    ]);
  });

  test('a paragraph that moved is said to have moved, from where and to where', () => {
    expect(told(copy(FERRY, BRIDGE, BEES), copy(BRIDGE, BEES, FERRY))).toEqual([
      `moved away: ${FERRY}`,
      BRIDGE,
      BEES,
      `moved: ${FERRY}`,
    ]);
  });

  test('a paragraph that moved and changed', () => {
    const late = FERRY.replace('May', 'June');
    expect(told(copy(FERRY, BRIDGE, BEES), copy(BRIDGE, BEES, late)).at(-1)).toBe(
      'moved: The night ferry will stop in [-May-]{+June+}, the council said.',
    );
  });

  test('a word made bold went and came', () => {
    const bold = compareWords([{ text: 'by May' }], [{ text: 'by ' }, { text: 'May', bold: true }]);
    expect(bold).toEqual([
      { kind: 'same', text: 'by ' },
      { kind: 'removed', text: 'May' },
      { kind: 'added', text: 'May', bold: true },
    ]);
  });

  test('a macron is part of its word', () => {
    expect(compareWords([{ text: 'Maori' }], [{ text: 'Māori' }])).toEqual([
      { kind: 'removed', text: 'Maori' },
      { kind: 'added', text: 'Māori' },
    ]);
  });

  test('is counted', () => {
    const compared = compareCopies(copy(FERRY, BRIDGE), copy(BEES, FERRY));
    expect(countDifferences(compared)).toEqual({ changed: 0, added: 1, removed: 1, moved: 0 });
  });

  test('a paragraph without a word in common is another one, however long', () => {
    const long = (word: string) =>
      Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareCopies(copy(long('a')), copy(long('b'))).map(({ kind }) => kind)).toContain(
      'removed',
    );
  });
});

describe('a passage is restored', () => {
  const before = copy(FERRY, BRIDGE, BEES);
  const now = copy(FERRY.replace('May', 'June'), BEES, 'A paragraph that nobody asked for.');
  const restored = (kind: string) => {
    const compared = compareCopies(before, now);
    const index = compared.findIndex((passage) => passage.kind === kind);
    return restorePassage(compared, index, before, now)?.body.map(
      (block) => block.kind === 'paragraph' && block.runs[0]?.text,
    );
  };

  test('a changed one gets its words back', () => expect(restored('changed')?.[0]).toBe(FERRY));
  test('a removed one comes back in its place', () =>
    expect(restored('removed')?.[1]).toBe(BRIDGE));
  test('an added one goes', () => expect(restored('added')).toHaveLength(2));
  test.each(['moved', 'moved away'] as const)(
    'one that is %s goes back, with its words',
    (kind) => {
      const was = copy(FERRY, BRIDGE, BEES);
      const is = copy(BRIDGE, BEES, FERRY.replace('May', 'June'));
      const compared = compareCopies(was, is);
      const index = compared.findIndex((passage) => passage.kind === kind);
      expect(restorePassage(compared, index, was, is)?.body).toEqual(was.body);
    },
  );
  test('one that was moved up goes back down', () => {
    const [was, is] = [copy(FERRY, BRIDGE, BEES), copy(BEES, FERRY, BRIDGE)];
    const compared = compareCopies(was, is);
    const index = compared.findIndex((passage) => passage.kind === 'moved');
    expect(restorePassage(compared, index, was, is)?.body).toEqual(was.body);
  });
  test('one that stayed is left alone', () => {
    const compared = compareCopies(before, now);
    const same = compared.findIndex(({ kind }) => kind === 'same');
    expect(restorePassage(compared, same, before, now)).toBeNull();
  });

  test('a headline too', () => {
    const compared = compareCopies(before, { ...now, headline: 'Bees' });
    expect(restorePassage(compared, 0, before, now)?.headline).toBe('Ferry');
  });
});

/** Two bodies that share blocks: as edits and moves leave them. */
const relatedBodies = fc
  .tuple(arbitraryBody, arbitraryBody)
  .chain(([a, b]) => fc.tuple(fc.constant(a), fc.shuffledSubarray([...a, ...b])));

const sides = (compared: ReturnType<typeof compareCopies>) => ({
  before: compared.flatMap((passage) =>
    'before' in passage && passage.kind !== 'moved' ? [passage.before] : [],
  ),
  after: compared.flatMap((passage) => ('after' in passage ? [passage.after] : [])),
});

const units = (story: Copy): readonly Unit[] => [...fieldUnits(story), ...bodyUnits(story.body)];

test('property: nothing is lost on either side of a comparison', () => {
  fc.assert(
    fc.property(arbitraryStory, arbitraryStory, relatedBodies, (a, b, [one, other]) => {
      const before = { ...a, body: one };
      const after = { ...b, body: other };
      const { before: was, after: is } = sides(compareCopies(before, after));
      expect(was).toEqual(units(before));
      expect(is).toEqual(units(after));
    }),
  );
});

test('property: a comparison’s words are the words before and the words after', () => {
  fc.assert(
    fc.property(arbitraryBody, arbitraryBody, (one, other) => {
      const before = bodyUnits(one)[0]?.runs ?? [];
      const after = bodyUnits(other)[0]?.runs ?? [];
      const stretches = compareWords(before, after);
      const side = (gone: 'added' | 'removed') =>
        joinRuns(stretches.filter(({ kind }) => kind !== gone).map(({ kind: _, ...run }) => run));
      expect(side('added')).toEqual(joinRuns(before));
      expect(side('removed')).toEqual(joinRuns(after));
    }),
  );
});
