import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/core/checks/anchor.ts';
import { lapseDifference } from '../../src/core/checks/lapse-difference.ts';
import { readStory } from '../../src/core/checks/reading.ts';
import type { StandingQuote } from '../../src/core/checks/standing.ts';
import { isChecked } from '../../src/core/checks/standing.ts';
import { uniteEvents } from '../../src/core/story/unite-events.ts';
import type { CheckEvent, Decision } from '../../src/core/story/check-event.ts';
import { DECISIONS } from '../../src/core/story/check-event.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { foldMarksAndSpaces } from '../../src/core/text/fold.ts';

const NOW = '2026-11-22T10:00:00Z';
const BIRTH = { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: NOW };
const WORDS =
  `the harbour gate will not close before winter because nobody paid for its repair and our crew has waited
  since early spring without any word from those offices`.split(/\s+/);
const NAMES = ['Ana Harrow', 'Tom Birch', 'Ruth Okafor', 'Kavi Menon'];

/** A quotation as copy has it: words, and who said them. */
interface Said {
  readonly words: readonly string[];
  readonly speaker: string;
}

const arbitrarySaid: fc.Arbitrary<Said> = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 }),
  speaker: fc.constantFrom(...NAMES),
});

/** Different quotations, each as unlike the others as chance makes them. */
const arbitrarySaids = fc.uniqueArray(arbitrarySaid, {
  minLength: 1,
  maxLength: 5,
  selector: ({ words }) => words.join(' '),
});

const sentence = ({ words }: Said): string => {
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const paragraph = (said: Said): string => `“${sentence(said)},” ${said.speaker} said.`;

function storyOf(paragraphs: readonly string[], checks: readonly CheckEvent[] = []): Story {
  const body = paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] }) as const);
  return newStory(BIRTH, { headline: 'Harbour', body, checks });
}

const standing = (story: Story): readonly StandingQuote[] => readStory(story, NOW).standing.quotes;
const states = (story: Story): readonly string[] =>
  standing(story).map(({ state, lapse }) => (lapse ? `lapsed: ${lapse.changed}` : state));

function decide(story: Story, index: number, decision: Decision, id: string, at = NOW): CheckEvent {
  const { passages, standing: read } = readStory(story, NOW);
  const found = read.quotes[index];
  if (!found) throw new Error(`There is no quotation ${index}.`);
  return {
    kind: 'decision',
    id,
    thread: found.thread ?? id,
    subject: 'quote',
    at,
    by: 'T. Kerr',
    anchor: anchorOf(found.quote, passages),
    decision,
    basis: null,
    terms: null,
    reference: null,
    note: '',
  };
}

/** A story with every quotation verified. */
function verified(paragraphs: readonly string[]): Story {
  const story = storyOf(paragraphs);
  const checks = standing(story).map((_, index) => decide(story, index, 'verified', `c${index}`));
  return { ...story, checks };
}

const edited = ({ checks }: Story, paragraphs: readonly string[]): Story =>
  storyOf(paragraphs, checks);

const check = <Ts extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Ts>): void =>
  fc.assert(property, { numRuns: 150 });

describe('a check lapses', () => {
  test('when any word changes, and holds again when it is typed back', () =>
    check(
      fc.property(arbitrarySaids, fc.nat(), fc.nat(), (saids, which, where) => {
        const paragraphs = saids.map(paragraph);
        const story = verified(paragraphs);
        const index = which % saids.length;
        const said = saids[index] as Said;
        const words = said.words.with(where % said.words.length, 'lanterns');
        const changed = edited(story, paragraphs.with(index, paragraph({ ...said, words })));
        expect(states(changed)[index]).toBe('lapsed: words');
        expect(states(changed).filter((state) => state === 'verified')).toHaveLength(
          saids.length - 1,
        );
        const lapse = standing(changed)[index]?.lapse;
        expect(lapse?.anchor.words).toContain(sentence(said));
        expect(states(edited(changed, paragraphs))).toEqual(saids.map(() => 'verified'));
      }),
    ));

  test('when a mark changes its place', () =>
    check(
      fc.property(arbitrarySaid, fc.nat(), (said, where) => {
        const story = verified([paragraph(said)]);
        const at = 2 + (where % (said.words.length - 3));
        const [first, rest] = [said.words.slice(0, at), said.words.slice(at)];
        const moved = `“${sentence({ ...said, words: first })}” ${rest.join(' ')}, ${said.speaker} said.`;
        expect(states(edited(story, [moved]))).not.toContain('verified');
      }),
    ));

  test('when the speaker changes', () =>
    check(
      fc.property(arbitrarySaid, fc.constantFrom(...NAMES), (said, speaker) => {
        fc.pre(speaker !== said.speaker);
        const story = verified([paragraph(said)]);
        expect(states(edited(story, [paragraph({ ...said, speaker })]))).toEqual([
          'lapsed: speaker',
        ]);
      }),
    ));
});

