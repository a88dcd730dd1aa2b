import { expect, it, test } from 'vitest';
import type { Finding } from '../../core/checks/finding.ts';
import { findingsAbout, messageAtPicture } from './picture-findings.ts';

it.each([
  ['Picture 1 has no credit.', 'Has no credit.'],
  ['Picture 12 (“The wharf, “empty””) has no alt text.', 'Has no alt text.'],
  ['Picture 2 (“The wharf”) has no alt text.', 'Has no alt text.'],
  ['Pictures 1 and 2 have the same caption.', 'Pictures 1 and 2 have the same caption.'],
])('%s', (message, shown) => expect(messageAtPicture(message)).toBe(shown));

test('what two blocks say alike is about both', () => {
  const twins: Finding = {
    rule: 'caption repeated',
    level: 'warn',
    message: 'Pictures 1 and 2 have the same caption.',
    subject: { kind: 'block', block: 4, other: 2 },
  };
  expect([2, 3, 4].map((block) => findingsAbout([twins], block).length)).toEqual([1, 0, 1]);
});
