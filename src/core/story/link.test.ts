import { expect, test } from 'vitest';
import { isSafeLink, toLink } from './link.ts';

test.each([
  ['https://example.org/a?b=c#d', true],
  ['http://example.org', true],
  ['mailto:desk@example.org', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,hello', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['/page', false],
  ['https://', false],
  ['https://exam\u0000ple.org', false],
  ['', false],
])('%j may be a link: %s', (address, safe) => {
  expect(isSafeLink(address)).toBe(safe);
});

test.each([
  [' https://example.org ', 'https://example.org'],
  ['example.org/page', 'https://example.org/page'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['javascript:alert(1)', null],
  ['two words', null],
  ['', null],
])('%j becomes %j', (typed, link) => {
  expect(toLink(typed)).toBe(link);
});
