import { expect, it } from 'vitest';
import { parseTsv, printTsv } from './tsv.ts';

it.each<[string, readonly (readonly string[])[]]>([
  ['a', [['a']]],
  ['a\tb', [['a', 'b']]],
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['\tb', [['', 'b']]],
  ['a\t', [['a', '']]],
  ['"say ""hi"""\tb', [['say "hi"', 'b']]],
  ['"two\nlines"\tb', [['two lines', 'b']]],
  ['5" screen\tb', [['5" screen', 'b']]],
  ['"Stet" is\tb', [['"Stet" is', 'b']]],
])('%j is %j', (text, rows) => expect(parseTsv(text)).toEqual(rows));

it('prints what it can read again', () => {
  const rows = [
    ['The wharf, “noon”', 'Ana "A" Moss', ''],
    ['tab\there', '', 'x'],
  ];
  expect(parseTsv(printTsv(rows))).toEqual(rows);
});
