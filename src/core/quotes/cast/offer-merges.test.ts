import { describe, expect, test } from 'vitest';
import { findCast } from './find-cast.ts';
import { areOneSlipApart, offerMerges } from './offer-merges.ts';

describe('names a slip apart are offered as one', () => {
  test.each([
    ['Kathryn Waters spoke. / Water said so.', 'Kathryn Waters ← Water'],
    ['Rewi Tane spoke. / Rewi Taen said so.', 'Rewi Tane ← Rewi Taen'],
    ['Kristin Wilkes spoke. / Kristen Wilkes said so.', 'Kristin Wilkes ← Kristen Wilkes'],
    ['Harriet Bowe spoke. / Harriet Tane said so.', ''],
    ['Jan Ash spoke. / Jon Ash said so.', ''],
    [
      'Port Ravel Herald spoke. / Port Raval Herald said so.',
      'Port Ravel Herald ← Port Raval Herald',
    ],
  ])('%s', (story, offers) => {
    const cast = findCast(story.split(' / ').map((text) => ({ role: 'paragraph', text })));
    expect(
      offerMerges(cast)
        .map(({ name, other }) => `${name} ← ${other}`)
        .join('; '),
    ).toBe(offers);
  });

  test('and say why', () => {
    const cast = findCast([{ role: 'paragraph', text: 'Kathryn Waters spoke. Water said so.' }]);
    expect(offerMerges(cast)[0]?.why).toBe('“Water” is one letter from “Kathryn Waters”');
  });
});

test.each([
  ['waters', 'water', true],
  ['tane', 'taen', true],
  ['bowe', 'lowe', true],
  ['bowe', 'bowe', false],
  ['bowe', 'lown', false],
  ['tane', 'neta', false],
])('%s and %s', (a, b, apart) => {
  expect(areOneSlipApart(a, b)).toBe(apart);
});
