import { expect, test } from 'vitest';
import { textParagraphs } from './paragraphs.ts';

const WRAPPED = `The council voted on Tuesday night to close the old timber
wharf to everything but walkers, after engineers said that
its piles would not last another winter of southerly
storms. Boats will tie up at the new marina on the harbour-
side instead.
The mayor said the vote was close.

It will cost the town $4 million, and the work is to start
in the autumn.`;

test('joins hard-wrapped lines, and the parts of a word broken at a hyphen', () =>
  expect(textParagraphs(WRAPPED)).toEqual([
    'The council voted on Tuesday night to close the old timber wharf to everything but walkers, after engineers said that its piles would not last another winter of southerly storms. Boats will tie up at the new marina on the harbour-side instead.',
    'The mayor said the vote was close.',
    'It will cost the town $4 million, and the work is to start in the autumn.',
  ]));

test('keeps a paragraph a line apart', () =>
  expect(textParagraphs('One sentence here.\nAnother one, here.\n\nA third.')).toEqual([
    'One sentence here.',
    'Another one, here.',
    'A third.',
  ]));

test('leaves a verse or a list of names as it stands', () => {
  const names = 'Jane Doe\nTama Hunia\nAroha Ngata\nSimon Price';
  expect(textParagraphs(names)).toEqual(names.split('\n'));
});

test('leaves short paragraphs of one sentence each apart, though they are of a length', () => {
  const lines = Array.from(
    { length: 6 },
    (_, n) => `The count in the ward of ${n} was late again on the night.`,
  );
  expect(textParagraphs(lines.join('\n'))).toEqual(lines);
});
