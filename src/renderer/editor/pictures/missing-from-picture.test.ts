import { expect, it } from 'vitest';
import type { Picture } from '../../../core/story/block.ts';
import { missingFromPicture } from './missing-from-picture.ts';

const WHOLE: Picture = {
  kind: 'picture',
  image: { file: 'x', width: 1, height: 1 },
  caption: 'What it shows',
  credit: 'Supplied',
  alt: 'A quay',
};

it.each<[string | null, Partial<Picture>]>([
  [null, {}],
  ['Alt text missing', { alt: '  ' }],
  ['Credit and alt text missing', { credit: '', alt: '' }],
  [
    'Picture, caption, credit and alt text missing',
    { image: null, caption: '', credit: '', alt: '' },
  ],
])('says %j', (words, parts) => expect(missingFromPicture({ ...WHOLE, ...parts })).toBe(words));
