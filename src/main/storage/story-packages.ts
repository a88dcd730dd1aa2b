import { join } from 'node:path';
import { isShared } from '../../core/history/version.ts';
import { STORY_ENTRY, entryKind } from '../../core/packages/manifest.ts';
import type { ReadPackage } from '../../core/packages/read-package.ts';
import { writePackage } from '../../core/packages/write-package.ts';
import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import { printStory } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { createHistory, HISTORY } from './history.ts';
import { keepPicture, pictureFiles, readPicture } from './pictures.ts';
import { tryWriting } from './storage-failure.ts';
import { digestOf, STORY_LIMIT } from './story-file.ts';
import { fileSlug } from './story-folder-name.ts';
import { keepTranscript, readTranscriptFile, transcriptFiles } from './transcripts.ts';
import { unpackVersion, versionFileName } from './version-file.ts';
import { writeFile } from './write-file.ts';

const PACKAGE = { what: 'The package', safe: 'The story is safe, and no half package was left.' };

/** Reads the originals a story shows or rests on. One that is missing from the story stays missing. */
async function originals(
  names: ReadonlySet<string>,
  folder: string,
  read: (file: string) => Promise<Result<Uint8Array, Failure>>,
): Promise<Result<readonly (readonly [string, Uint8Array])[], Failure>> {
  const found: (readonly [string, Uint8Array])[] = [];
  for (const name of names) {
    const bytes = await read(name);
    if (bytes.ok) found.push([`${folder}/${name}`, bytes.value]);
    else if (bytes.failure.kind !== 'not found') return bytes;
  }
  return success(found);
}

/** The versions that have left or reached this desk, as they lie on disk. */
async function sharedVersions(
  files: Files,
  folder: string,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const listed = await createHistory(files).list(folder);
  if (!listed.ok) return [];
  const shared: (readonly [string, Uint8Array])[] = [];
  for (const { number } of listed.value.versions.filter(isShared)) {
    const name = versionFileName(number);
    const bytes = await files.read(join(folder, HISTORY, name), STORY_LIMIT).catch(() => null);
    if (bytes) shared.push([`${HISTORY}/${name}`, bytes]);
  }
  return shared;
}

/** A story's folder as a package: the story as it was given, its originals, the versions both sides may know. */
export async function packStory(
  files: Files,
  folder: string,
  story: Story,
  signed: { readonly made: string; readonly by: string },
): Promise<Result<Uint8Array, Failure>> {
  const pictures = await originals(pictureFiles(story), 'pictures', (file) =>
    readPicture(files, folder, file),
  );
  if (!pictures.ok) return pictures;
  const transcripts = await originals(transcriptFiles(story), 'transcripts', (file) =>
    readTranscriptFile(files, folder, file),
  );
  if (!transcripts.ok) return transcripts;
  const contents = new Map([
    [STORY_ENTRY, new TextEncoder().encode(printStory(story))] as const,
    ...pictures.value,
    ...transcripts.value,
    ...(await sharedVersions(files, folder)),
  ]);
  return success(writePackage({ story: story.id, ...signed }, contents, digestOf));
}

/** Writes a package under the story's slug into a folder; one of that name that is there already stays. */
export async function writePackageFile(
  files: Files,
  parent: string,
  story: Story,
  bytes: Uint8Array,
): Promise<Result<string, Failure>> {
  return tryWriting(PACKAGE, async () => {
    const taken = new Set((await files.names(parent)).map((name) => name.toLowerCase()));
    const named = (number: number): string =>
      `${fileSlug(story.slug || story.headline)}${number === 1 ? '' : `-${number}`}.stet`;
    let number = 1;
    while (taken.has(named(number))) number++;
    const path = join(parent, named(number));
    await writeFile(files, path, bytes);
    return path;
  });
}

/** Puts the originals of a package into a story's folder. Its digests have been found right. */
export async function keepOriginals(
  files: Files,
  folder: string,
  { files: contents }: ReadPackage,
): Promise<Result<void, Failure>> {
  for (const [entry, bytes] of contents) {
    const name = entry.slice(entry.indexOf('/') + 1);
    const kind = entryKind(entry);
    const kept =
      kind === 'picture'
        ? await keepPicture(files, folder, name, bytes)
        : kind === 'transcript'
          ? await keepTranscript(files, folder, name, bytes)
          : null;
    if (kept && !kept.ok) return kept;
  }
  return success(undefined);
}

/** The stories of a package's own versions, latest first. A damaged one is passed over: it is one of many. */
export async function versionsInPackage({ files }: ReadPackage): Promise<readonly Story[]> {
  const names = [...files.keys()].filter((name) => entryKind(name) === 'version').sort();
  const stories: Story[] = [];
  for (const name of names.reverse()) {
    const kept = await unpackVersion(files.get(name) ?? new Uint8Array());
    if (kept.ok) stories.push(kept.value.story);
  }
  return stories;
}
