import { strFromU8 } from 'fflate';
import { z } from 'zod';
import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import { parseStory } from '../story/parse-story.ts';
import type { Story } from '../story/story.ts';
import type { ArchiveFailure } from './archive-failure.ts';
import type { Manifest } from './manifest.ts';
import {
  entryKind,
  MANIFEST_FILE,
  manifestShape,
  PACKAGE_VERSION,
  STORY_ENTRY,
} from './manifest.ts';
import { unpackEntry } from './unpack-entry.ts';
import type { Digest, PackageFiles } from './write-package.ts';
import { zipEntries } from './zip-entries.ts';

/** A package that was opened and found sound. */
export interface ReadPackage {
  readonly manifest: Manifest;
  readonly story: Story;
  readonly files: PackageFiles;
}

/** Why a package was refused. */
export type PackageFailure =
  | ArchiveFailure
  | { readonly kind: 'no package' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'strange file'; readonly entry: string }
  | { readonly kind: 'missing file'; readonly entry: string }
  | { readonly kind: 'wrong digest'; readonly entry: string }
  | { readonly kind: 'no story' };

const versionedShape = z.object({ format: z.literal('stet package'), version: z.number() });

function parseManifest(bytes: Uint8Array | undefined): Result<Manifest, PackageFailure> {
  let json: unknown;
  try {
    json = JSON.parse(strFromU8(bytes ?? new Uint8Array()));
  } catch {
    return failed({ kind: 'no package' });
  }
  const versioned = versionedShape.safeParse(json);
  if (versioned.success && versioned.data.version > PACKAGE_VERSION)
    return failed({ kind: 'newer' });
  const parsed = manifestShape.safeParse(json);
  return parsed.success ? success(parsed.data) : failed({ kind: 'no package' });
}

function checkDigests(
  manifest: Manifest,
  files: PackageFiles,
  digest: Digest,
): PackageFailure | null {
  for (const name of Object.keys(manifest.files))
    if (!files.has(name)) return { kind: 'missing file', entry: name };
  for (const [entry, bytes] of files) {
    const promised = Object.hasOwn(manifest.files, entry) ? manifest.files[entry] : undefined;
    if (promised === undefined) return { kind: 'strange file', entry };
    const found = digest(bytes);
    const kind = entryKind(entry);
    const isNamedByContent = kind === 'picture' || kind === 'transcript';
    if (found !== promised || (isNamedByContent && !entry.includes(`/${found}.`)))
      return { kind: 'wrong digest', entry };
  }
  return null;
}

/** Opens a package: nothing in it is believed before its digests are found right. Never throws on any bytes. */
export function readPackage(
  bytes: Uint8Array,
  digest: Digest,
): Result<ReadPackage, PackageFailure> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const strange = entries.value.find(({ name }) => entryKind(name) === null);
  if (strange) return failed({ kind: 'strange file', entry: strange.name });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.value) {
    const unpacked = unpackEntry(entry);
    if (!unpacked.ok) return unpacked;
    files.set(entry.name, unpacked.value);
  }
  const manifest = parseManifest(files.get(MANIFEST_FILE));
  if (!manifest.ok) return manifest;
  files.delete(MANIFEST_FILE);
  const wrong = checkDigests(manifest.value, files, digest);
  if (wrong) return failed(wrong);
  const story = parseStory(strFromU8(files.get(STORY_ENTRY) ?? new Uint8Array()));
  if (!story.ok) return failed({ kind: story.failure.kind === 'newer' ? 'newer' : 'no story' });
  if (story.value.id !== manifest.value.story) return failed({ kind: 'no story' });
  return success({ manifest: manifest.value, story: story.value, files });
}
