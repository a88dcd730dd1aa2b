import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeText, withPlainLineEnds } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const read = (input: Uint8Array): unknown => {
  const decoded = decodeText(input);
  return decoded.ok ? [decoded.value.text, decoded.value.encoding] : decoded.failure;
};

test.each([
  ['UTF-8', utf8('Māori “kōrero” 🐌'), ['Māori “kōrero” 🐌', 'UTF-8']],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x41), ['A', 'UTF-8']],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x41, 0, 0x01, 0x01), ['Aā', 'UTF-16']],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, 0, 0x41, 0x01, 0x01), ['Aā', 'UTF-16']],
  ['Windows-1252', bytes(0x93, 0x59, 0x65, 0x73, 0x94, 0x20, 0xe9), ['“Yes” é', 'Windows-1252']],
  ['an overlong form', bytes(0x41, 0xc0, 0xaf), ['AÀ¯', 'Windows-1252']],
  ['a surrogate in UTF-8', bytes(0x41, 0xed, 0xa0, 0x80), ['Aí\u00a0€', 'Windows-1252']],
  ['UTF-8 cut in a character', bytes(0x41, 0xc4), ['AÄ', 'Windows-1252']],
  ['nothing', bytes(), ['', 'UTF-8']],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
  ['noise without a zero', bytes(0x41, 1, 2, 3, 0x90, 0x81, 0x42), 'binary'],
  [
    'wire copy with a stray control',
    utf8(`\u0001${'word '.repeat(20)}`),
    ['\u0001' + 'word '.repeat(20), 'UTF-8'],
  ],
])('reads %s', (_, input, expected) => expect(read(input)).toEqual(expected));

test('reads whatever UTF-8 can write', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text) && !text.startsWith('\ufeff'));
      expect(read(utf8(text))).toEqual([text, 'UTF-8']);
    }),
  ));

test('makes every line end one', () =>
  expect(withPlainLineEnds('a\r\nb\rc\nd')).toBe('a\nb\nc\nd'));
