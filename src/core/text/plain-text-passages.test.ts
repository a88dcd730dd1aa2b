import { describe, expect, it } from 'vitest';
import { plainTextPassages } from './plain-text-passages.ts';

describe('plain text as passages', () => {
  it('a line a passage, each with its place; a short first line is the headline', () => {
    expect(plainTextPassages('Pier shuts\n\nThe pier is shut.\r\nIt is old.\n')).toEqual([
      { role: 'headline', text: 'Pier shuts', offset: 0 },
      { role: 'paragraph', text: 'The pier is shut.', offset: 12 },
      { role: 'paragraph', text: 'It is old.', offset: 31 },
    ]);
  });

  it.each([
    ['one line is copy', 'Pier shuts'],
    ['two sentences are copy', 'The pier is shut. It is old.\nNobody minds.'],
    ['a long line is copy', `${'The pier is shut and '.repeat(8)}\nNobody minds.`],
  ])('%s', (_, text) => {
    expect(plainTextPassages(text)[0]?.role).toBe('paragraph');
  });

  it('nothing is no passages', () => {
    expect(plainTextPassages(' \n\t\n')).toEqual([]);
  });
});
