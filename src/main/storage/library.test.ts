import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { storyOf } from '../../../tests/helpers/story-on-disk.ts';
import type { Story } from '../../core/story/story.ts';
import type { StoryLibrary } from './library.ts';
import { LOCK_FILE } from './story-lock.ts';

async function added(library: StoryLibrary, story: Story): Promise<Story> {
  const result = await library.add(story);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function slugs(library: StoryLibrary): Promise<readonly string[]> {
  const listed = await library.list();
  return listed.ok ? listed.value.stories.map(({ slug }) => slug) : [];
}

const SECOND = { id: '22222222-2222-4222-8222-222222222222' };

test('a new story is on disk at once, empty and at its first revision', async () => {
  const { library, folder } = await libraryOf();
  const made = await library.create();
  expect(made.ok && made.value.revision).toBe(1);
  expect(await readdir(folder)).toEqual(['2026-11-23 untitled']);
});

test('the list has the latest change first, and how many words each story has', async () => {
  const { library } = await libraryOf();
  await added(library, storyOf('The ferry.', { slug: 'old', changed: '2026-01-01T00:00:00.000Z' }));
  await added(library, storyOf('The Bridge.', { slug: 'new', ...SECOND }));
  const listed = await library.list();
  const stories = listed.ok ? listed.value.stories : [];
  expect(stories.map(({ slug }) => slug)).toEqual(['new', 'old']);
  expect(stories[0]?.words).toBe(2);
});

test('the list sees a save, and what was put in or taken out by hand', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  expect(await slugs(library)).toEqual(['harbour-bridge']);
  await library.save({ ...story, slug: 'other', revision: 2 });
  expect(await slugs(library)).toEqual(['other']);
  await mkdir(join(folder, 'by hand'));
  const text = await readFile(join(folder, '2026-11-22 harbour-bridge/story.json'), 'utf8');
  await writeFile(join(folder, 'by hand/story.json'), text.replace(story.id, SECOND.id));
  expect(await slugs(library)).toHaveLength(2);
});

test('folders that are no stories are left out; damaged stories are said', async () => {
  const { library, folder } = await libraryOf();
  await mkdir(join(folder, 'holiday photographs'));
  await writeFile(join(folder, 'notes.txt'), 'Loose notes.');
  await mkdir(join(folder, 'broken'));
  await writeFile(join(folder, 'broken/story.json'), '{"schema": 1, "id"');
  const listed = await library.list();
  expect(listed.ok && listed.value.stories).toEqual([]);
  expect(listed.ok && listed.value.unreadable.map((each) => each.folder)).toEqual(['broken']);
});

test('a damaged story that can be recovered is listed, and opens', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  await library.save({ ...story, headline: 'Bridge', revision: 2 });
  await writeFile(join(folder, '2026-11-22 harbour-bridge/story.json'), 'cut off');
  expect(await slugs(library)).toEqual(['harbour-bridge']);
  const opened = await library.open(story.id);
  expect(opened.ok && opened.value.notice).toContain('could not be read');
  expect((await library.save({ ...story, headline: 'Again', revision: 2 })).ok).toBe(true);
});

test('a second folder with the same story is said, not shown twice', async () => {
  const { library, folder } = await libraryOf();
  await added(library, storyOf('One.'));
  const text = await readFile(join(folder, '2026-11-22 harbour-bridge/story.json'));
  await mkdir(join(folder, '2026-11-22 harbour-bridge (copy)'));
  await writeFile(join(folder, '2026-11-22 harbour-bridge (copy)/story.json'), text);
  const listed = await library.list();
  expect(listed.ok && listed.value.stories).toHaveLength(1);
  expect(listed.ok && listed.value.unreadable[0]?.message).toContain('another copy');
});

test('what a crash left unfinished is cleared when the library is next opened', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  const path = join(folder, '2026-11-22 harbour-bridge');
  await writeFile(join(path, '.stet-0123456789ab.tmp'), 'half a st');
  const next = await libraryOf({ folder });
  await next.library.list();
  await next.library.open(story.id);
  expect((await readdir(path)).filter((name) => name !== LOCK_FILE)).toEqual(['story.json']);
});

