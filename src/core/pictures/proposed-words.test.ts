import { describe, expect, test } from 'vitest';
import type { Written } from '../../../tests/helpers/agency-notes.ts';
import { WRITTEN } from '../../../tests/helpers/agency-notes.ts';
import { digitalSource, DIGITAL_SOURCES } from './digital-source.ts';
import { proposedWords } from './proposed-words.ts';

const proposed = (written: Written) =>
  proposedWords({
    fields: Object.fromEntries(
      Object.entries(written).map(([field, texts]) => [
        field,
        { source: 'XMP' as const, texts, others: [] },
      ]),
    ),
  });

test('a file proposes caption, credit, alt text and details', () => {
  expect(proposed(WRITTEN)).toEqual({
    caption: WRITTEN.description[0],
    credit: WRITTEN.creditLine[0],
    alt: WRITTEN.altText[0],
    details: {
      headline: 'Ferry ramp breaks',
      creator: 'Hēmi Walker',
      source: 'Harbour Pictures',
      copyright: '© 2026 Harbour Pictures & Sons',
      usageTerms: 'Editorial use only',
      instructions: 'No archive. Mandatory credit.',
      date: '2026-11-22T09:30:00+13:00',
      place: 'No. 2 Wharf, Lyttelton, Canterbury, New Zealand',
      people: ['Mere Ngātai', 'Tāne Rua'],
      extendedDescription: 'Behind her lies a ferry whose ramp hangs askew.',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    },
  });
});

test('a file that says nothing proposes nothing', () => {
  expect(proposed({})).toEqual({ caption: '', credit: '', alt: '' });
});

describe('without a credit line the credit is', () => {
  test.each<[string, Written, string]>([
    ['creator and source', { creator: ['A', 'B'], source: ['C'] }, 'A; B/C'],
    ['the creator', { creator: ['A'] }, 'A'],
    ['the source', { source: ['C'] }, 'C'],
  ])('%s', (_what, written, credit) => {
    expect(proposed(written).credit).toBe(credit);
  });
});

describe('a place is', () => {
  test.each<[string, Written, string | undefined]>([
    ['its parts, each once', { city: ['Wellington'], state: ['Wellington'] }, 'Wellington'],
    ['the place shown', { locationShown: ['A'], locationCreated: ['B'] }, 'A'],
    ['the place it was taken from', { locationCreated: ['B'] }, 'B'],
    ['not known', {}, undefined],
  ])('%s', (_what, written, place) => {
    expect(proposed(written).details?.place).toBe(place);
  });
});

test('a caption in lines becomes one line', () => {
  expect(proposed({ description: ['One\r\n two'] }).caption).toBe('One two');
});

describe('a digital source type in words:', () => {
  test.each([
    [
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      'Made by AI',
      'wholly',
    ],
    [
      'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/',
      'Made by AI',
      'wholly',
    ],
    ['trainedalgorithmicmedia', 'Made by AI', 'wholly'],
    ['digsrctype:compositeWithTrainedAlgorithmicMedia', 'Partly made by AI', 'partly'],
    [
      'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      'Photograph from a digital camera',
      null,
    ],
    ['some other thing', 'some other thing', null],
  ])('%s', (type, words, madeByAi) => {
    expect(digitalSource(type)).toEqual({ words, madeByAi });
  });

  test('each can be chosen, and is understood when it comes back', () => {
    for (const { address, ...source } of DIGITAL_SOURCES)
      expect(digitalSource(address)).toEqual(source);
  });
});
