import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyUnits } from '../../src/core/history/unit.ts';
import { compareBodies } from '../../src/core/merge/compare-bodies.ts';
import type { Side } from '../../src/core/merge/side.ts';
import { isOpen } from '../../src/core/merge/side.ts';
import { mergeStories } from '../../src/core/merge/merge-stories.ts';
import { mergedPage } from '../../src/core/merge/merged-page.ts';
import type { Block } from '../../src/core/story/block.ts';
import type { CastChange } from '../../src/core/story/cast-change.ts';
import { newStory } from '../../src/core/story/new-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Chosen } from '../../src/core/story/unite-stories.ts';
import { uniteStories } from '../../src/core/story/unite-stories.ts';
import {
  arbitraryBlock,
  arbitraryBody,
  arbitraryDetails,
  arbitraryEdit,
  arbitraryPicture,
  arbitraryText,
} from '../helpers/arbitrary-story.ts';

const STORY = newStory({
  id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b',
  now: '2026-11-22T00:00:00.000Z',
});
const NOW = '2026-11-23T00:00:00.000Z';
const NOTHING = new Map<string, Side>();

const merge = (base: Story | null, ours: Story, theirs: Story): Story =>
  uniteStories(ours, theirs, mergeStories(base, ours, theirs).take(NOTHING), NOW);

/** What a merge decides of a story: its words and what stands beside them. */
const chosen = ({ headline, standfirst, section, status, body }: Chosen) =>
  JSON.parse(JSON.stringify({ headline, standfirst, section, status, body })) as unknown;

/** A block as somebody edits it: a picture in a few of its parts, anything else by other words at its end. */
const editedBlock = (block: Block): fc.Arbitrary<Block> =>
  block.kind === 'picture'
    ? fc
        .record(
          {
            caption: arbitraryText,
            credit: arbitraryText,
            details: arbitraryDetails,
            edit: arbitraryEdit,
            lead: fc.constant(true as const),
          },
          { requiredKeys: [] },
        )
        .map((parts) => ({ ...block, ...parts }))
    : block.kind === 'paragraph'
      ? arbitraryText.map((text) => ({ ...block, runs: [...block.runs, { text: `${text}.` }] }))
      : arbitraryBlock;

/** A story as somebody edits it: blocks changed, taken out, moved and put in, and a few fields. */
const editOf = (base: Story): fc.Arbitrary<Story> =>
  fc
    .tuple(
      fc.tuple(...base.body.map((block) => fc.oneof(fc.constant(block), editedBlock(block)))),
      arbitraryBody,
      fc.record(
        {
          headline: arbitraryText,
          standfirst: arbitraryText,
          section: arbitraryText,
          status: fc.constantFrom('draft' as const, 'subbing' as const, 'ready' as const),
        },
        { requiredKeys: [] },
      ),
    )
    .chain(([blocks, more, fields]) =>
      fc
        .oneof(
          fc.constant(blocks),
          fc.subarray([...blocks, ...more]),
          fc.shuffledSubarray([...blocks, ...more]),
        )
        .map((body): Story => ({ ...base, ...fields, body })),
    );

const arbitraryBase: fc.Arbitrary<Story> = fc
  .tuple(fc.array(fc.oneof(arbitraryBlock, arbitraryPicture), { maxLength: 8 }), arbitraryText)
  .map(([body, headline]) => ({ ...STORY, headline, body }));

/** A story and two edits of it. */
const edited = arbitraryBase.chain((base) =>
  fc.tuple(fc.constant(base), editOf(base), editOf(base)),
);

test('property: a side that changed nothing takes all that the other did', () => {
  fc.assert(
    fc.property(edited, ([base, ours]) => {
      expect(chosen(merge(base, base, ours))).toEqual(chosen(merge(base, ours, ours)));
      expect(chosen(merge(base, ours, base))).toEqual(chosen(merge(base, ours, ours)));
      expect(chosen(mergeStories(base, ours, base).take(NOTHING))).toEqual(chosen(ours));
      expect(chosen(mergeStories(base, base, ours).take(NOTHING))).toEqual(chosen(ours));
    }),
  );
});

