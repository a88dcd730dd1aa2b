import { expect, test } from 'vitest';
import type { PictureMetadata } from '../../core/pictures/picture-metadata.ts';
import type { Picture } from '../../core/story/block.ts';
import { fieldsFromFile, filledIn } from './from-file.ts';

const FILE = `${'a'.repeat(64)}.jpg`;
const EMPTY: Picture = {
  kind: 'picture',
  image: { file: FILE, width: 4, height: 3 },
  caption: '',
  credit: '',
  alt: '',
};
const METADATA: PictureMetadata = {
  kind: 'JPEG',
  size: null,
  orientation: 1,
  fields: {
    description: { source: 'XMP', texts: ['The wharf'], others: [] },
    creditLine: { source: 'IIM', texts: ['Ana Moss/Stet'], others: [] },
    copyrightNotice: { source: 'IIM', texts: ['© Stet'], others: [] },
  },
  privateNotes: [],
  warnings: [],
};
const notes = new Map([[FILE, METADATA]]);

test('empty fields are filled in from the file', () =>
  expect(filledIn(EMPTY, METADATA)).toEqual({
    ...EMPTY,
    caption: 'The wharf',
    credit: 'Ana Moss/Stet',
    details: { copyright: '© Stet' },
  }));

test('what somebody wrote stays', () =>
  expect(filledIn({ ...EMPTY, caption: 'A quay', details: { copyright: 'Jo' } }, METADATA)).toEqual(
    {
      ...EMPTY,
      caption: 'A quay',
      credit: 'Ana Moss/Stet',
      details: { copyright: 'Jo' },
    },
  ));

test('a file that says nothing changes nothing', () =>
  expect(filledIn(EMPTY, { ...METADATA, fields: {} })).toEqual(EMPTY));

test('what still reads as the file has it is known for it', () => {
  const filled = filledIn(EMPTY, METADATA);
  expect(fieldsFromFile(filled, notes)).toEqual(['caption', 'credit']);
  expect(fieldsFromFile({ ...filled, caption: 'The old wharf' }, notes)).toEqual(['credit']);
  expect(fieldsFromFile(filled, new Map())).toEqual([]);
});
