import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { newStory } from './new-story.ts';
import { patchBetween, patched } from './story-patch.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const BIRTH = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
const [A, B, C] = [paragraph('a'), paragraph('b'), paragraph('c')];
const STORY = newStory(BIRTH, { headline: 'Ferry', revision: 3, body: [A, B, C] });

test.each<[string, readonly Block[]]>([
  ['a paragraph typed in', [A, paragraph('bb'), C]],
  ['one added in the middle', [A, B, paragraph('new'), C]],
  ['one added at the end', [A, B, C, paragraph('new')]],
  ['one taken away', [A, C]],
  ['all taken away', []],
  ['one doubled', [A, A, B, C]],
  ['nothing', [A, B, C]],
])('%s is handed over and put together again', (_what, body) => {
  const after = { ...STORY, headline: 'Ferry stops', body };
  expect(patched(STORY, patchBetween(STORY, after))).toEqual(after);
});

test('a key in a long story hands over one paragraph', () => {
  const body = Array.from({ length: 2000 }, (_, at) => paragraph(`Paragraph ${String(at)}.`));
  const before = { ...STORY, body };
  const after = { ...before, body: body.with(1000, paragraph('Typed.')) };
  const patch = patchBetween(before, after);
  expect(patch.body).toEqual({ at: 1000, removed: 1, put: [paragraph('Typed.')] });
  expect(patch.fields).toEqual({});
});

test('a patch of another revision or story is not applied', () => {
  const patch = patchBetween(STORY, { ...STORY, headline: 'New' });
  expect(patched({ ...STORY, revision: 4 }, patch)).toBeNull();
  expect(patched({ ...STORY, id: '22222222-2222-4222-8222-222222222222' }, patch)).toBeNull();
});
