import { expect, test } from 'vitest';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { patchBetween } from '../../core/story/story-patch.ts';
import { disk } from './files.ts';
import { openJournal } from './journal.ts';
import { createWordKeeper } from './word-keeper.ts';

const FULL = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));

/** A story on the desk, on a disk that may be full; the journal is on another. */
async function desk() {
  let isFull = false;
  const create: typeof disk.create = (path) => (isFull ? FULL() : disk.create(path));
  const { library, folder } = await libraryOf({ files: { ...disk, create } });
  const added = await library.add(storyOf('The ferry.'));
  if (!added.ok) throw new Error(added.failure.message);
  const story = added.value;
  const place = await temporaryFolder();
  const start = () => createWordKeeper(() => library, openJournal(disk, place));
  const keeper = start();
  keeper.given(story);
  const typed = { ...story, headline: 'Ferry st' };
  return { keeper, library, folder, story, typed, start, fill: (full: boolean) => (isFull = full) };
}

test('words held when the window dies are on disk before it is back', async () => {
  const { keeper, library, story, typed } = await desk();
  keeper.hold(patchBetween(story, typed));
  expect(await keeper.rescue()).toEqual({ saved: 1, kept: 0, lost: 0 });
  const opened = await library.open(story.id);
  expect(opened.ok && opened.value.story.headline).toBe('Ferry st');
});

test('on a full disk they are kept, and offered after the next start', async () => {
  const { keeper, story, typed, fill, start } = await desk();
  keeper.hold(patchBetween(story, typed));
  fill(true);
  expect(await keeper.rescue()).toEqual({ saved: 0, kept: 1, lost: 0 });
  expect((await keeper.recovered(story))?.headline).toBe('Ferry st');
  expect((await start().recovered(story))?.headline).toBe('Ferry st');
});

test('once somebody has settled them they are not offered again', async () => {
  const { keeper, story, typed, fill, start } = await desk();
  keeper.hold(patchBetween(story, typed));
  fill(true);
  await keeper.rescue();
  await keeper.settle(story.id);
  expect(await keeper.recovered(story)).toBeNull();
  expect(await start().recovered(story)).toBeNull();
});

test('words that wait to be looked at outlive other words that are saved meanwhile', async () => {
  const { keeper, story, typed, fill, start } = await desk();
  keeper.hold(patchBetween(story, typed));
  fill(true);
  await keeper.rescue();
  fill(false);
  const next = start();
  expect(await next.recovered(story)).toMatchObject({ headline: 'Ferry st' });
  next.given(story);
  await next.save({ ...story, standfirst: 'Typed before anybody looked.', revision: 2 });
  await next.united({ ...story, standfirst: 'Merged with a copy.', revision: 4 });
  expect(await next.recoveredWords(story.id)).toMatchObject({ headline: 'Ferry st' });
  expect(await start().recovered(story)).toMatchObject({ headline: 'Ferry st' });
});

test('an older version that comes late does not stand for what is typed', async () => {
  const { keeper, library, story } = await desk();
  const saved = { ...story, headline: 'Ferry', revision: 2 };
  await keeper.save(saved);
  await keeper.save({ ...story, headline: 'Late', revision: 1 });
  keeper.hold(patchBetween(saved, { ...saved, headline: 'Ferry st' }));
  expect(await keeper.rescue()).toEqual({ saved: 1, kept: 0, lost: 0 });
  const opened = await library.open(story.id);
  expect(opened.ok && opened.value.story.headline).toBe('Ferry st');
});

test('a save that gets through makes what was kept needless', async () => {
  const { keeper, story, typed, fill, start } = await desk();
  keeper.hold(patchBetween(story, typed));
  fill(true);
  await keeper.rescue();
  fill(false);
  await keeper.save({ ...typed, revision: 2 });
  expect(await start().recovered(story)).toBeNull();
});

test('with every word on disk there is nothing to rescue', async () => {
  const { keeper, typed } = await desk();
  await keeper.save({ ...typed, revision: 2 });
  expect(await keeper.rescue()).toEqual({ saved: 0, kept: 0, lost: 0 });
});
