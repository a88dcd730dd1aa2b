import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import type { Manifest } from './manifest.ts';
import { entryKind, MANIFEST_FILE, PACKAGE_VERSION } from './manifest.ts';

/** The files of a package by their names in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** SHA-256 of bytes, in hex. */
export type Digest = (bytes: Uint8Array) => string;

/** Files of a package all bear this time, so that the same story makes the same package: noon, 1 January 1980. */
const OPTIONS = { mtime: new Date(1980, 0, 1, 12) };

function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Packs a story's files with a manifest of their digests. The same files make the same bytes. */
export function writePackage(
  about: Pick<Manifest, 'story' | 'made' | 'by'>,
  files: PackageFiles,
  digest: Digest,
): Uint8Array {
  const names = [...files.keys()].sort();
  const odd = names.find((name) => entryKind(name) === null);
  if (odd !== undefined) throw new Error(`“${odd}” was believed to belong in a package.`);
  const bytesOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const manifest: Manifest = {
    format: 'stet package',
    version: PACKAGE_VERSION,
    ...about,
    files: Object.fromEntries(names.map((name) => [name, digest(bytesOf(name))] as const)),
  };
  const packed: Zippable = { [MANIFEST_FILE]: [strToU8(printManifest(manifest)), OPTIONS] };
  for (const name of names) {
    // Pictures and versions are compressed already.
    const level = /^(?:pictures|history)\//.test(name) ? 0 : 6;
    packed[name] = [bytesOf(name), { ...OPTIONS, level }];
  }
  return zipSync(packed);
}
