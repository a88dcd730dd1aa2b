import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCodes, printCodes } from './codes.ts';
import { expandCodes } from './expand-codes.ts';

const LIST = 'mn\tMere Ngātai, a teacher\tMere Ngātai\tNgātai\r\n\r\ntr\tTāne Rua\n';
const { codes } = parseCodes(LIST);

test('a list is codes with their columns', () => {
  expect(parseCodes(`\ufeff${LIST}`)).toEqual({
    codes: new Map([
      ['mn', ['Mere Ngātai, a teacher', 'Mere Ngātai', 'Ngātai']],
      ['tr', ['Tāne Rua']],
    ]),
    troubles: [],
  });
});

test.each([
  ['mn', 'Line 1: “mn” has no text. Put a tab and the text after it.'],
  ['mn\t \t', 'Line 1: “mn” has no text. Put a tab and the text after it.'],
  ['\tMere Ngātai', 'Line 1: there is no code before the first tab.'],
  ['m n\tx', 'Line 1: a code has no blank, backslash or # in it, and “m n” has.'],
  ['m#\tx', 'Line 1: a code has no blank, backslash or # in it, and “m#” has.'],
  ['a\tx\n\na\ty', 'Line 3: “a” is on line 1 already.'],
  [`a\t${'x'.repeat(1001)}`, 'Line 1: a text is longer than 1000 characters.'],
])('a line that is none is named: %j', (text, message) => {
  expect(parseCodes(text).troubles.map((trouble) => trouble.message)).toEqual([message]);
});

test('the other lines are read all the same', () => {
  expect([...parseCodes('oops\nmn\tMere\n').codes.keys()]).toEqual(['mn']);
});

test('what is printed is read back', () => {
  expect(parseCodes(printCodes(codes))).toEqual({ codes, troubles: [] });
});

describe('codes in a caption', () => {
  test.each([
    ['\\mn\\ waits.', 'Mere Ngātai, a teacher waits.'],
    ['\\mn#2\\ and \\tr\\', 'Mere Ngātai and Tāne Rua'],
    ['\\mn#3\\', 'Ngātai'],
    ['\\MN#3\\', 'Ngātai'],
    ['\\mn', '\\mn'],
    ['\\xx\\tr\\', '\\xxTāne Rua'],
    ['no codes', 'no codes'],
    ['', ''],
  ])('%s', (text, expanded) => {
    expect(expandCodes(text, 0, codes).text).toBe(expanded);
  });

  test.each(['\\xx\\', '\\mn#9\\', '\\mn#0\\'])(
    'that the list has not are left and named: %s',
    (text) => {
      expect(expandCodes(text, 2, codes)).toEqual({ text, caret: 2, unknown: [text] });
    },
  );

  test.each([
    ['before it', 1, 1],
    ['where it begins', 2, 2],
    ['within it', 4, 10],
    ['behind it', 6, 10],
    ['further on', 8, 12],
  ])('leave the caret %s', (_where, caret, moved) => {
    expect(expandCodes('a \\tr\\ b', caret, codes).caret).toBe(moved);
  });

  test('the caret keeps the words before it or comes behind a replacement', () => {
    const part = fc.constantFrom('\\mn\\', '\\tr\\', '\\xx\\', 'a', ' ', '\\', '\\mn#2\\');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(60), (parts, at) => {
        const text = parts.join('');
        const caret = Math.min(at, text.length);
        const whole = expandCodes(text, caret, codes);
        expect(whole.caret).toBeGreaterThanOrEqual(0);
        expect(whole.caret).toBeLessThanOrEqual(whole.text.length);
        expect(expandCodes(text, text.length, codes).caret).toBe(whole.text.length);
      }),
    );
  });
});
