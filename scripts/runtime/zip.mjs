/** A small reader for ordinary zip files: stored and deflated entries, Unix modes and symbolic links. */

import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * @typedef {object} ZipEntry
 * @property {string} name path in the archive, with `/`; folders end in one
 * @property {number} mode Unix file mode with its type bits; 0 when the archive has none
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packedSize bytes in the archive
 * @property {number} size bytes once unpacked
 * @property {number} headerOffset where the entry's local header starts
 */

const endRecordMark = 0x06054b50;
const endRecordSize = 22;
const directoryMark = 0x02014b50;
const directoryHeaderSize = 46;
const localHeaderSize = 30;
const maximumCommentSize = 0xffff;
const zip64Mark = 0xffffffff;
const fileTypeBits = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks into `folder` every entry `rename` gives a path for.
 * @param {string} zipPath
 * @param {string} folder
 * @param {(name: string) => string | null} rename the path inside `folder`, or null to leave the entry out
 * @param {(bytes: number) => void} [onBytes] told the unpacked size of each entry as it is done
 */
export async function unzip(zipPath, folder, rename, onBytes) {
  for (const entry of await readZipDirectory(zipPath)) {
    const path = rename(entry.name);
    if (path === null) continue;
    await unpackEntry(zipPath, entry, placeInside(folder, path));
    onBytes?.(entry.size);
  }
}

/**
 * @param {string} zipPath
 * @returns {Promise<readonly ZipEntry[]>}
 */
export async function readZipDirectory(zipPath) {
  const file = await open(zipPath);
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, maximumCommentSize + endRecordSize));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(uint32(endRecordMark));
    if (end < 0) throw new Error(`${zipPath} is not a zip file.`);
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    const directoryOffset = tail.readUInt32LE(end + 16);
    if (directoryOffset === zip64Mark) throw new Error(`${zipPath} is in the zip64 format.`);
    await file.read(directory, 0, directory.length, directoryOffset);
    return parseDirectory(directory, tail.readUInt16LE(end + 10));
  } finally {
    await file.close();
  }
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function parseDirectory(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== directoryMark) throw new Error('The zip file is damaged.');
    const nameEnd = at + directoryHeaderSize + directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + directoryHeaderSize, nameEnd),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {string} zipPath
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackEntry(zipPath, entry, target) {
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  await unpackBytes(zipPath, entry, target);
  if ((entry.mode & fileTypeBits) === symbolicLink) await turnIntoLink(target);
  else if (entry.mode !== 0) await chmod(target, entry.mode & 0o777);
}

/**
 * @param {string} zipPath
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackBytes(zipPath, entry, target) {
  const file = await open(zipPath);
  const header = Buffer.alloc(localHeaderSize);
  await file.read(header, 0, localHeaderSize, entry.headerOffset);
  await file.close();
  const start =
    entry.headerOffset + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.packedSize === 0) {
    await writeFile(target, '');
    return;
  }
  const packed = createReadStream(zipPath, { start, end: start + entry.packedSize - 1 });
  const output = createWriteStream(target);
  if (entry.method === 0) await pipeline(packed, output);
  else if (entry.method === 8) await pipeline(packed, createInflateRaw(), output);
  else throw new Error(`${entry.name} is packed in a way this reader does not know.`);
  if (output.bytesWritten !== entry.size) throw new Error(`${entry.name} came out incomplete.`);
}

/**
 * A link is stored as a file holding where it points.
 * @param {string} path
 */
async function turnIntoLink(path) {
  const pointsTo = await readFile(path, 'utf8');
  await unlink(path);
  await symlink(pointsTo, path);
}

/**
 * @param {string} folder
 * @param {string} path
 */
function placeInside(folder, path) {
  const place = normalize(join(folder, path));
  if (!place.startsWith(folder + sep) && place !== folder) {
    throw new Error(`${path} would be written outside its folder.`);
  }
  return place;
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
