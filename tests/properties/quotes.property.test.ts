import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { createQuoteReader } from '../../src/core/quotes/quote-reader.ts';
import type { Passage, PassageRole } from '../../src/core/text/passage.ts';

const roles: readonly PassageRole[] = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'list item',
  'block quote',
  'caption',
];

const scraps = [
  '“We tried,” said Ana Harrow.',
  '“It held.',
  'It broke.”',
  'Harrow said the pier was “half a bridge”.',
  "'Never,' he said.",
  'Tom Harrow, the harbourmaster, disagreed.',
  'The minister met Rewi Tane on Monday.',
  'Mr Tane said: “Why?”',
  '“No.”',
  'She called it “a con”.',
  'The company, Tide & Rope Ltd, declined.',
  'According to the Northport Harbour Board, the rail was "rotten".',
  '— Ana Harrow, skipper',
  'He added:',
  'NHB staff left. Ana spoke to Bill Oakes; Oakes was “fine”.',
  'William Oakes, chief executive of Tide & Rope, wrote "soon".',
  '"',
  "voters' '90s rock 'n' roll",
];

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...scraps), { maxLength: 4 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const passage: fc.Arbitrary<Passage> = fc.record({
  role: fc.oneof(
    { weight: 8, arbitrary: fc.constant<PassageRole>('paragraph') },
    fc.constantFrom(...roles),
  ),
  text,
});

const story = fc.oneof(
  { weight: 3, arbitrary: fc.array(passage, { maxLength: 90 }) },
  { weight: 1, arbitrary: fc.array(passage, { minLength: 84, maxLength: 120 }) },
);

const edit = fc.record({
  at: fc.nat(),
  remove: fc.constantFrom(0, 0, 1, 1, 1, 2),
  put: fc.array(passage, { maxLength: 2 }),
});

describe('quotes, whatever the text', () => {
  it('reading again after an edit finds what a fresh reading finds', () => {
    fc.assert(
      fc.property(story, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const reader = createQuoteReader();
        reader.read(start);
        let now = start;
        for (const { at, remove, put } of edits) {
          now = now.toSpliced(at % (now.length + 1), remove, ...put);
          expect(reader.read(now)).toEqual(findQuotes(now));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing changed, nothing new: the same array', () => {
    fc.assert(
      fc.property(story, (passages) => {
        const reader = createQuoteReader();
        expect(reader.read(passages)).toBe(reader.read(structuredClone(passages)));
      }),
      { numRuns: 30 },
    );
  });

  it('no text makes it throw, and every quote is a part of its passage', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ role: fc.constantFrom(...roles), text: fc.string({ unit: 'binary' }) }),
          { maxLength: 5 },
        ),
        (passages) => {
          for (const { place, text: words } of findQuotes(passages)) {
            const { from, to } = place.range;
            expect(from).toBeLessThan(to);
            expect(words).toBe(passages[place.passage]?.text.slice(from, to));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('quotes come in order and never overlap', () => {
    fc.assert(
      fc.property(story, (passages) => {
        const places = findQuotes(passages).map(({ place }) => place);
        places.forEach((place, index) => {
          const before = places[index - 1];
          if (before?.passage === place.passage)
            expect(before.range.to).toBeLessThanOrEqual(place.range.from);
          else expect(before?.passage ?? -1).toBeLessThan(place.passage);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('quotes, a megabyte of trouble', () => {
  const megabyte = 1_000_000;
  const troubles = [
    'x',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    ' ',
    ',',
    '(',
    ')',
    '.',
    '-',
    'A',
    'é',
    '\u{1F9F7}',
    'he said ',
    'A ',
    'a, ',
    'who ',
    'of a ',
    'said, ',
    '"a" said ',
    "'a ",
    "a' ",
    '“a ',
    'a” ',
    '"a," ',
    'A of ',
    'and A ',
    'saying ',
    'A (',
    'A: ',
    '"" ',
    'A said. ',
    '“A,” said B. ',
  ];
  it.each(troubles)(
    '%j again and again is read to its end',
    (trouble) => {
      const hostile = trouble.repeat(Math.ceil(megabyte / trouble.length));
      expect(Array.isArray(findQuotes([{ role: 'paragraph', text: hostile }]))).toBe(true);
    },
    30_000,
  );
});
