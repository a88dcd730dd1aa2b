import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../../tests/helpers/plain-quotes.ts';
import type { CheckEvent } from '../../story/check-event.ts';
import { anchorOf } from '../anchor.ts';
import { factsOf } from './facts-of.ts';
import { findFacts } from './find-facts.ts';
import { findSums } from './find-sums.ts';

const listed = (...texts: string[]): readonly string[] =>
  findFacts(paragraphs(...texts)).map(
    ({ kind, text, places }) => `${kind}: ${text}${places.length > 1 ? ` ×${places.length}` : ''}`,
  );

test.each([
  ['It cost $5.2m.', ['money: $5.2m']],
  ['It cost $5.2 million, then 5.2 million dollars.', ['money: $5.2 million ×2']],
  [
    'Forty per cent voted, not 40% or 41 percent.',
    ['percentage: Forty per cent ×2', 'percentage: 41 percent'],
  ],
  ['Ana Harrow, 61, has a 12-year-old son aged 12.', ['age: 61', 'age: 12-year-old ×2']],
  ['On 21 June 2020 and June 21, 2020.', ['date: 21 June 2020 ×2']],
  ['It has leaked since 1998.', ['date: 1998']],
  ['The 140 staff and a hundred and forty staff.', ['figure: 140 staff ×2']],
  ['There were 140 staff and 140 pages.', ['figure: 140 staff', 'figure: 140 pages']],
  [
    'It sailed at 10.40pm, then at 6 a.m. and 9:15 am.',
    ['time: 10.40pm', 'time: 6 a.m.', 'time: 9:15 am'],
  ],
  ['Two or three people waited.', ['figure: three people']],
  ['Nobody came, and one left.', []],
  ['A B52 flew over SH1.', []],
  ['1,400 sheep; 1400 sheep', ['figure: 1,400 sheep ×2']],
])('%s', (text, facts) => {
  expect(listed(text)).toEqual(facts);
});

test('one fact has all its places, whatever passage they are in', () => {
  expect(listed('140 staff left.', 'Nobody replaced the 140 staff.')).toEqual([
    'figure: 140 staff ×2',
  ]);
});

test.each([
  ['About 40 per cent of 140 staff left.', '40 per cent of 140 is 56'],
  ['In all 56, or 40 per cent of the 140 staff, left.', '40 per cent of 140 is 56: right'],
  ['In all 65, or 40 per cent of the 140 staff, left.', '40 per cent of 140 is 56: wrong'],
  ['It rose 15 per cent, from 140 to 161.', 'from 140 to 161 is up 15 per cent: right'],
  ['It rose 25 per cent, from 140 to 161.', 'from 140 to 161 is up 15 per cent: wrong'],
  [
    'It fell by 9 per cent from $5.5m to $5m.',
    'from 5,500,000 to 5,000,000 is down 9.09 per cent: right',
  ],
  ['Staff doubled from 140 to 281.', 'from 140 to 281 is 2.01 times as much: right'],
  ['Staff doubled from 140 to 350.', 'from 140 to 350 is 2.5 times as much: wrong'],
  ['It is 140 plus 60 is 200.', '140 plus 60 is 200: right'],
  ['It grew 3 per cent from 2019 to 2024.', ''],
  ['It rose from 40 per cent to 50 per cent.', ''],
  ['One in four left.', ''],
])('%s → %s', (text, sums) => {
  const said = findSums(paragraphs(text)).map(({ says, agrees }) =>
    agrees === null ? says : `${says}: ${agrees ? 'right' : 'wrong'}`,
  );
  expect(said.join()).toBe(sums);
});

const STORY = ['The port lost 140 staff last year.', 'It will hire nobody.'];

function decided(id = 'd'): CheckEvent {
  const passages = paragraphs(...STORY);
  const [fact] = findFacts(passages);
  if (!fact) throw new Error('The story has a fact.');
  const [place] = fact.places;
  if (!place) throw new Error('A fact has a place.');
  return {
    kind: 'decision',
    id,
    thread: id,
    subject: 'fact',
    at: '2026-11-22T10:00:00Z',
    by: 'T. Kerr',
    anchor: anchorOf({ text: fact.text, place, speaker: null }, passages),
    decision: 'verified',
    basis: 'document or statement',
    terms: null,
    reference: null,
    note: '',
  };
}

