import { expect, test } from 'vitest';
import { storyOf } from '../../../tests/helpers/story-on-disk.ts';
import { patchBetween } from '../../core/story/story-patch.ts';
import { createHeldWords } from './held-words.ts';

const SAVED = storyOf('The ferry.', { revision: 4 });
const TYPED = { ...SAVED, headline: 'Ferry st' };

test('words typed since the last save are held, ready to be saved', () => {
  const held = createHeldWords();
  held.saved(SAVED);
  held.hold(patchBetween(SAVED, TYPED));
  expect(held.words(SAVED.id)).toEqual({ ...TYPED, revision: 5 });
});

test('once they are on disk nothing is held', () => {
  const held = createHeldWords();
  held.saved(SAVED);
  held.hold(patchBetween(SAVED, TYPED));
  held.saved({ ...TYPED, revision: 5 });
  expect(held.words(SAVED.id)).toBeNull();
  expect(held.all()).toEqual([]);
});

test('a version that could not be written is held, and what was typed after it', () => {
  const held = createHeldWords();
  const unsaved = { ...TYPED, revision: 5 };
  held.saved(SAVED);
  held.unsaved(unsaved);
  expect(held.words(SAVED.id)).toEqual(unsaved);
  held.hold(patchBetween(unsaved, { ...unsaved, headline: 'Ferry stops' }));
  expect(held.words(SAVED.id)?.headline).toBe('Ferry stops');
});

test('words made from another revision come too late, and do no harm', () => {
  const held = createHeldWords();
  held.saved({ ...TYPED, revision: 5 });
  held.hold(patchBetween(SAVED, TYPED));
  expect(held.words(SAVED.id)).toBeNull();
});

test('what is no story is not taken for one', () => {
  const held = createHeldWords();
  held.saved(SAVED);
  const { id, revision } = SAVED;
  held.hold({ id, revision, fields: { headline: 7 }, body: null });
  expect(held.words(id)).toBeNull();
});
