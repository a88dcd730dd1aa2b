import { expect, test } from 'vitest';
import { findOpeningDateline, isByline, isDateline, isHeadline } from './furniture.ts';

test.each([
  ['By Jane Doe', true],
  ['BY JANE DOE', true],
  ['By Jane Doe and Tama te Rangi, Political Editor', true],
  ['Words: Jane Doe', true],
  ['Story by Aroha Ngata', true],
  ['By 2030 half of the fleet will be electric', false],
  ['By the time Jane Doe arrived it was over.', false],
  ['By Monday the river had fallen to its banks and families began to go home', false],
  ['Words fell short, says Jane Doe', false],
])('byline? %s', (line, expected) => expect(isByline(line)).toBe(expected));

test.each([
  ['WELLINGTON, Tuesday — The bill passed.', 'WELLINGTON, Tuesday', 'The bill passed.'],
  ['LONDON (Reuters) - Shares fell.', 'LONDON (Reuters)', 'Shares fell.'],
  ['LONDON, Nov 3 (Reuters) - Shares fell.', 'LONDON, Nov 3 (Reuters)', 'Shares fell.'],
  ['ST. LOUIS, Mo. (AP) -- A jury said so.', 'ST. LOUIS, Mo. (AP)', 'A jury said so.'],
  ['TE AROHA – Rain.', 'TE AROHA', 'Rain.'],
])('dateline of %s', (paragraph, dateline, rest) =>
  expect(findOpeningDateline(paragraph)).toEqual({ dateline, rest }),
);

test.each(['NZ-led talks failed.', 'The Warriors — again — lost.', 'He said - twice - no.', 'A-B'])(
  'no dateline in %s',
  (paragraph) => expect(findOpeningDateline(paragraph)).toBeNull(),
);

test.each([
  ['WELLINGTON, 22 November 2026', true],
  ['PARIS, Tuesday', true],
  ['BREAKING NEWS', false],
  ['Wellington was wet on Tuesday', false],
])('dateline alone? %s', (line, expected) => expect(isDateline(line)).toBe(expected));

test.each([
  ["Lane 'all but' rules out a second bridge", true, true],
  ['Police seek witnesses.', true, true],
  ['Police seek witnesses.', false, false],
  ['The council voted on Tuesday to close the old wharf to all but walkers.', true, false],
  ['He came. He saw.', true, false],
  ['Why did the bridge fall?', false, true],
])('headline? %s (copy follows: %s)', (line, copyFollows, expected) =>
  expect(isHeadline(line, copyFollows)).toBe(expected),
);
