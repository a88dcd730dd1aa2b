import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printStory } from '../../src/core/story/parse-story.ts';
import { storyPath } from '../../src/main/storage/story-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import { faultyFiles } from './faulty-files.ts';

/** A library with one story in it, opened at revision 1. */
async function openOne() {
  const { library, folder } = await libraryOf();
  const added = await library.add(storyOf('One.'));
  if (!added.ok) throw new Error(added.failure.message);
  const story = added.value;
  const path = join(folder, '2026-11-22 harbour-bridge');
  const onDisk = () => readFile(storyPath(path), 'utf8');
  return { library, folder, story, path, onDisk };
}

test('saves asked for at once are written in the order they were asked', async () => {
  const { library, story, onDisk } = await openOne();
  const revisions = [2, 3, 4, 5, 6];
  await Promise.all(revisions.map((revision) => library.save({ ...story, revision })));
  expect(await onDisk()).toBe(printStory({ ...story, revision: 6 }));
});

test('an older revision that comes late never overwrites a newer one', async () => {
  const { library, story, onDisk } = await openOne();
  const newer = { ...story, headline: 'Newer', revision: 3 };
  const older = { ...story, headline: 'Older', revision: 2 };
  const [, late] = await Promise.all([library.save(newer), library.save(older)]);
  expect(late.ok && late.value.revision).toBe(3);
  expect(await onDisk()).toBe(printStory(newer));
});

test('a save whose answer was lost can be sent again, with more words', async () => {
  const { library, story, onDisk } = await openOne();
  await library.save({ ...story, headline: 'Bridge', revision: 2 });
  const again = await library.save({ ...story, headline: 'Bridge opens', revision: 2 });
  expect(again.ok).toBe(true);
  expect(await onDisk()).toContain('Bridge opens');
});

test('what another program wrote is not written over, and the words can be saved as a copy', async () => {
  const { library, story, path, onDisk } = await openOne();
  const theirs = printStory({ ...story, headline: 'Theirs', revision: 9 });
  await writeFile(storyPath(path), theirs);
  const ours = { ...story, headline: 'Ours', revision: 2 };
  const saved = await library.save(ours);
  expect(!saved.ok && saved.failure.kind).toBe('changed elsewhere');
  expect(await onDisk()).toBe(theirs);
  const copy = await library.saveCopy(ours);
  expect(copy.ok && copy.value.headline).toBe('Ours');
  expect(copy.ok && copy.value.id).not.toBe(story.id);
});

const COPY = 'story (1).json';

test.each([
  [{ kind: 'disk' }, 'story.json'],
  [{ kind: 'copy', name: COPY }, COPY],
] as const)(
  'a version (%j) that changed again after it was compared is not merged, and nothing is written',
  async (version, file) => {
    const { library, story, path, onDisk } = await openOne();
    const write = (headline: string) =>
      writeFile(join(path, file), printStory({ ...story, headline, revision: 9 }));
    await write('Theirs');
    const compared = await library.readOther(story.id, version);
    if (!compared.ok) throw new Error(compared.failure.message);
    await write('Theirs, and more');
    const before = await onDisk();
    const united = { ...story, headline: 'Both', revision: 11 };
    const written = await library.unite(united, version, compared.value.digest);
    expect(!written.ok && written.failure.kind).toBe('changed elsewhere');
    expect(await onDisk()).toBe(before);
    expect(await readFile(join(path, file), 'utf8')).toContain('Theirs, and more');
  },
);

test('a file that was only touched is still ours', async () => {
  const { library, story, path } = await openOne();
  await utimes(storyPath(path), new Date(), new Date('2020-01-01'));
  expect((await library.save({ ...story, revision: 2 })).ok).toBe(true);
});

test('a save that failed after its words were down is not taken for somebody else’s', async () => {
  const { folder, story } = await openOne();
  for (let at = 1; at < 40; at++) {
    const files = faultyFiles({ at, harm: 'tears', forGood: false });
    const { library } = await libraryOf({ folder, files });
    const opened = await library.open(story.id);
    if (!opened.ok) continue;
    const { revision } = opened.value.story;
    const failures: string[] = [];
    for (const more of [1, 2]) {
      const headline = `Try ${String(at)}.${String(more)}`;
      const saved = await library.save({ ...story, headline, revision: revision + more });
      if (!saved.ok) failures.push(saved.failure.kind);
    }
    expect(failures).toEqual(failures.slice(0, 1).map(() => 'disk error'));
  }
});

test('a folder renamed in the file manager keeps its story, and the next save goes there', async () => {
  const { library, folder, story, path } = await openOne();
  await rename(path, join(folder, 'Bridge, second try'));
  expect((await library.save({ ...story, headline: 'Bridge', revision: 2 })).ok).toBe(true);
  const text = await readFile(storyPath(join(folder, 'Bridge, second try')), 'utf8');
  expect(text).toContain('"headline": "Bridge"');
});

test('a story.json deleted under the window is written again', async () => {
  const { library, story, path, onDisk } = await openOne();
  await rm(storyPath(path));
  // The list finds no story in the folder any more, but its folder is still known.
  expect((await library.save({ ...story, headline: 'Bridge', revision: 2 })).ok).toBe(true);
  expect(await onDisk()).toContain('"headline": "Bridge"');
});

test('a folder deleted under the window is not made again; the words can be saved as a copy', async () => {
  const { library, story, path } = await openOne();
  await rm(path, { recursive: true });
  const ours = { ...story, headline: 'Ours', revision: 2 };
  const saved = await library.save(ours);
  expect(!saved.ok && saved.failure.kind).toBe('not found');
  expect((await library.saveCopy(ours)).ok).toBe(true);
});

test('a library whose drive went away is not made again', async () => {
  const { library, folder, story } = await openOne();
  await rename(folder, `${folder}-unplugged`);
  const saved = await library.save({ ...story, revision: 2 });
  const listed = await library.list();
  await rename(`${folder}-unplugged`, folder);
  expect(!saved.ok && saved.failure.kind).toBe('no library');
  expect(!listed.ok && listed.failure.message).toContain('Nothing has been deleted');
  expect((await library.save({ ...story, revision: 2 })).ok).toBe(true);
});