test('renamed, a story keeps its words and its folder follows', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  const renamed = await library.rename(story.id, 'Second crossing');
  expect(renamed.ok && renamed.value).toMatchObject({ slug: 'Second crossing', revision: 2 });
  expect(await readdir(folder)).toEqual(['2026-11-22 second-crossing']);
  expect((await library.save({ ...story, slug: 'Second crossing', revision: 3 })).ok).toBe(true);
});

test('renamed to a name that is taken, its folder is numbered', async () => {
  const { library, folder } = await libraryOf();
  await added(library, storyOf('One.', { slug: 'ferry' }));
  const story = await added(library, storyOf('Two.', SECOND));
  await library.rename(story.id, 'ferry');
  expect(await readdir(folder)).toEqual(['2026-11-22 ferry', '2026-11-22 ferry-2']);
  await library.rename(story.id, 'ferry');
  expect(await readdir(folder)).toEqual(['2026-11-22 ferry', '2026-11-22 ferry-2']);
});

test('a duplicate is another story with the same words, and the pictures they show', async () => {
  const { library, folder } = await libraryOf();
  const file = `${'ab'.repeat(32)}.jpg`;
  const image = { file, width: 3, height: 2 };
  const body = [{ kind: 'picture' as const, image, caption: 'The wharf.', credit: '', alt: '' }];
  const story = await added(library, storyOf('', { body }));
  await library.keepPicture(story.id, new Uint8Array([1, 2, 3]), file);
  const copy = await library.duplicate(story.id);
  if (!copy.ok) throw new Error(copy.failure.message);
  expect(copy.value).toMatchObject({ slug: 'harbour-bridge-copy', body, revision: 1 });
  expect(copy.value.id).not.toBe(story.id);
  expect(await readdir(folder)).toContain('2026-11-23 harbour-bridge-copy');
  const picture = await library.readPicture(copy.value.id, file);
  expect(picture.ok && [...picture.value]).toEqual([1, 2, 3]);
});

test('a picture cut short by a crash is written again', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  const file = `${'ab'.repeat(32)}.jpg`;
  const path = join(folder, '2026-11-22 harbour-bridge/pictures', file);
  await library.keepPicture(story.id, new Uint8Array([1, 2, 3]), file);
  await writeFile(path, new Uint8Array([1]));
  await library.keepPicture(story.id, new Uint8Array([1, 2, 3]), file);
  expect([...(await readFile(path))]).toEqual([1, 2, 3]);
});

test('a discarded story goes to the system’s trash', async () => {
  const trashed: string[] = [];
  const { library } = await libraryOf({
    trash: (path) => Promise.resolve(void trashed.push(path)),
  });
  const story = await added(library, storyOf('One.'));
  expect(await library.discard(story.id)).toEqual({ ok: true, value: null });
  expect(trashed).toEqual([join(library.folder, '2026-11-22 harbour-bridge')]);
});

test('where the system has no trash, the library keeps one and says so', async () => {
  const { library, folder } = await libraryOf();
  const story = await added(library, storyOf('One.'));
  const discarded = await library.discard(story.id);
  expect(discarded.ok && discarded.value).toContain('“.trash”');
  expect(await slugs(library)).toEqual([]);
  const [kept = ''] = await readdir(join(folder, '.trash'));
  expect(await readdir(join(folder, '.trash', kept))).toEqual(['story.json']);
});

test('a story that is not there is said to be gone', async () => {
  const { library } = await libraryOf();
  const opened = await library.open(SECOND.id);
  expect(!opened.ok && opened.failure.message).toBe('This story is no longer in the library.');
});

test('a library that is suddenly empty is away, not deleted; what was trashed here is gone', async () => {
  const { library, folder } = await libraryOf();
  await added(library, storyOf('One.'));
  const { id } = await added(library, storyOf('Two.', SECOND));
  await library.list();
  await rename(folder, `${folder}-drive`);
  await mkdir(folder);
  const away = await library.list();
  expect(!away.ok && away.failure.message).toContain('held 2 stories');
  await rm(folder, { recursive: true });
  await rename(`${folder}-drive`, folder);
  expect(await slugs(library)).toHaveLength(2);
  await library.discard(id);
  expect(await slugs(library)).toHaveLength(1);
});
