import { expect, test } from 'vitest';
import { tidyDetails } from './picture-details.ts';

test('details lose blanks, and what says nothing', () => {
  expect(tidyDetails({ source: ' ', place: ' Lyttelton ', people: ['', 'Hine Rangi '] })).toEqual({
    place: 'Lyttelton',
    people: ['Hine Rangi'],
  });
});

test('details that say nothing are none', () => {
  expect(tidyDetails({ headline: '', people: [' '] })).toBeUndefined();
});
