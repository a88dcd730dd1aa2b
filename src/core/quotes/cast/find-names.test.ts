import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../text/range.ts';
import { findNames } from './find-names.ts';
import type { NameMention } from './name-mention.ts';

function shown(mention: NameMention): string {
  const { is, name, kind, titles, weak } = mention;
  const what = kind === 'name' ? is : kind;
  const roles = titles.length > 0 ? ` (${titles.join('; ')})` : '';
  return `${weak ? 'perhaps ' : ''}${what} ${name}${roles}`;
}

function namesIn(text: string): string {
  return findNames({ role: 'paragraph', text }).map(shown).join(' | ');
}

describe('people', () => {
  test.each([
    ['They met Ana Harrow.', 'person Ana Harrow'],
    ['They met Mr Harrow.', 'person Harrow (Mr)'],
    ['They met Mr. Harrow.', 'person Harrow (Mr.)'],
    ['They met Prime Minister Ana Harrow.', 'person Ana Harrow (Prime Minister)'],
    [
      'They met former prime minister Dame Ana Harrow.',
      'person Ana Harrow (former prime minister; Dame)',
    ],
    ['They met Sen. Rewi J. Tane.', 'person Rewi J. Tane (Sen.)'],
    ['They met Secretary of State Ana Harrow.', 'person Ana Harrow (Secretary of State)'],
    ['They met Minister of Health Ana Harrow.', 'person Ana Harrow (Minister of Health)'],
    ['They met Climate Change Minister Rewi Tane.', 'person Rewi Tane (Climate Change Minister)'],
    [
      'They met Democratic presidential candidate Lucy Bowe.',
      'person Lucy Bowe (Democratic presidential candidate)',
    ],
    ['They met head of operations Ana Harrow.', 'person Ana Harrow (head of operations)'],
    ['They met the treasurer of the Wold Singers.', 'title treasurer | unknown Wold Singers'],
    ['They met Transport Minister Ana Harrow.', 'person Ana Harrow (Transport Minister)'],
    [
      'They met Detective Senior Sergeant Moana Pryce.',
      'person Moana Pryce (Detective Senior Sergeant)',
    ],
    ['They met the frontman Silas Greer.', 'person Silas Greer (frontman)'],
    ['They met Pope Clement.', 'person Pope Clement (Pope)'],
    ['They met Stephen King.', 'person Stephen King'],
    ['They met Theresa May.', 'person Theresa May'],
    ['They met Todd Young.', 'person Todd Young'],
    ['They met the Hon. Ana Harrow MP.', 'person Ana Harrow (Hon.)'],
    ['They met Labour MP Ana Harrow.', 'body Labour | person Ana Harrow (MP)'],
    ['They met the Green Party MP.', 'body Green Party | title MP'],
    ['They met Ana Harrow QC.', 'person Ana Harrow'],
    ['They met Peter Harrow Jr.', 'person Peter Harrow Jr'],
    ['They met Peter Harrow, Jr., and left.', 'person Peter Harrow, Jr'],
    ['They met Ana de la Cruz.', 'person Ana de la Cruz'],
    ['They met Pieter van der Berg.', 'person Pieter van der Berg'],
    ['They met Suleiman al-Khatib.', 'person Suleiman al-Khatib'],
    ['They met Niall O’Dowd.', 'person Niall O’Dowd'],
    ["They met Niall O'Dowd's aunt.", "person Niall O'Dowd"],
    ['They met Wiremu Te Rangi.', 'person Wiremu Te Rangi'],
    ['They met Mihi Ngāpō.', 'person Mihi Ngāpō'],
    ['They met José Pérez-Lane.', 'person José Pérez-Lane'],
    ['They met J.K. Harrow.', 'person J.K. Harrow'],
    ['They met Ana “Flash” Pereira.', 'person Ana Pereira'],
    ["They met Ana 'Flash' Pereira.", 'person Ana Pereira'],
    ['They met Prime Minister [Rewi] Tane.', 'person Rewi Tane (Prime Minister)'],
    ['They met Republican Peter Harrow.', 'person Peter Harrow'],
    ['Frontman Peter Harrow sang.', 'person Peter Harrow (Frontman)'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});

describe('roles about a name', () => {
  test.each([
    [
      'Ana Harrow, the chief executive of the port company, left.',
      'person Ana Harrow (chief executive of the port company) | title chief executive | nominal company',
    ],
    [
      'Rewi Tane, who chairs the trust, left.',
      'person Rewi Tane (chairs the trust) | nominal trust',
    ],
    ['Rewi Tane, 58, left.', 'person Rewi Tane'],
    [
      'Rewi Tane, mayor of Port Ravel, left.',
      'person Rewi Tane (mayor of Port Ravel) | body Port Ravel',
    ],
    ['Rewi Tane, referring to the mayor, left.', 'person Rewi Tane | title mayor'],
    [
      'The chief executive, Ana Harrow, left.',
      'title chief executive | person Ana Harrow (chief executive)',
    ],
    [
      'Malta’s Prime Minister, Ana Harrow, left.',
      'title Prime Minister | person Ana Harrow (Prime Minister)',
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});

describe('bodies and places', () => {
  test.each([
    ['They rang Harrow Holdings Ltd.', 'body Harrow Holdings Ltd'],
    ['They rang the Ministry for the Shore.', 'body Ministry for the Shore'],
    ['They rang the University of Port Ravel.', 'body University of Port Ravel'],
    ['They rang the Port Ravel Herald.', 'body Port Ravel Herald'],
    ['They rang the Grain and Wool Board.', 'body Grain and Wool Board'],
    ['They rang the Children’s Commissioner.', 'title Commissioner'],
    ['They rang the White House.', 'body White House'],
    ['They rang the Government.', 'body Government'],
    ['They rang New Zealand.', 'place New Zealand'],
    ['They rang CIA director Ana Harrow.', 'unknown CIA | person Ana Harrow (director)'],
    ['They rang Emma Church.', 'person Emma Church'],
    ['They rang the broker Firth & Harrow.', 'body Firth & Harrow (broker)'],
    ['They rang the Marine Park Board.', 'body Marine Park Board'],
    ['They rang the Institute for Marine Studies.', 'body Institute for Marine Studies'],
    ['They sailed in Moana Tide, which sank.', 'unknown Moana Tide'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });

  test('an acronym in brackets is another name for it', () => {
    const [mention] = findNames({ role: 'paragraph', text: 'The Shore Trust (ST) said so.' });
    expect(mention?.aliases).toEqual(['st']);
  });
});

describe('words that stand for a name', () => {
  test.each([
    ['They asked the Prime Minister.', 'title Prime Minister'],
    ['They asked the minister.', 'title minister'],
    ['They asked the company.', 'nominal company'],
    ['They asked the minister Ana Harrow.', 'person Ana Harrow (minister)'],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});

describe('capitals that mean nothing', () => {
  test.each([
    ['Yesterday it rained.', ''],
    ['On Monday it rained in May.', ''],
    ['Harbours silt up.', 'perhaps unknown Harbours'],
    ['Farmers said so.', ''],
    ["She'd met them.", ''],
    [
      'Bowe Tells Port to Wait.',
      'perhaps unknown Bowe | perhaps unknown Tells | perhaps unknown Port | perhaps unknown Wait',
    ],
    ['Harrow said so.', 'unknown Harrow'],
    ['It was Australian.', ''],
    ['A Harrow-led board.', ''],
    [
      'Bowe Slams Port Over Ferry Fiasco',
      'perhaps unknown Bowe | perhaps unknown Slams | perhaps unknown Port | perhaps unknown Ferry | perhaps unknown Fiasco',
    ],
    [
      'Mayor Lucy Bowe Slams Port',
      'perhaps person Lucy Bowe (Mayor) | perhaps unknown Slams | perhaps unknown Port',
    ],
    [
      'LOCAL MAYOR BOWE SLAMS PORT',
      'perhaps person BOWE (LOCAL MAYOR) | perhaps unknown SLAMS | perhaps unknown PORT',
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });
});

describe('any text', () => {
  const pieces = [
    'Ana',
    'Harrow',
    'Mr',
    'Mr.',
    'the',
    'The',
    'minister',
    'of',
    '“',
    '”',
    "'",
    '(',
    ')',
    '[',
    ']',
    ', ',
    '. ',
    ' ',
    ' ',
    ' ',
    'U.S.',
    'Jr',
    'said',
    'and',
    'al-',
    'who chairs',
    '\ud800',
    'Ā',
    '58',
    '\n',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  );

  test('mentions lie in the text, in order, and say what is there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { range, kind, name } of findNames({ role: 'paragraph', text })) {
          expect(range.from).toBeGreaterThanOrEqual(last);
          expect(range.to).toBeGreaterThan(range.from);
          expect(range.to).toBeLessThanOrEqual(text.length);
          if (kind !== 'name') expect(textIn(text, range).endsWith(name)).toBe(true);
          last = range.from;
        }
      }),
    );
  });
});
