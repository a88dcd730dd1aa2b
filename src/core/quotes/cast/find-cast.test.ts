import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../text/passage.ts';
import { overlaps, textIn } from '../../text/range.ts';
import type { Cast } from './cast.ts';
import { indexNames, replaceNames } from './cast-index.ts';
import { castOf, findCast } from './find-cast.ts';
import { findNames } from './find-names.ts';

/** Paragraphs of a story, divided by strokes; the first is the headline where it begins with "#". */
function passages(story: string): readonly Passage[] {
  return story
    .split(' / ')
    .map((text): Passage =>
      text.startsWith('# ')
        ? { role: 'headline', text: text.slice(2) }
        : { role: 'paragraph', text },
    );
}

function shown(cast: Cast): string {
  return cast
    .map(({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(', ')}`)
    .join('; ');
}

function castIn(story: string): string {
  return shown(findCast(passages(story)));
}

test('nobody is in the cast for being nobody', () => {
  expect(castIn('“Nobody asked us,” said Jo Lim. / "Everyone knew," Lim said.')).toBe(
    'Jo Lim: Jo Lim, Lim',
  );
});

describe('one person under several names', () => {
  test.each([
    ['Harriet Bowe spoke. / Bowe left.', 'Harriet Bowe: Harriet Bowe, Bowe'],
    ['Harriet Bowe spoke. / Mrs Bowe left.', 'Harriet Bowe: Harriet Bowe, Mrs Bowe'],
    ['Harriet Bowe spoke. / They like Harriet.', 'Harriet Bowe: Harriet Bowe, Harriet'],
    ['Bowe spoke. / Mayor Harriet Bowe left.', 'Harriet Bowe: Bowe, Mayor Harriet Bowe'],
    [
      'Harriet Bowe spoke. / Harriet J. Bowe left.',
      'Harriet J. Bowe: Harriet Bowe, Harriet J. Bowe',
    ],
    ['William Bowe spoke. / Bill Bowe left.', 'Bill Bowe: William Bowe, Bill Bowe'],
    ['H. Bowe spoke. / Harriet Bowe left.', 'Harriet Bowe: H. Bowe, Harriet Bowe'],
    [
      'Mihi Ngāpō spoke. / Mihi Ngapo left. / They like Ngapo.',
      'Mihi Ngāpō: Mihi Ngāpō, Mihi Ngapo, Ngapo',
    ],
    ["Niall O’Dowd spoke. / They like O'Dowd.", "Niall O’Dowd: Niall O’Dowd, O'Dowd"],
    [
      'Pieter van der Berg spoke. / Mr Van der Berg left.',
      'Pieter van der Berg: Pieter van der Berg, Mr Van der Berg',
    ],
    [
      'Luis Ortega Vidal spoke. / Mr Ortega Vidal left.',
      'Luis Ortega Vidal: Luis Ortega Vidal, Mr Ortega Vidal',
    ],
    [
      'President Zhou Jianfeng spoke. / Mr Zhou left.',
      'Zhou Jianfeng: President Zhou Jianfeng, Mr Zhou',
    ],
    ['Ana “Flash” Pereira spoke. / They like Flash.', 'Ana Pereira: Ana “Flash” Pereira, Flash'],
    ['Todd Young spoke. / Young said so.', 'Todd Young: Todd Young, Young'],
    ['Marcus Cuban spoke. / Cuban said so.', 'Marcus Cuban: Marcus Cuban, Cuban'],
    ['They like Sable Thorne. / They like Thorne.', 'Sable Thorne: Sable Thorne, Thorne'],
    ['Pope Clement spoke. / They like Clement.', 'Pope Clement: Pope Clement, Clement'],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

describe('titles that stand for a name', () => {
  test.each([
    ['Mayor Harriet Bowe spoke. / The mayor left.', 'Harriet Bowe: Mayor Harriet Bowe, The mayor'],
    ['The mayor left. / Mayor Harriet Bowe spoke.', 'Harriet Bowe: The mayor, Mayor Harriet Bowe'],
    [
      'Harriet Bowe, the mayor of Ravel, spoke. / The mayor left.',
      'Harriet Bowe: Harriet Bowe, the mayor, The mayor',
    ],
    [
      'Mayor Harriet Bowe met former mayor Rewi Tane. / The mayor left.',
      'Harriet Bowe: Mayor Harriet Bowe, The mayor; Rewi Tane: former mayor Rewi Tane',
    ],
    [
      'Mayor Harriet Bowe met deputy mayor Rewi Tane. / The mayor left.',
      'Harriet Bowe: Mayor Harriet Bowe, The mayor; Rewi Tane: deputy mayor Rewi Tane',
    ],
    [
      'Sen. Harriet Bowe spoke. / The senator left.',
      'Harriet Bowe: Sen. Harriet Bowe, The senator',
    ],
    [
      '# Bowe ‘likely’ to go / The Prime Minister spoke. / Harriet Bowe left.',
      'Harriet Bowe: Bowe, The Prime Minister, Harriet Bowe',
    ],
    [
      '# Magistrate jails thief / It rained. / It rained. / It rained. / It rained. / Magistrate Harriet Bowe left.',
      'Harriet Bowe: Magistrate, Magistrate Harriet Bowe',
    ],
    ['Mayor Harriet Bowe spoke. / The surgeon left.', 'Harriet Bowe: Mayor Harriet Bowe'],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

describe('families', () => {
  test.each([
    [
      'Jane and Peter Marlow spoke. / Mrs Marlow left.',
      'Jane Marlow: Jane, Mrs Marlow; Peter Marlow: Peter Marlow',
    ],
    [
      'Sir Keith Marlow spoke. / Lady Marlow left.',
      'Keith Marlow: Sir Keith Marlow; Lady Marlow: Lady Marlow',
    ],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

describe('people kept apart', () => {
  test.each([
    [
      'Ana Harrow met Tom Harrow. / Mr Harrow left.',
      'Ana Harrow: Ana Harrow; Tom Harrow: Tom Harrow, Mr Harrow',
    ],
    [
      'Ana Harrow met Tom Harrow. / Mrs Harrow left.',
      'Ana Harrow: Ana Harrow, Mrs Harrow; Tom Harrow: Tom Harrow',
    ],
    [
      'Ana Harrow met her brother Tom Harrow. / They like Harrow.',
      'Ana Harrow: Ana Harrow, Harrow; Tom Harrow: brother Tom Harrow',
    ],
    [
      'Ana Harrow met Tom Harrow. / Sergeant Tom Harrow spoke, and they like Harrow.',
      'Ana Harrow: Ana Harrow; Tom Harrow: Tom Harrow, Sergeant Tom Harrow, Harrow',
    ],
    [
      'Peter Harrow Jr. met Peter Harrow III.',
      'Peter Harrow Jr: Peter Harrow Jr; Peter Harrow III: Peter Harrow III',
    ],
    [
      'George H. Harrow met George W. Harrow.',
      'George H. Harrow: George H. Harrow; George W. Harrow: George W. Harrow',
    ],
    ['Kathryn Waters spoke. / Water said so.', 'Kathryn Waters: Kathryn Waters; Water: Water'],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

describe('bodies', () => {
  test.each([
    [
      'Harrow Holdings Ltd spoke. / Harrow said so.',
      'Harrow Holdings Ltd: Harrow Holdings Ltd, Harrow',
    ],
    [
      'Harrow Holdings Ltd spoke. / The company left.',
      'Harrow Holdings Ltd: Harrow Holdings Ltd, The company',
    ],
    [
      'The Shore Research Institute (SRI) spoke. / SRI said so.',
      'Shore Research Institute: Shore Research Institute, SRI, SRI',
    ],
    [
      'The Shore Research Institute spoke. / SRI said so.',
      'Shore Research Institute: Shore Research Institute, SRI',
    ],
    [
      'The Port Ravel Herald spoke. / The Herald said so. / The paper left.',
      'Port Ravel Herald: Port Ravel Herald, Herald, The paper',
    ],
    [
      'The Church of the Shore spoke. / The Church said so.',
      'Church of the Shore: Church of the Shore, Church',
    ],
    [
      'Ministry of Harbours, Light and Weather (MHLW) spokesman Rewi Tane spoke. / MHLW said so.',
      'Ministry of Harbours, Light and Weather: Ministry of Harbours, Light and Weather, MHLW, MHLW; Rewi Tane: spokesman Rewi Tane',
    ],
    ['The trust, Bright Harbour, said so.', 'Bright Harbour: The trust, Bright Harbour'],
    ['The Motorists’ Federation spoke.', 'Motorists’ Federation: Motorists’ Federation'],
    [
      'Te Whatu Ora spoke. / Te Rina Wetere said so.',
      'Te Whatu Ora: Te Whatu Ora; Te Rina Wetere: Te Rina Wetere',
    ],
    ['They rang Ngāti Raukawa.', 'Ngāti Raukawa: Ngāti Raukawa'],
    [
      'Harbour Transport spokeswoman Lucy Bowe spoke.',
      'Harbour Transport: Harbour Transport; Lucy Bowe: spokeswoman Lucy Bowe',
    ],
    ['The Government spoke. / It went to Wellington.', 'Government: Government'],
    ['Zebrano spoke. / They like Zebrano.', ''],
    ['Zebrano said so. / They like Zebrano.', 'Zebrano: Zebrano, Zebrano'],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

describe('capitals that mean nothing', () => {
  test.each([
    [
      '# Mayor Bowe Slams Port Over Fiasco / Harriet Bowe spoke.',
      'Harriet Bowe: Mayor Bowe, Harriet Bowe',
    ],
    ['# HARRIET BOWE SLAMS PORT / Harriet Bowe spoke.', 'Harriet Bowe: HARRIET BOWE, Harriet Bowe'],
    ['Harbours silt up. / On Monday it rained in Wellington.', ''],
    ['Lucy Bowe of Lark Street said so.', 'Lucy Bowe: Lucy Bowe'],
    ['Bowe Tells Port to Wait. / Harriet Bowe spoke.', 'Harriet Bowe: Bowe, Harriet Bowe'],
  ])('%s', (story, cast) => {
    expect(castIn(story)).toBe(cast);
  });
});

test('a member has titles, and gender where the text gives it away', () => {
  const [member] = findCast(
    passages('Dame Alex Bowe, the mayor of Ravel, spoke. / Mayor Alex Bowe left.'),
  );
  expect(member?.titles).toEqual(['Dame', 'mayor of Ravel']);
  expect(member?.gender).toBe('female');
});

test.each([
  ['Transport Minister Ana Bowe spoke. / The minister, Ana Bowe, left.', ['Transport Minister']],
  ['Mayor Ana Bowe spoke. / Ana Bowe, a former mayor, left.', ['Mayor', 'former mayor']],
  ['Mayor Ana Bowe spoke. / Deputy mayor Ana Bowe left.', ['Mayor', 'Deputy mayor']],
])('a title said again with fewer words is one: %s', (story, titles) => {
  expect(findCast(passages(story))[0]?.titles).toEqual(titles);
});

test.each([
  ['Alex Bowe spoke. She left.', 'female'],
  ['Spokesman Alex Bowe spoke.', 'male'],
  ['Alex Bowe spoke.', null],
  ['Harriet Bowe spoke.', 'female'],
])('gender in %s', (story, gender) => {
  expect(findCast(passages(story))[0]?.gender).toBe(gender);
});

const WORDS = [
  'Ana Harrow',
  'Tom Harrow',
  'Harrow',
  'Mr Harrow',
  'Mrs Harrow',
  'Mayor Ana Harrow',
  'the mayor',
  'The company',
  'Harrow Holdings Ltd',
  'Harrow',
  'A. Harrow',
  'SRI',
  'the Shore Research Institute (SRI)',
  'said',
  'she',
  'Bill Bowe',
  'William Bowe',
  'Bowe',
  'Flash',
  'Ana “Flash” Harrow',
  'Harrow Jr',
  'the',
  ', 58,',
  '.',
  '.',
  'left',
  'Wellington',
];
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .map((words): Passage => ({ role: 'paragraph', text: words.join(' ') }));

test('who is in the cast does not hang on the order of the paragraphs', () => {
  const [one, other] = [
    'Ana Harrow Ana Harrow. / The board met Harrow Ana Harrow.',
    'said Harrow Ana Harrow',
  ];
  expect(
    findCast(passages(`${one} / ${other}`))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(
    findCast(passages(`${other} / ${one}`))
      .map(({ name }) => name)
      .sort(),
  );
});

describe('any story', () => {
  test('mentions say what is at their place', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (story) => {
        for (const { mentions } of findCast(story))
          for (const { place, text } of mentions)
            expect(textIn(story[place.passage]?.text ?? '', place.range)).toBe(text);
      }),
    );
  });

  test('no two mentions share words', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (story) => {
        const places = findCast(story).flatMap(({ mentions }) =>
          mentions.map(({ place }) => place),
        );
        const shared = places.filter((one, at) =>
          places.some(
            (other, index) =>
              index < at && other.passage === one.passage && overlaps(other.range, one.range),
          ),
        );
        expect(shared).toEqual([]);
      }),
    );
  });

  test('an index that followed every edit answers as one made afresh', () => {
    const edit = fc.record({
      at: fc.nat(8),
      gone: fc.nat(2),
      put: fc.array(paragraph, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.array(edit, { maxLength: 6 }),
        (start, edits) => {
          let story = start;
          const index = indexNames(story.map(findNames));
          for (const { at, gone, put } of edits) {
            const from = Math.min(at, story.length);
            const to = Math.min(from + gone, story.length);
            replaceNames(index, from, to, put.map(findNames));
            story = story.toSpliced(from, to - from, ...put);
          }
          expect(castOf(index, story)).toEqual(findCast(story));
        },
      ),
    );
  });
});
