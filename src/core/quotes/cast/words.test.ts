import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from './words.ts';

test.each([
  ['Ana Harrow’s cat', 'Ana Harrow’ cat'],
  ['O’Dowd and d’Souza', 'O’Dowd and d’Souza'],
  ['U.S. Sen. J.K. Harrow', 'U.S. Sen J.K. Harrow'],
  ['then-President Harrow', 'President Harrow'],
  ['AT&T and Pérez-Lane', 'AT&T and Pérez-Lane'],
])('the words of %s', (text, words) => {
  const shown = readWords(text).map(({ from, to, possessive }) =>
    possessive ? `${text.slice(from, to)}’` : text.slice(from, to),
  );
  expect(shown.join(' ')).toBe(words);
});

test.each([
  ['It rained. Ana left.', 'It Ana'],
  ['“Go,” Mr. Tane said. “Now.”', 'Go Now'],
  ['It rained, and Ana left', 'It'],
  ['Sen. Tane left', 'Sen'],
])('what opens a sentence or a quotation in %s', (text, words) => {
  const opening = readWords(text).filter(({ opens }) => opens);
  expect(opening.map(({ from, to }) => text.slice(from, to)).join(' ')).toBe(words);
});

test('words lie in the text, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { from, to } of readWords(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
