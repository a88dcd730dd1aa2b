import { describe, expect, it, test } from 'vitest';
import type { PictureMetadata } from '../../../../core/pictures/picture-metadata.ts';
import type { Picture } from '../../../../core/story/block.ts';
import type { DetailId } from './detail-fields.ts';
import { DETAIL_FIELDS, textsOfPicture, withTexts, wordsInFile } from './detail-fields.ts';

const PICTURE: Picture = {
  kind: 'picture',
  image: null,
  caption: 'The wharf',
  credit: 'Ana Moss',
  alt: '',
  details: { people: ['Pita Rewi', 'Jo Lane'], copyright: '© Stet' },
};

test('what was filled in goes back as it came', () =>
  expect(withTexts(PICTURE, textsOfPicture(PICTURE))).toEqual(PICTURE));

test('what is blanked is left out', () => {
  const { details, ...bare } = PICTURE;
  expect(details).toBeDefined();
  expect(withTexts(PICTURE, { ...textsOfPicture(bare), people: ' ; ' })).toEqual(bare);
});

describe('what the file says', () => {
  const metadata: PictureMetadata = {
    kind: 'JPEG',
    size: null,
    orientation: 1,
    fields: {
      description: {
        source: 'XMP',
        texts: ['The wharf\nat noon'],
        others: [{ source: 'IIM', texts: ['The quay'] }],
      },
      creator: { source: 'IIM', texts: ['Ana Moss'], others: [] },
      source: { source: 'IIM', texts: ['Stet'], others: [] },
      city: { source: 'XMP', texts: ['Lyttelton'], others: [] },
      personShown: { source: 'XMP', texts: ['Pita Rewi', 'Jo Lane'], others: [] },
    },
    privateNotes: [],
    warnings: [],
  };
  it.each<[DetailId, readonly (readonly [string, string])[]]>([
    [
      'caption',
      [
        ['XMP', 'The wharf at noon'],
        ['IIM', 'The quay'],
      ],
    ],
    ['credit', [['several fields', 'Ana Moss/Stet']]],
    ['place', [['several fields', 'Lyttelton']]],
    ['people', [['XMP', 'Pita Rewi; Jo Lane']]],
    ['usageTerms', []],
  ])('of the %s', (id, words) => {
    const field = DETAIL_FIELDS.find((one) => one.id === id);
    const found = field ? wordsInFile(metadata, field) : [];
    expect(found.map(({ source, text }) => [source, text])).toEqual(words);
  });
});
