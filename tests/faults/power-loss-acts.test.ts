import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readPackage } from '../../src/core/packages/read-package.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { originalName } from '../../src/main/storage/originals.ts';
import { pictureFiles } from '../../src/main/storage/pictures.ts';
import { digestOf } from '../../src/main/storage/story-file.ts';
import { writePackageFile } from '../../src/main/storage/story-packages.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Contents } from './memory-tree.ts';
import { powerCuts } from './power-cut.ts';

const LIBRARY = '/library';
const HANDED = '/handed';
const PICTURE = new TextEncoder().encode('a picture '.repeat(150));
const FILE = originalName(PICTURE, 'jpg');
const OTHER_ID = '22222222-2222-4222-8222-222222222222';
/** So many unsure operations in every combination: an act has many that nothing hangs on. */
const COMBINED = 8;

const FIRST = storyOf('The bridge opened on Sunday.');
const LATEST: Story = {
  ...FIRST,
  headline: 'Bridge opens',
  revision: 2,
  body: [
    ...FIRST.body,
    {
      kind: 'picture',
      image: { file: FILE, width: 4, height: 3 },
      caption: 'The bridge',
      credit: 'Ana Lim',
      alt: 'A bridge',
    },
  ],
};
const OTHER: Story = { ...LATEST, id: OTHER_ID, slug: 'other' };

const libraryOn = async (disk: MemoryDisk): Promise<StoryLibrary> =>
  (await libraryOf({ folder: LIBRARY, files: disk })).library;

/** A library with a story of two generations, a picture and a version, and a folder beside it. */
async function made(): Promise<Contents> {
  const disk = memoryDisk(
    new Map([
      [LIBRARY, 'folder'],
      [HANDED, 'folder'],
    ]),
  );
  const library = await libraryOn(disk);
  await library.add(FIRST);
  await library.keepPicture(FIRST.id, PICTURE, FILE);
  await library.versions.keepSaved(FIRST.id, { why: 'asked', by: 'Ana', name: 'First' });
  const saved = await library.save(LATEST);
  expect(saved.ok).toBe(true);
  return disk.contents();
}

/** A package of the other story with its picture, as another desk has made it. */
async function packed() {
  const disk = memoryDisk(new Map([[LIBRARY, 'folder']]));
  const library = await libraryOn(disk);
  await library.add(OTHER);
  await library.keepPicture(OTHER_ID, PICTURE, FILE);
  const bytes = await library.packages.pack(OTHER, { made: OTHER.changed, by: 'Ana' });
  if (!bytes.ok) throw new Error(bytes.failure.message);
  return bytes.value;
}

