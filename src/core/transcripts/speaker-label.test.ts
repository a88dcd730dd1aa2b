import { expect, test } from 'vitest';
import { isLabelOf, namesSomebody } from './speaker-label.ts';

test.each([
  ['Ana Harrow', true],
  ['HARROW', true],
  ['Dr Ana Harrow (Port Company)', true],
  ['Speaker 2', false],
  ['SPEAKER_01', false],
  ['Unknown speaker', false],
  ['Interviewer', false],
  ['Q', false],
  ['A', false],
  ['S2', false],
  ['', false],
  [null, false],
])('%j names somebody: %s', (label, names) => {
  expect(namesSomebody(label)).toBe(names);
});

test.each([
  ['Ana Harrow', 'Ana Harrow', true],
  ['ANA HARROW', 'Ana Harrow', true],
  ['Harrow', 'Ana Harrow', true],
  ['Ana', 'Ana Harrow', true],
  ['A. Harrow', 'Ana Harrow', true],
  ['Dr Harrow', 'Ana Harrow', true],
  ['Mayor Ana Harrow (Port)', 'Ana Harrow', true],
  ['Ana Harrow', 'Harrow', true],
  ['Piri Tāmihana', 'Piri Tamihana', true],
  ['Tom Birch', 'Ana Harrow', false],
  ['Tom Harrow', 'Ana Harrow', false],
  ['Ana Birch', 'Ana Harrow', false],
])('the label %j is %j: %s', (label, name, isSame) => {
  expect(isLabelOf(label, name)).toBe(isSame);
});
