import { expect, test } from 'vitest';
import { findCaptionLine, splitCaption } from './credit.ts';

test.each([
  ['The ship at berth (Supplied)', 'The ship at berth', 'Supplied'],
  ['The ship at berth. (Photo: Jane Doe)', 'The ship at berth.', 'Photo: Jane Doe'],
  ['The ship at berth. Photo: Jane Doe / RNZ', 'The ship at berth.', 'Photo: Jane Doe / RNZ'],
  ['The ship [Jane Doe/Reuters]', 'The ship', 'Jane Doe/Reuters'],
  ['The ship (Jane Doe)', 'The ship', 'Jane Doe'],
  ['Photo: Jane Doe / RNZ', '', 'Photo: Jane Doe / RNZ'],
  ['The ship (left) at berth', 'The ship (left) at berth', ''],
  ['The ship at berth (pictured in 2019)', 'The ship at berth (pictured in 2019)', ''],
])('caption: %s', (text, caption, credit) =>
  expect(splitCaption(text)).toEqual({ caption, credit }),
);

test.each([
  ['It was reported first by another outlet (Reuters)', false, 'Reuters'],
  ['He sits with the Labour caucus (Te Tai Tokerau)', false, undefined],
  ['The member for Northland (Jane Doe)', true, 'Jane Doe'],
  ['“They knew,” he said (Supplied)', true, undefined],
  ['He said so.', true, undefined],
])('caption line? %s (among furniture: %s)', (line, amongFurniture, credit) =>
  expect(findCaptionLine(line, amongFurniture)?.credit).toBe(credit),
);
