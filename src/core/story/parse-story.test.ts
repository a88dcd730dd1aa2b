import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { newStory } from './new-story.ts';
import { parseStory, printStory } from './parse-story.ts';

const story = newStory(
  { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: '2026-11-22T10:00:00.000Z' },
  {
    headline: 'Ferry ‘late’',
    body: [
      { kind: 'paragraph', runs: [{ text: 'It was ' }, { text: 'late', bold: true }] },
      { kind: 'list', style: 'numbered', items: [{ runs: [{ text: 'One' }], items: [] }] },
      { kind: 'divider' },
    ],
  },
);
const text = printStory(story);

function failureOf(json: string): string {
  const parsed = parseStory(json);
  if (parsed.ok) return 'none';
  const { failure } = parsed;
  return failure.kind === 'damaged' ? `damaged at ${failure.path}` : failure.kind;
}

const withBody = (body: unknown): string => JSON.stringify({ ...story, body });

test('a story printed and parsed is the same story', () => {
  expect(parseStory(text)).toEqual({ ok: true, value: story });
});

test('a story prints the same whatever order its keys came in', () => {
  const shuffled = Object.fromEntries(Object.entries(story).reverse());
  const parsed = parseStory(JSON.stringify(shuffled));
  expect(parsed.ok && printStory(parsed.value)).toBe(text);
});

test('a byte order mark at the front is no harm', () => {
  expect(failureOf(`\uFEFF${text}`)).toBe('none');
});

describe('is refused by name:', () => {
  test.each([
    ['nothing', '', 'not json'],
    ['half a file', text.slice(0, text.length / 2), 'not json'],
    ['NULs', '\0'.repeat(400), 'not json'],
    ['a list', '[]', 'damaged at '],
    ['a later version', text.replace('"schema": 1', '"schema": 2'), 'newer'],
    ['an unknown block', withBody([{ kind: 'marquee' }]), 'damaged at body.0.kind'],
    [
      'an unsafe link',
      withBody([{ kind: 'paragraph', runs: [{ text: 'x', link: 'javascript:alert(1)' }] }]),
      'damaged at body.0.runs.0.link',
    ],
    [
      'a picture outside the story',
      withBody([
        {
          kind: 'picture',
          image: { file: '../../etc/passwd', width: 1, height: 1 },
          caption: '',
          credit: '',
          alt: '',
        },
      ]),
      'damaged at body.0.image.file',
    ],
    ['a field nobody wrote', text.replace('"slug"', '"slugg"'), 'damaged at slug'],
  ])('%s', (_, json, failure) => {
    expect(failureOf(json)).toBe(failure);
  });

  test('nesting deeper than any story', () => {
    const deep = `${'{"runs":[],"items":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const json = text.replace('"items": []', `"items": [${deep}]`);
    expect(['not json', 'damaged at ']).toContain(failureOf(json));
  });
});

test('cut at any place, it is never taken for a story and never throws', () => {
  for (let end = 0; end < text.trimEnd().length; end++)
    expect(failureOf(text.slice(0, end))).toBe('not json');
});

test('keys that reach for the prototype are dropped', () => {
  const parsed = parseStory(text.replace('{', '{"__proto__": {"polluted": true},'));
  expect(parsed.ok).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('half a surrogate pair survives the file', () => {
  const body: readonly Block[] = [{ kind: 'paragraph', runs: [{ text: 'a\ud800b' }] }];
  const parsed = parseStory(printStory({ ...story, body }));
  expect(parsed.ok && parsed.value.body).toEqual(body);
});
