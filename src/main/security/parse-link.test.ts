import { expect, test } from 'vitest';
import { parseLink } from './parse-link.ts';

test.each(['https://example.org/a?b#c', 'http://example.org/', 'mailto:desk@example.org'])(
  '%s may be opened',
  (address) => expect(parseLink(address)?.href).toBe(address),
);

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'file:///etc/passwd',
  'smb://server/share',
  'ms-msdt:/id',
  'stet://app/index.html',
  'data:text/html,<p>',
  '//example.org',
  'example.org',
  '',
])('“%s” may not', (address) => expect(parseLink(address)).toBeNull());

test('what is opened is what was read, not what was written', () => {
  expect(parseLink('HTTPS://EXAMPLE.ORG\\@evil.example/')?.href).toBe(
    'https://example.org/@evil.example/',
  );
});