describe('a check holds', () => {
  const held = (
    saids: readonly Said[],
    change: (paragraphs: readonly string[]) => readonly string[],
  ): void => {
    const paragraphs = saids.map(paragraph);
    const story = edited(verified(paragraphs), change(paragraphs));
    expect(states(story)).toEqual(saids.map(() => 'verified'));
    expect(readStory(story, NOW).standing.removed).toEqual([]);
  };

  test('when its paragraph moves', () =>
    check(
      fc.property(arbitrarySaids, fc.nat(), (saids, turn) =>
        held(saids, (paragraphs) => {
          const at = turn % paragraphs.length;
          return [
            ...paragraphs.slice(at),
            'Nobody else would comment.',
            ...paragraphs.slice(0, at),
          ];
        }),
      ),
    ));

  test('when what stands before it becomes a paragraph of its own', () =>
    check(
      fc.property(arbitrarySaid, (said) => {
        const before = 'It had rained since noon.';
        const story = verified([`${before} ${paragraph(said)}`]);
        expect(states(story)).toEqual(['verified']);
        expect(states(edited(story, [before, paragraph(said)]))).toEqual(['verified']);
      }),
    ));

  test('when its marks are made straight, or spaces are put at the ends', () =>
    check(
      fc.property(arbitrarySaids, (saids) => {
        held(saids, (paragraphs) => paragraphs.map((text) => text.replace(/[“”]/g, '"')));
        held(saids, (paragraphs) => paragraphs.map((text) => `  ${text}  `));
        held(saids, (paragraphs) => paragraphs.map((text) => text.replace(/ /g, '\u00a0')));
      }),
    ));
});

describe('copies', () => {
  test('are quotations of their own: a check of one is none of the other', () =>
    check(
      fc.property(arbitrarySaid, fc.boolean(), (said, second) => {
        const story = storyOf([paragraph(said), 'Time passed.', paragraph(said)]);
        const checks = [decide(story, second ? 1 : 0, 'verified', 'c')];
        const expected = second ? ['unchecked', 'verified'] : ['verified', 'unchecked'];
        expect(states({ ...story, checks })).toEqual(expected);
      }),
    ));
});

describe('a checked quotation that is deleted', () => {
  test('is listed as removed until it is dismissed, and comes back with its words', () =>
    check(
      fc.property(arbitrarySaid, (said) => {
        const story = verified([paragraph(said)]);
        const emptied = edited(story, ['Nobody would comment.']);
        const { removed } = readStory(emptied, NOW).standing;
        expect(removed.map(({ id }) => id)).toEqual(['c0']);
        const [event] = story.checks;
        if (!event) throw new Error('The quotation was checked.');
        const { kind, id, thread, subject, at, by, anchor } = {
          ...event,
          kind: 'dismissal' as const,
          id: 'x',
        };
        const dismissed = [...story.checks, { kind, id, thread, subject, at, by, anchor }];
        expect(readStory({ ...emptied, checks: dismissed }, NOW).standing.removed).toEqual([]);
        expect(states(storyOf([paragraph(said)], dismissed))).toEqual(['verified']);
      }),
    ));
});

/** What one person does in a copy: decisions about quotations by number, at random moments. */
const arbitraryActs = fc.array(
  fc.record({
    quote: fc.nat(4),
    decision: fc.constantFrom(...DECISIONS),
    minute: fc.integer({ min: 10, max: 59 }),
  }),
  { maxLength: 6 },
);

function act(
  story: Story,
  acts: readonly { quote: number; decision: Decision; minute: number }[],
  copy: string,
): readonly CheckEvent[] {
  return acts
    .toSorted((a, b) => a.minute - b.minute)
    .reduce<Story>((now, { quote, decision, minute }, index) => {
      const at = `2026-11-22T10:${minute}:${copy === 'ours' ? '00' : '30'}Z`;
      const event = decide(now, quote % standing(now).length, decision, `${copy}${index}`, at);
      return { ...now, checks: [...now.checks, event] };
    }, story).checks;
}

describe('two copies of a story', () => {
  test('unite without losing a check, whichever comes first', () =>
    check(
      fc.property(
        arbitrarySaids,
        arbitraryActs,
        arbitraryActs,
        arbitraryActs,
        (saids, first, ours, theirs) => {
          const shared = { ...storyOf(saids.map(paragraph)) };
          const before = {
            ...shared,
            checks: act(shared, first, 'ours').map((each) => ({
              ...each,
              id: `s${each.id}`,
              thread: `s${each.thread}`,
            })),
          };
          const mine = act(before, ours, 'ours');
          const yours = act(before, theirs, 'theirs');
          const united = uniteEvents(mine, yours);
          const ids = (events: readonly CheckEvent[]) => new Set(events.map(({ id }) => id));
          expect(ids(united)).toEqual(new Set([...ids(mine), ...ids(yours)]));
          expect(united).toHaveLength(ids(united).size);
          expect(uniteEvents(yours, mine)).toEqual(united);
          expect(uniteEvents(united, yours)).toEqual(united);
          const inStory = standing({ ...before, checks: united });
          expect(inStory.flatMap(({ history }) => history)).toHaveLength(united.length);
        },
      ),
    ));
});

test('nothing is ever verified but by a person’s decision about those very words and that speaker', () =>
  check(
    fc.property(arbitrarySaids, arbitrarySaids, arbitraryActs, (before, after, acts) => {
      const story = storyOf(before.map(paragraph));
      const checks = act(story, acts, 'ours');
      for (const each of standing(storyOf(after.map(paragraph), checks))) {
        if (!isChecked(each)) continue;
        const about = checks.filter(
          (event) =>
            event.kind === 'decision' &&
            event.decision === each.state &&
            foldMarksAndSpaces(event.anchor.words) === foldMarksAndSpaces(each.quote.text) &&
            event.anchor.speaker === each.quote.speaker?.name,
        );
        expect(about).not.toEqual([]);
      }
    }),
  ));

test('a difference holds all of both texts, in order', () =>
  check(
    fc.property(arbitrarySaid, arbitrarySaid, (a, b) => {
      const [before, after] = [paragraph(a), paragraph(b)];
      const parts = lapseDifference(before, after);
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(without('added').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    }),
  ));
