import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/core/packages/read-package.ts';
import type { ReadPackage } from '../../src/core/packages/read-package.ts';
import { parseStory } from '../../src/core/story/parse-story.ts';
import { disk } from '../../src/main/storage/files.ts';
import { originalName } from '../../src/main/storage/originals.ts';
import { digestOf } from '../../src/main/storage/story-file.ts';
import { packStory, writePackageFile } from '../../src/main/storage/story-packages.ts';
import { isTemporary } from '../../src/main/storage/write-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';
import type { Fault } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';

const PICTURE = new TextEncoder().encode('a picture');
const FILE = originalName(PICTURE, 'jpg');
const STORY = storyOf('The bridge opened.', {
  body: [
    { kind: 'paragraph', runs: [{ text: 'The bridge opened.' }] },
    {
      kind: 'picture',
      image: { file: FILE, width: 4, height: 3 },
      caption: 'It',
      credit: 'Ana',
      alt: 'It',
    },
  ],
});
const SIGNED = { made: '2026-11-22T06:00:00.000Z', by: 'Ana' };

/** The bytes of a package with a picture, as one desk makes it. */
async function packed(): Promise<Uint8Array> {
  const { library, folder } = await libraryOf();
  await library.add(STORY);
  await library.keepPicture(STORY.id, PICTURE, FILE);
  const [name = ''] = (await readdir(folder)).filter((each) => !each.startsWith('.'));
  const bytes = await packStory(disk, join(folder, name), STORY, SIGNED);
  if (!bytes.ok) throw new Error(bytes.failure.message);
  return bytes.value;
}

function opened(bytes: Uint8Array): ReadPackage {
  const read = readPackage(bytes, digestOf);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

test('a package holds the story with its picture', async () => {
  const { story, files } = opened(await packed());
  expect(story.body).toEqual(STORY.body);
  expect(files.get(`pictures/${FILE}`)).toEqual(PICTURE);
});

const FAULTS: readonly Omit<Fault, 'at'>[] = (['fails', 'tears', 'waits'] as const).flatMap(
  (harm) => [
    { harm, forGood: false },
    { harm, forGood: true },
  ],
);

describe.each(FAULTS)('a disk whose every operation in turn $harm, for good: $forGood', (fault) => {
  test('takes a package in whole, or says that it could not, and never half a story', async () => {
    const received = opened(await packed());
    for (let at = 1; ; at++) {
      const folder = await temporaryFolder();
      const files = faultyFiles({ ...fault, at });
      const { library } = await libraryOf({ folder, files });
      const added = await library.packages.add(received);
      const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
      for (const name of names) {
        const text = await readFile(join(folder, name, 'story.json'), 'utf8').catch(() => null);
        if (text !== null) expect(parseStory(text).ok).toBe(true);
        if (added.ok)
          expect(await readFile(join(folder, name, 'pictures', FILE))).toEqual(
            Buffer.from(PICTURE),
          );
      }
      if (added.ok) expect(names).toHaveLength(1);
      if (files.operations() < at) break;
    }
  });

  test('writes a package whole or not at all, and over no other', async () => {
    const bytes = await packed();
    for (let at = 1; ; at++) {
      const folder = join(await temporaryFolder(), 'out');
      await mkdir(folder);
      await writePackageFile(disk, folder, STORY, bytes);
      const files = faultyFiles({ ...fault, at });
      const written = await writePackageFile(files, folder, STORY, bytes);
      const names = (await readdir(folder)).filter((name) => !isTemporary(name));
      for (const name of names)
        expect(opened(await readFile(join(folder, name))).story.id).toBe(STORY.id);
      expect(names).toContain('harbour-bridge.stet');
      if (written.ok) expect(names).toContain('harbour-bridge-2.stet');
      if (files.operations() < at) break;
    }
  });
});