describe('a checked fact', () => {
  const stateIn = (...texts: string[]): string =>
    factsOf(paragraphs(...texts), [decided()])
      .all.map(
        ({ text, state, lapse }) =>
          `${text}: ${lapse ? `lapsed from ${lapse.anchor.words}` : state}`,
      )
      .join();

  test.each([
    ['holds', STORY, '140 staff: verified'],
    ['holds when it moves', ['New.', ...STORY], '140 staff: verified'],
    [
      'lapses when it changes',
      ['The port lost 150 staff last year.'],
      '150 staff: lapsed from 140 staff',
    ],
    ['holds when it is repeated', [...STORY, 'The 140 staff wept.'], '140 staff: verified'],
    ['is not given to another', ['There were 12 boats in the bay at noon.'], '12 boats: unchecked'],
  ])('%s', (_, texts, states) => {
    expect(stateIn(...texts)).toBe(states);
  });
});

describe('a flagged passage', () => {
  const words = 'It will hire nobody';
  const flag: CheckEvent = {
    kind: 'flag',
    id: 'f',
    thread: 'f',
    subject: 'fact',
    at: '2026-11-22T10:00:00Z',
    by: 'T. Kerr',
    anchor: { words, speaker: null, before: '', after: '.', passage: 1 },
  };
  const verified: CheckEvent = { ...decided('v'), thread: 'f', anchor: flag.anchor };
  const flagged = (texts: readonly string[], ...events: CheckEvent[]): string =>
    factsOf(paragraphs(...texts), events)
      .all.filter(({ kind }) => kind === 'flagged')
      .map(({ text, state, lapse }) => `${text}: ${lapse ? 'lapsed' : state}`)
      .join();

  test.each<[string, readonly string[], readonly CheckEvent[], string]>([
    ['is listed', STORY, [flag], `${words}: unchecked`],
    ['is checked', STORY, [flag, verified], `${words}: verified`],
    ['moves', ['New.', ...STORY], [flag, verified], `${words}: verified`],
    [
      'lapses',
      [STORY[0]!, 'It will hire somebody.'],
      [flag, verified],
      'It will hire somebody: lapsed',
    ],
    ['goes with its words', [STORY[0]!], [flag, verified], ''],
    ['may be taken back', STORY, [flag, { ...flag, kind: 'dismissal', id: 'x' }], ''],
  ])('%s', (_, texts, events, facts) => {
    expect(flagged(texts, ...events)).toBe(facts);
  });
});

test('a fact that was found and flagged is listed once, and a decision before the flag stands', () => {
  const passages = paragraphs(...STORY);
  const flag: CheckEvent = { ...decided('f'), kind: 'flag', at: '2026-11-22T11:00:00Z' };
  const { all } = factsOf(passages, [decided(), flag]);
  expect(all.map(({ text, kind, state }) => `${text}: ${kind}, ${state}`)).toEqual([
    '140 staff: flagged, verified',
  ]);
});

test('a checked fact whose words are gone is listed as removed, until somebody has seen it', () => {
  const gone = paragraphs('Nothing of it is left here, not a word of what it said before.');
  const seen: CheckEvent = { ...decided('x'), kind: 'dismissal', thread: 'd' };
  expect(factsOf(gone, [decided()]).removed.map(({ anchor }) => anchor.words)).toEqual([
    '140 staff',
  ]);
  expect(factsOf(gone, [decided(), seen]).removed).toEqual([]);
  const recalled: CheckEvent = { ...seen, kind: 'recall', id: 'y', by: 'R. Night' };
  const [back] = factsOf(gone, [decided(), seen, recalled]).removed;
  expect(back?.decision?.by).toBe('T. Kerr');
});
