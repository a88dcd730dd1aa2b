import { describe, expect, test } from 'vitest';
import type { Block, Picture } from '../../story/block.ts';
import type { Rule } from '../gate-levels.ts';
import { findPictureFaults } from './pictures.ts';

const SOUND: Picture = {
  kind: 'picture',
  image: { file: `${'a'.repeat(64)}.jpg`, width: 800, height: 600 },
  caption: 'Mere Ngātai waits on the wharf in Lyttelton on Monday.',
  credit: 'Hēmi Walker',
  alt: 'A woman in a red coat on a wharf.',
};

const says = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const STORY = [
  says('The ferry ramp at Diamond Harbour broke on Sunday.'),
  says('“It was loud,” said Mere Ngātai, a teacher. Tāne Rua, the skipper, said he was sorry.'),
];

interface Found {
  readonly rule: Rule;
  readonly message: string;
}

function faults(...pictures: readonly Partial<Picture>[]): readonly Found[] {
  const body = [...STORY, ...pictures.map((parts): Picture => ({ ...SOUND, ...parts }))];
  return findPictureFaults({ body, created: '2026-11-22T09:00:00Z' }, ['Google', 'X']);
}

const rules = (...pictures: readonly Partial<Picture>[]): readonly Rule[] =>
  faults(...pictures).map(({ rule }) => rule);

test('a picture as a desk wants it is left alone', () => {
  expect(faults({})).toEqual([]);
});

test('a story without pictures has nothing wrong with them', () => {
  expect(faults()).toEqual([]);
});

describe('alt text', () => {
  test.each<[string, readonly Rule[]]>([
    ['Mere Ngātai waits  on the wharf in Lyttelton on Monday.', ['alt text repeats caption']],
    ['IMG_2044', ['alt text is a file name']],
    ['DSC00123.JPG', ['alt text is a file name']],
    ['wharf-final-2.webp', ['alt text is a file name']],
    ['Screenshot 2026-11-22', ['alt text is a file name']],
    ['Image', ['alt text is a file name']],
    ['x'.repeat(251), ['alt text too long']],
    ['x'.repeat(250), []],
    ['An image of a wharf', []],
    ['A sign that says stet.org.jpg', []],
  ])('“%s”', (alt, found) => {
    expect(rules({ alt })).toEqual(found);
  });
});

describe('a caption', () => {
  test.each<[string, readonly Rule[]]>([
    ['Rain in Lyttelton on Monday. It fell. It stopped.', ['caption too long']],
    ['Dr. J. K. Rua of St. Heliers on Mon. Nov. 22, 2026, at No. 2 Wharf. He left.', []],
    ['The wharf at dawn.', ['caption without place or day']],
    ['The wharf in Lyttelton.', ['caption without place or day']],
    ['The wharf on Monday.', ['caption without place or day']],
    ['The wharf at Diamond Harbour in 2019.', []],
    ['The wharf in Lyttelton on Monday. (Photo: Ana Rua)', ['credit in caption']],
    ['The wharf in Lyttelton on Monday. Picture by Ana Rua', ['credit in caption']],
    ['The wharf in Lyttelton on Monday / Hēmi Walker', ['credit in caption']],
    ['The wharf in Lyttelton on Monday. (Hēmi Walker)', ['credit in caption']],
    ['The wharf in Lyttelton on Monday. © Harbour Pictures', ['credit in caption']],
    ['The wharf in Lyttelton on Monday/Getty Images', ['credit in caption']],
    ['The photographer Hēmi Walker in Lyttelton on Monday.', []],
    ['A picture of a wharf in Lyttelton on Monday.', []],
  ])('%s', (caption, found) => {
    expect(rules({ caption }).filter((rule) => !rule.startsWith('caption name'))).toEqual(found);
  });

  test('says what it lacks', () => {
    const lacks = (caption: string) => faults({ caption })[0]?.message;
    expect(lacks('A wharf.')).toBe(
      'Picture 1 (“A wharf.”) says in its caption neither where nor on which day it was taken.',
    );
    expect(lacks('A wharf on Monday.')).toMatch(/does not say in its caption where it was taken/);
    expect(lacks('A wharf in Lyttelton.')).toMatch(/on which day it was taken/);
  });
});

describe('a code that stands for nothing', () => {
  test.each<[Partial<Picture>, string | undefined]>([
    [{ caption: 'Ana \\mn\\ in Lyttelton on Monday.' }, 'still has \\mn\\ in its caption'],
    [{ alt: 'A \\q#2\\ by \\a\\ and \\a\\' }, 'still has \\q#2\\, \\a\\ in its alt text'],
    [{ credit: 'Ana\\Bo' }, undefined],
    [{ credit: '\\ and \\' }, undefined],
  ])('%j', (parts, words) => {
    const found = faults(parts).find(({ rule }) => rule === 'picture code not replaced');
    if (words === undefined) expect(found).toBe(undefined);
    else expect(found?.message).toContain(words);
  });
});

