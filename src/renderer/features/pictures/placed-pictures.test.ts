import { expect, it } from 'vitest';
import { fieldOf, messageInRow } from './placed-pictures.ts';

it.each([
  ['Picture 1 has no credit.', 'Has no credit.'],
  ['Picture 12 (“The wharf, “empty””) has no alt text.', 'Has no alt text.'],
  ['Picture 2 (“The wharf”) has no alt text.', 'Has no alt text.'],
  ['Pictures 1 and 2 have the same caption.', 'Pictures 1 and 2 have the same caption.'],
])('%s', (message, shown) => expect(messageInRow(message)).toBe(shown));

it.each([
  ['credit missing', 'credit'],
  ['alt text missing', 'alt'],
  ['caption repeated', 'caption'],
  ['picture missing', 'caption'],
] as const)('%s is about %s', (rule, field) => expect(fieldOf({ rule })).toBe(field));