function opened(bytes: Uint8Array) {
  const read = readPackage(bytes, digestOf);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** What is done, step by step; each step that is answered is a mark. */
type Act = (library: StoryLibrary, disk: MemoryDisk) => Promise<void>;

/** What must hold however the disk is found, given what was answered before the power went. */
type Look = (library: StoryLibrary, marks: readonly string[], disk: MemoryDisk) => Promise<void>;

/** Does an act, cuts the power at each of its moments, and looks at every state the disk may be found in. */
async function cutDuring(act: Act, look: Look, start?: Contents): Promise<number> {
  const before = start ?? (await made());
  const disk = memoryDisk(before);
  await act(await libraryOn(disk), disk);
  let states = 0;
  for (const cut of powerCuts(before, disk.log, COMBINED))
    for (const contents of cut.states()) {
      states += 1;
      const found = memoryDisk(contents);
      await look(await libraryOn(found), cut.marks, found);
    }
  return states;
}

/** The story opens once and whole with every picture it shows; answers it. */
async function opens(library: StoryLibrary, id: string): Promise<Story> {
  const listed = await library.list();
  if (!listed.ok) throw new Error(listed.failure.message);
  expect(listed.value.stories.filter((story) => story.id === id)).toHaveLength(1);
  expect(listed.value.unreadable.map(({ message }) => message)).not.toContainEqual(
    expect.stringContaining('another copy'),
  );
  const found = await library.open(id);
  if (!found.ok) throw new Error(found.failure.message);
  const { story, readOnly } = found.value;
  expect(readOnly).toBeNull();
  for (const file of pictureFiles(story)) {
    const picture = await library.readPicture(id, file);
    expect(picture.ok && digestOf(picture.value)).toBe(digestOf(PICTURE));
  }
  return story;
}

function done(answer: { readonly ok: boolean }, disk: MemoryDisk, mark: string): void {
  expect(answer.ok).toBe(true);
  disk.mark(mark);
}

test('a rename', async () => {
  const tried = await cutDuring(
    async (library, disk) => done(await library.rename(FIRST.id, 'ferry'), disk, 'renamed'),
    async (library, marks) => {
      const story = await opens(library, FIRST.id);
      expect(['harbour-bridge', 'ferry']).toContain(story.slug);
      if (marks.includes('renamed')) expect(story.slug).toBe('ferry');
      expect({ ...story, slug: '', revision: 0, changed: '' }).toEqual({
        ...LATEST,
        slug: '',
        revision: 0,
        changed: '',
      });
    },
  );
  expect(tried).toBeGreaterThan(40);
});

test('an import with a picture that is added after it', async () => {
  const shown: Story = { ...OTHER, revision: 2 };
  const tried = await cutDuring(
    async (library, disk) => {
      done(await library.add({ ...OTHER, body: FIRST.body }), disk, 'imported');
      done(await library.keepPicture(OTHER_ID, PICTURE, FILE), disk, 'picture');
      done(await library.save(shown), disk, 'shown');
    },
    async (library, marks) => {
      expect(await opens(library, FIRST.id)).toEqual(LATEST);
      if (!marks.includes('imported')) return;
      const story = await opens(library, OTHER_ID);
      if (marks.includes('shown')) expect(story).toEqual(shown);
    },
  );
  expect(tried).toBeGreaterThan(70);
});

test('a package that is opened as a new story: never one without its picture', async () => {
  const received = opened(await packed());
  await cutDuring(
    async (library, disk) => done(await library.packages.add(received), disk, 'added'),
    async (library, marks) => {
      expect(await opens(library, FIRST.id)).toEqual(LATEST);
      const listed = await library.list();
      const isThere = listed.ok && listed.value.stories.some(({ id }) => id === OTHER_ID);
      if (marks.includes('added')) expect(isThere).toBe(true);
      if (isThere) expect((await opens(library, OTHER_ID)).body).toEqual(OTHER.body);
    },
  );
});

test('a package that is opened beside a story the library has', async () => {
  const received = opened(await packed());
  const united: Story = { ...LATEST, headline: 'United', revision: 5 };
  await cutDuring(
    async (library, disk) => {
      await library.open(FIRST.id);
      done(await library.packages.takeOriginals(FIRST.id, received), disk, 'originals');
      const kept = await library.versions.keep(LATEST, { why: 'before merge', by: '' });
      done(kept, disk, 'kept');
      done(await library.save(united), disk, 'united');
    },
    async (library, marks) => {
      const story = await opens(library, FIRST.id);
      expect([LATEST.headline, 'United']).toContain(story.headline);
      if (marks.includes('united')) expect(story).toEqual(united);
      if (marks.includes('kept')) expect(await headlines(library)).toContain(LATEST.headline);
    },
  );
});

/** The headlines of every version that can be read; none may be damaged. */
async function headlines(library: StoryLibrary): Promise<readonly string[]> {
  const listed = await library.versions.list(FIRST.id);
  expect(listed.ok && listed.value.damaged).toEqual([]);
  const stories = await library.versions.stories(FIRST.id);
  return stories.ok ? stories.value.map(({ headline }) => headline) : [];
}

test('a package that is made: none, or a whole one', async () => {
  await cutDuring(
    async (library, disk) => {
      const bytes = await library.packages.pack(LATEST, { made: LATEST.changed, by: 'Ana' });
      if (!bytes.ok) throw new Error(bytes.failure.message);
      done(await writePackageFile(disk, HANDED, LATEST, bytes.value), disk, 'packed');
    },
    async (library, marks, disk) => {
      const names = (await disk.names(HANDED)).filter((name) => name.endsWith('.stet'));
      if (marks.includes('packed')) expect(names).toHaveLength(1);
      for (const name of names) {
        const read = readPackage(await disk.read(`${HANDED}/${name}`, 1e9), digestOf);
        expect(read.ok && read.value.story).toEqual(LATEST);
      }
      expect(await opens(library, FIRST.id)).toEqual(LATEST);
    },
  );
});

test('a version that is restored', async () => {
  await cutDuring(
    async (library, disk) => {
      const found = await library.open(FIRST.id);
      done(found, disk, 'opened');
      const before = { why: 'before restore', by: '' } as const;
      done(await library.versions.keepSaved(FIRST.id, before), disk, 'kept');
      const version = await library.versions.read(FIRST.id, 1);
      if (!version.ok) throw new Error(version.failure.message);
      done(await library.save({ ...version.value, revision: 3 }), disk, 'restored');
      const after = { why: 'restore', by: '' } as const;
      done(await library.versions.keepSaved(FIRST.id, after), disk, 'kept after');
    },
    async (library, marks) => {
      const story = await opens(library, FIRST.id);
      expect(story).toEqual(story.revision === 3 ? { ...FIRST, revision: 3 } : LATEST);
      if (marks.includes('restored')) expect(story.revision).toBe(3);
      if (marks.includes('kept')) expect(await headlines(library)).toContain(LATEST.headline);
      // The version that somebody named stays whatever happens.
      expect(await headlines(library)).toContain(FIRST.headline);
    },
  );
});

test('an older story that is opened and saved: its words, and its own bytes beside them', async () => {
  const contents = new Map(await made());
  const path = [...contents.keys()].find((each) => each.endsWith('/story.json')) ?? '';
  const none = { transcripts: undefined, overrides: undefined, signOffs: undefined };
  const older = JSON.stringify({ ...LATEST, ...none });
  contents.set(path, new TextEncoder().encode(older));
  await cutDuring(
    async (library, disk) => {
      done(await library.open(FIRST.id), disk, 'opened');
      done(await library.save({ ...LATEST, headline: 'Later', revision: 3 }), disk, 'saved');
    },
    async (library, marks, disk) => {
      const story = await opens(library, FIRST.id);
      expect(marks.includes('saved') ? ['Later'] : ['Later', LATEST.headline]).toContain(
        story.headline,
      );
      const kept = (await disk.names(dirname(path))).filter((name) => name.includes('.before-'));
      expect(kept.length).toBeGreaterThan(0);
      for (const name of kept) {
        const bytes = await disk.read(`${dirname(path)}/${name}`, 1e9);
        expect(new TextDecoder().decode(bytes)).toBe(older);
      }
    },
    contents,
  );
});

test('the replay notices a story that is written before its picture', async () => {
  const careless: Act = async (library, disk) => {
    await library.add(OTHER);
    done(await library.keepPicture(OTHER_ID, PICTURE, FILE), disk, 'added');
  };
  const look: Look = async (library) => {
    const listed = await library.list();
    if (listed.ok && listed.value.stories.some(({ id }) => id === OTHER_ID))
      await opens(library, OTHER_ID);
  };
  await expect(cutDuring(careless, look)).rejects.toThrow();
});
