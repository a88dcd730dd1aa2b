import { describe, expect, test } from 'vitest';
import { fileSlug, storyFolderName } from './story-folder-name.ts';

const BEGUN = '2026-11-22T12:00:00.000Z';

describe('a story’s folder is called', () => {
  test.each([
    ['harbour-bridge', '2026-11-22 harbour-bridge'],
    ['Harbour Bridge: what’s next?', '2026-11-22 harbour-bridge-whats-next'],
    ['', '2026-11-22 untitled'],
    ['../../etc/passwd', '2026-11-22 etc-passwd'],
    ['…', '2026-11-22 untitled'],
  ])('for the slug “%s”: %s', (slug, name) => {
    expect(storyFolderName(BEGUN, slug)).toBe(name);
  });

  test('a numbered name when the first is taken', () => {
    expect(storyFolderName(BEGUN, 'ferry', 3)).toBe('2026-11-22 ferry-3');
  });

  test('the same name however its letters are composed, and whatever their case', () => {
    const names = ['Ōtautahi', 'O\u0304tautahi', 'ōtautahi'].map((slug) =>
      storyFolderName(BEGUN, slug),
    );
    expect(new Set(names).size).toBe(1);
  });

  test('no name that is too long for a file system, in any script', () => {
    for (const letter of ['a', 'ā', '港', '𠀀', '한'])
      expect(Buffer.byteLength(storyFolderName(BEGUN, letter.repeat(500)))).toBeLessThan(255);
  });
});

test.each(['con', 'NUL', 'com1', 'Lpt9'])(
  '%s, which Windows keeps for a device, is not used',
  (name) => {
    expect(fileSlug(name)).toBe(`${name.toLowerCase()}-story`);
  },
);