test('property: the same change on both sides is one change, and nobody is asked', () => {
  fc.assert(
    fc.property(edited, ([base, ours]) => {
      const copy = structuredClone(ours);
      expect(mergeStories(base, ours, copy).places).toEqual([]);
      expect(chosen(mergeStories(base, ours, copy).take(NOTHING))).toEqual(chosen(ours));
    }),
  );
});

test('property: both sides of every difference are there to choose from, whole', () => {
  fc.assert(
    fc.property(edited, fc.boolean(), ([base, ours, theirs], isKnown) => {
      const { places, take } = mergeStories(isKnown ? base : null, ours, theirs);
      const all = (side: Side) => take(new Map(places.map(({ id }) => [id, side])));
      expect(chosen(all('ours'))).toEqual(chosen(ours));
      expect(chosen(all('theirs'))).toEqual(chosen(theirs));
    }),
  );
});

test('property: what both changed is never settled without a person: it is marked as both’s', () => {
  fc.assert(
    fc.property(edited, ([{ body: base }, { body: ours }, { body: theirs }]) => {
      const known = new Set(base.map((block) => JSON.stringify(block)));
      for (const { changedBy, ...stretch } of compareBodies(base, ours, theirs)) {
        if (changedBy !== 'us' && changedBy !== 'them') continue;
        // Only one side left the base here: the other's blocks all stand in the base.
        const unchanged = changedBy === 'us' ? stretch.theirs : stretch.ours;
        expect(unchanged.every((block) => known.has(JSON.stringify(block)))).toBe(true);
      }
    }),
  );
});

test('property: merged once more, from memory or from disk, a story is the same', () => {
  fc.assert(
    fc.property(edited, fc.boolean(), ([base, ours, theirs], isKnown) => {
      const from = isKnown ? base : null;
      const once = merge(from, ours, theirs);
      expect(merge(from, ours, theirs)).toEqual(once);
      const [read, mine, yours] = structuredClone([from, ours, theirs] as const);
      expect(chosen(merge(read, mine, yours))).toEqual(chosen(once));
      const { places } = mergeStories(from, ours, theirs);
      // Where somebody chose, what was left out may be offered again.
      if (places.some(({ changedBy }) => isOpen(changedBy))) return;
      expect(chosen(mergeStories(from, once, theirs).take(NOTHING))).toEqual(chosen(once));
    }),
  );
});

/** Two edits of different places: each block and each part of a picture is changed by one side at most. */
const independent = arbitraryBase.chain((base) => {
  const blocks = base.body.map((block, index) => mark(block, `block ${index}`));
  const from = { ...base, body: blocks };
  return fc
    .tuple(
      ...blocks.map((block) =>
        fc.tuple(fc.constantFrom('us', 'them', 'nobody'), fc.constant(block)),
      ),
    )
    .map((whose) => {
      const edit = (who: string): Story => ({
        ...from,
        body: whose.map(([changer, block], index) =>
          block.kind === 'picture'
            ? withPart(block, who, index)
            : changer === who
              ? mark(block, `changed by ${who} at ${index}`)
              : block,
        ),
      });
      return [from, edit('us'), edit('them')] as const;
    });
});

/** Words of its own, many enough that a block is known again when a few are added. */
function mark(block: Block, words: string): Block {
  if (block.kind === 'picture')
    return { ...block, image: { file: `${words}.jpg`, width: 1, height: 1 } };
  if (block.kind === 'divider')
    return { kind: 'paragraph', runs: [{ text: `${words} `.repeat(4) }] };
  const runs = [{ text: `${words} stays as it is and is known again. ` }];
  if (block.kind === 'list') return { ...block, items: [{ runs, items: [] }, ...block.items] };
  if (block.kind === 'block quote') return { ...block, paragraphs: [runs, ...block.paragraphs] };
  return { ...block, runs: [...runs, ...block.runs] };
}

function withPart(picture: Block & { kind: 'picture' }, who: string, index: number): Block {
  return who === 'us'
    ? { ...picture, caption: `Our caption ${index}` }
    : { ...picture, credit: `Their credit ${index}` };
}

