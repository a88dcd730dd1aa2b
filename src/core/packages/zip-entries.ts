import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { ArchiveFailure } from './archive-failure.ts';
import { isSafeEntryName } from './entry-name.ts';
import { MOST_BYTES, MOST_ENTRIES, MOST_RATIO } from './package-limits.ts';

/** A file in a zip archive, not yet unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Its size unpacked, in bytes, as the archive says. */
  readonly size: number;
  /** Its bytes as they are packed. */
  readonly packed: Uint8Array;
}

// The records of APPNOTE.TXT, PKWARE's description of the format, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** What the central directory says of a file. */
interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  /** The file type bits of Unix, where a Unix wrote them; 0 otherwise. */
  readonly unixType: number;
}

interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

function findEnd({ bytes, view }: Reader): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--)
    if (
      view.getUint32(at, true) === END &&
      at + END_SIZE + view.getUint16(at + 20, true) === bytes.length
    )
      return at;
  return -1;
}

function nameAt({ bytes }: Reader, from: number, length: number): string {
  let name = '';
  // Names in a package are plain ASCII; any other byte makes a name that is not on the list, and is refused.
  for (const byte of bytes.subarray(from, from + length))
    name += byte < 0x80 ? String.fromCharCode(byte) : '\u0000';
  return name;
}

function readListed(reader: Reader, at: number): { listed: Listed; next: number } | null {
  const { bytes, view } = reader;
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  return {
    next,
    listed: {
      name: nameAt(reader, at + 46, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      unixType: view.getUint8(at + 5) === 3 ? (view.getUint32(at + 38, true) >>> 28) & 0xf : 0,
    },
  };
}

const REGULAR_FILE = 8;

function objectionTo({
  name,
  flags,
  method,
  size,
  packedSize,
  unixType,
}: Listed): ArchiveFailure | null {
  const entry = name.replaceAll('\u0000', '?');
  if (!isSafeEntryName(name)) return { kind: 'unsafe name', entry };
  if (unixType !== 0 && unixType !== REGULAR_FILE) return { kind: 'link', entry };
  if (flags & 1) return { kind: 'locked', entry };
  if (method !== 0 && method !== 8) return { kind: 'damaged', entry };
  if (method === 0 && size !== packedSize) return { kind: 'damaged', entry };
  if (size > MOST_RATIO * Math.max(packedSize, 64)) return { kind: 'bomb', entry };
  return null;
}

/** Where a file's bytes lie, if its own header agrees with the directory. */
function findPacked(reader: Reader, listed: Listed): { from: number; to: number } | null {
  const { bytes, view } = reader;
  const { offset, name, method, packedSize, size, flags } = listed;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const to = from + packedSize;
  const isStreamed = (flags & 8) !== 0;
  const agrees =
    nameAt(reader, offset + 30, nameLength) === name &&
    view.getUint16(offset + 8, true) === method &&
    (isStreamed ||
      (view.getUint32(offset + 18, true) === packedSize &&
        view.getUint32(offset + 22, true) === size));
  return agrees && to <= bytes.length ? { from, to } : null;
}

/**
 * The files of a zip archive, every one looked at before any is unpacked. Refuses what no honest package holds:
 * names that lead out of its folder, links, passwords, files laid over one another, two of one name, bombs.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ArchiveFailure> {
  const reader = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  const isZip = bytes.length >= 4 && reader.view.getUint32(0, true) === LOCAL;
  const end = bytes.length < END_SIZE ? -1 : findEnd(reader);
  if (end < 0) return failed({ kind: isZip ? 'cut off' : 'not a zip' });
  const count = reader.view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return failed({ kind: 'too many' });

  const listing: Listed[] = [];
  const names = new Set<string>();
  let at = reader.view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const read = readListed(reader, at);
    if (!read) return failed({ kind: 'cut off' });
    const { listed } = read;
    const objection = objectionTo(listed);
    if (objection) return failed(objection);
    const known = listed.name.toLowerCase();
    if (names.has(known)) return failed({ kind: 'twice', entry: listed.name });
    names.add(known);
    listing.push(listed);
    total += listed.size;
    at = read.next;
  }
  if (total > MOST_BYTES) return failed({ kind: 'too large' });

  const entries: ZipEntry[] = [];
  const places: { from: number; to: number; entry: string }[] = [];
  for (const listed of listing) {
    const { name, size, method, offset } = listed;
    const place = findPacked(reader, listed);
    if (!place) return failed({ kind: 'damaged', entry: name });
    places.push({ from: offset, to: place.to, entry: name });
    const packed = bytes.subarray(place.from, place.to);
    entries.push({ name, size, method: method === 0 ? 'stored' : 'deflated', packed });
  }
  places.sort((a, b) => a.from - b.from);
  const over = places.find(({ from }, index) => index > 0 && from < (places[index - 1]?.to ?? 0));
  return over ? failed({ kind: 'overlap', entry: over.entry }) : success(entries);
}
