import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGE_VERSION } from '../../src/core/packages/manifest.ts';
import { parseStory } from '../../src/core/story/parse-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { disk } from '../../src/main/storage/files.ts';
import { createHistory } from '../../src/main/storage/history.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { PREVIOUS_FILE, STORY_FILE } from '../../src/main/storage/story-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import type { Fault } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const FIRST = storyOf('The bridge opened on Sunday.');
const LATEST: Story = { ...FIRST, headline: 'Bridge opens', revision: 2 };

/** Something done to the library's one story, and what is done to its folder before. */
interface Act {
  readonly prepare?: (folder: string) => Promise<void>;
  readonly run: (library: StoryLibrary) => Promise<{ readonly ok: boolean }>;
}

const copied: Story = { ...LATEST, id: '22222222-2222-4222-8222-222222222222', slug: 'other' };

const ACTS: Readonly<Record<string, Act>> = {
  rename: { run: (library) => library.rename(ID, 'ferry') },
  import: { run: (library) => library.add(copied) },
  duplicate: { run: (library) => library.duplicate(ID) },
  trash: { run: (library) => library.discard(ID) },
  'take over': { run: (library) => library.takeOver(ID) },
  'restore a version': {
    prepare: async (folder) => {
      const pause = { at: LATEST.changed, by: '', why: 'pause', name: '' } as const;
      await createHistory(disk).keep(folder, FIRST, pause);
    },
    run: async (library) => {
      const opened = await library.open(ID);
      const kept = await library.versions.keepSaved(ID, { why: 'before restore', by: '' });
      const version = await library.versions.read(ID, 1);
      if (!opened.ok || !kept.ok || !version.ok) return { ok: false };
      const saved = await library.save({ ...version.value, revision: 3 });
      await library.versions.keepSaved(ID, { why: 'restore', by: '' });
      return saved;
    },
  },
  'receive a package': {
    run: (library) =>
      library.packages.add({
        manifest: {
          format: 'stet package',
          version: PACKAGE_VERSION,
          story: copied.id,
          made: copied.changed,
          by: '',
          files: {},
        },
        story: copied,
        files: new Map(),
      }),
  },
  'restore from the generation before': {
    prepare: (folder) => writeFile(join(folder, STORY_FILE), 'cut off'),
    run: (library) => library.open(ID),
  },
  upgrade: {
    prepare: async (folder) => {
      const none = { transcripts: undefined, overrides: undefined, signOffs: undefined };
      const older = JSON.stringify({ ...LATEST, ...none });
      await writeFile(join(folder, STORY_FILE), older);
    },
    run: async (library) => {
      const opened = await library.open(ID);
      return opened.ok && opened.value.readOnly === null
        ? library.save({ ...opened.value.story, revision: 3 })
        : opened;
    },
  },
  unite: {
    run: async (library) => {
      const opened = await library.open(ID);
      const other = await library.readOther(ID, { kind: 'disk' });
      return opened.ok && other.ok
        ? library.unite({ ...LATEST, revision: 3 }, { kind: 'disk' }, other.value.digest)
        : opened;
    },
  },
};

/** A library with one story of two generations. */
async function made(act: Act): Promise<string> {
  const { library, folder } = await libraryOf();
  await library.add(FIRST);
  await library.save(LATEST);
  const [name] = await readdir(folder);
  await act.prepare?.(join(folder, name ?? ''));
  return folder;
}

/** Every folder of stories, those in the library's own trash as well. */
async function storyFolders(library: string): Promise<readonly string[]> {
  const names = await readdir(library);
  const trashed = names.includes('.trash') ? await readdir(join(library, '.trash')) : [];
  return [
    ...names.filter((name) => !name.startsWith('.')).map((name) => join(library, name)),
    ...trashed.map((name) => join(library, '.trash', name)),
  ];
}

async function storyIn(folder: string): Promise<Story | null> {
  for (const name of [STORY_FILE, PREVIOUS_FILE]) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const parsed = parseStory(text);
    if (parsed.ok) return parsed.value;
  }
  return null;
}

const FAULTS: readonly Omit<Fault, 'at'>[] = [
  { harm: 'fails', forGood: false, code: 'ENOSPC' },
  { harm: 'fails', forGood: true },
  { harm: 'tears', forGood: false },
  { harm: 'tears', forGood: true },
  { harm: 'lies', forGood: false },
  { harm: 'lies', forGood: true },
  { harm: 'waits', forGood: false },
  { harm: 'waits', forGood: true },
];

describe.each(Object.entries(ACTS))('%s', (_name, act) => {
  test.each(FAULTS)(
    'whose every operation in turn $harm, for good: $forGood, loses no words',
    async (fault) => {
      for (let at = 1, isMet = true; isMet; at++) {
        const folder = await made(act);
        const files = faultyFiles({ ...fault, at });
        const { library } = await libraryOf({ folder, files });
        const done = await act.run(library);
        isMet = files.operations() >= at;

        const stories = await Promise.all((await storyFolders(folder)).map(storyIn));
        const whole = stories.filter((story) => story !== null);
        // Whatever happened, the words are in a story that opens, and no folder holds half of one.
        expect(whole.map(({ body }) => body)).toContainEqual(FIRST.body);
        if (done.ok && fault.harm !== 'lies') expect(whole).toHaveLength(stories.length);

        const { library: after } = await libraryOf({ folder, files: disk, session: 'this desk' });
        const listed = await after.list();
        expect(listed.ok).toBe(true);
        await rm(folder, { recursive: true });
      }
    },
  );
});