describe('a name in a caption', () => {
  const of = (name: string): readonly Found[] =>
    faults({ caption: `${name} on the wharf in Lyttelton on Monday.` });
  test.each(['Mere Ngātai', 'Ngātai', 'Tāne Rua', 'Skipper Tāne Rua', 'Mr Rua'])(
    'that the story has: %s',
    (name) => {
      expect(of(name)).toEqual([]);
    },
  );
  test.each([
    ['Mere Ngatai', 'Mere Ngātai'],
    ['Mere Ngātia', 'Mere Ngātai'],
    ['Merre Ngātai', 'Mere Ngātai'],
    ['Tane Rua', 'Tāne Rua'],
    ['Diamond Harbor', 'Diamond Harbour'],
  ])('that the story spells otherwise: %s', (name, right) => {
    const [found, ...more] = of(name);
    expect(more).toEqual([]);
    expect(found?.rule).toBe('caption name spelt otherwise');
    expect(found?.message).toContain(`“${right}”`);
  });
  test.each(['Mr Jonathan Smith', 'Dr Ana Harrow'])('whom the story does not name: %s', (name) => {
    expect(of(name).map(({ rule }) => rule)).toEqual(['caption name not in story']);
  });
  test('of a place that the story does not name is nothing to say', () => {
    expect(rules({ caption: 'The wharf in Port Chalmers on Monday.' })).toEqual([]);
  });
});

describe('captions that repeat', () => {
  test('one under two pictures', () => {
    expect(rules({}, {})).toEqual(['caption repeated']);
  });
  test('nearly one under two pictures', () => {
    const caption = 'Mere Ngātai waits on the wharf in Lyttelton on Sunday.';
    expect(rules({}, { caption })).toEqual(['caption nearly repeated']);
  });
  test('two of the same people and place are two', () => {
    const caption = 'Tāne Rua, the skipper, looks at the broken ramp in Lyttelton on Monday.';
    expect(rules({}, { caption })).toEqual([]);
  });
  test.each([
    [SOUND.caption],
    [`Caption: ${SOUND.caption}`],
    [`${SOUND.caption} Photo: Hēmi Walker`],
    ['Mere Ngātai waits on the wharf in Lyttelton on Monday'],
  ])('in the body: %s', (text) => {
    const body = [...STORY, SOUND, says(text)];
    const found = findPictureFaults({ body, created: '2026-11-22T09:00:00Z' }, []);
    expect(found.map(({ rule, subject }) => [rule, subject])).toEqual([
      ['caption in the body', { kind: 'block', block: 3, other: 2 }],
    ]);
  });
  test('a paragraph that says more is no caption', () => {
    const text = `${SOUND.caption} She had been there since six, she said, and would stay until somebody came to tell her when the next ferry would go.`;
    const body = [...STORY, SOUND, says(text)];
    expect(findPictureFaults({ body, created: '2026-11-22T09:00:00Z' }, [])).toEqual([]);
  });
});

describe('what stands against using a picture', () => {
  test.each<[string, Partial<Picture>, readonly Rule[]]>([
    ['a credit on the stop list', { credit: 'google' }, ['credit on stop list']],
    ['or in part', { credit: 'Ana Rua/Google' }, ['credit on stop list']],
    ['a credit that only holds such a word', { credit: 'X-ray Pictures' }, []],
    [
      'made by AI',
      {
        details: {
          digitalSourceType:
            'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        },
      },
      ['picture made by AI'],
    ],
    ['taken by a camera', { details: { digitalSourceType: 'digitalCapture' } }, []],
    [
      'under embargo',
      { details: { instructions: 'Embargoed until 6am Tuesday' } },
      ['picture under embargo'],
    ],
    ['with instructions', { details: { instructions: 'No archive' } }, ['picture instructions']],
    [
      'with terms of use',
      { details: { usageTerms: 'Editorial use only' } },
      ['picture instructions'],
    ],
    ['an old picture', { details: { date: '2024-03-01' } }, ['picture old']],
    ['an old one that says file', { credit: 'Ana Rua/File', details: { date: '2024-03-01' } }, []],
    ['one of last month', { details: { date: '2026-10-01' } }, []],
    ['a date that is none', { details: { date: 'in March' } }, []],
  ])('%s', (_what, parts, found) => {
    expect(rules(parts)).toEqual(found);
  });

  test('an old one that says its year', () => {
    const caption = 'Mere Ngātai waits on the wharf in Lyttelton in 2019.';
    expect(rules({ caption, details: { date: '2019-03-01' } })).toEqual([]);
  });

  test('AI is named, and whether the caption says so', () => {
    const details = { digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' };
    expect(faults({ details })[0]?.message).toMatch(
      /is not a photograph: partly made by AI, and its caption does not say so\.$/,
    );
    expect(faults({ details, credit: 'AI image by Ana Rua' })[0]?.message).toMatch(/by AI\.$/);
  });
});

test('words that are longer than older systems read are named with their limits', () => {
  const details = { copyright: 'ā'.repeat(65) };
  const [found] = faults({ credit: 'Hēmi Walker for Harbour Pictures of Lyttelton', details });
  expect(found?.rule).toBe('picture words too long for IIM');
  expect(found?.message).toMatch(/its credit \(32\), its copyright \(128\)\.$/);
});