test('property: independent changes all stand, whichever side is named first, and nobody is asked', () => {
  fc.assert(
    fc.property(independent, ([base, ours, theirs]) => {
      const { places, take } = mergeStories(base, ours, theirs);
      expect(places.every(({ changedBy }) => changedBy === 'us' || changedBy === 'them')).toBe(
        true,
      );
      const both = take(NOTHING).body;
      expect(mergeStories(base, theirs, ours).take(NOTHING).body).toEqual(both);
      base.body.forEach((block, index) => {
        const [mine, yours] = [ours.body[index], theirs.body[index]];
        if (block.kind === 'picture')
          expect(both[index]).toEqual({
            ...block,
            caption: `Our caption ${index}`,
            credit: `Their credit ${index}`,
          });
        else expect(both[index]).toEqual(mine === block ? yours : mine);
      });
    }),
  );
});

/** Every text of a story, one by one. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

test('property: no word of either side is lost: it is on the merged page, or where a person chooses', () => {
  fc.assert(
    fc.property(edited, fc.boolean(), ([base, ours, theirs], isKnown) => {
      const from = isKnown ? base : null;
      const { places, take } = mergeStories(from, ours, theirs);
      const kept = new Set([...textsOf(take(NOTHING)), ...places.flatMap(textsOf)]);
      const offered = new Set(
        places.flatMap((place) =>
          place.kind === 'field' ? [ours[place.field], theirs[place.field]].flatMap(textsOf) : [],
        ),
      );
      for (const text of textsOf([chosen(ours), chosen(theirs)]))
        expect(kept.has(text) || offered.has(text), text).toBe(true);
    }),
  );
});

test('property: the page that is shown before a merge is the page that is written', () => {
  const choices = fc.infiniteStream(fc.constantFrom<Side>('ours', 'theirs', 'both'));
  fc.assert(
    fc.property(edited, fc.boolean(), choices, ([base, ours, theirs], isKnown, chooses) => {
      const both = mergeStories(isKnown ? base : null, ours, theirs);
      const sides = new Map<string, Side>();
      for (const { id, kind } of both.places)
        sides.set(id, kind === 'blocks' ? (chooses.next().value as Side) : 'theirs');
      const shown = mergedPage(both, sides).passages.flatMap(({ passage }) =>
        'after' in passage && passage.after.block !== null ? [passage.after.key] : [],
      );
      const written = uniteStories(ours, theirs, both.take(sides), NOW);
      expect(shown).toEqual(bodyUnits(written.body).map(({ key }) => key));
    }),
  );
});

const arbitraryChanges = fc.uniqueArray(
  fc.record({
    kind: fc.constant('rename' as const),
    id: fc.stringMatching(/^[a-f]{2}$/),
    at: fc.constantFrom('2026-11-22T01:00:00.000Z', '2026-11-22T02:00:00.000Z'),
    by: fc.constant('Ana'),
    name: fc.constant('A'),
    to: fc.constant('B'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

/** The same events on both sides have the same time: an id is one event, wherever it is. */
const settled = (changes: readonly CastChange[]): readonly CastChange[] =>
  changes
    .map((change) => ({
      ...change,
      at: change.id < 'd' ? '2026-11-22T01:00:00.000Z' : '2026-11-22T02:00:00.000Z',
    }))
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));

const withCast = (cast: readonly CastChange[]): Story => ({ ...STORY, cast });
const united = (a: Story, b: Story): readonly CastChange[] => uniteStories(a, b, STORY, NOW).cast;

test('property: united in either order is the same; united again changes nothing; nothing is lost', () => {
  fc.assert(
    fc.property(arbitraryChanges, arbitraryChanges, (one, other) => {
      const [a, b] = [withCast(settled(one)), withCast(settled(other))];
      const both = united(a, b);
      expect(united(b, a)).toEqual(both);
      expect(united(withCast(both), b)).toEqual(both);
      expect(united(a, a)).toEqual(a.cast);
      const ids = new Set(both.map(({ id }) => id));
      for (const { id } of [...a.cast, ...b.cast]) expect(ids).toContain(id);
    }),
  );
});
