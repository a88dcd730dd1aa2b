import { partOf, viewOf } from './bytes.ts';

/** Which directory of TIFF data an entry stands in: the picture's own, its Exif, its place, or its thumbnail's. */
export type TiffDirectory = 'picture' | 'exif' | 'place' | 'thumbnail';

/** An entry of TIFF data (TIFF 6.0, section 2) with its bytes as they stand there. */
export interface TiffEntry {
  readonly directory: TiffDirectory;
  readonly tag: number;
  readonly value: Uint8Array;
}

/** What TIFF data says. */
export interface Tiff {
  readonly isLittle: boolean;
  readonly entries: readonly TiffEntry[];
  readonly warnings: readonly string[];
}

/** Bytes of a value by its type, 1 to 13. */
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Entries that point to another directory. */
const LINKS: Readonly<Record<number, TiffDirectory>> = { 0x8769: 'exif', 0x8825: 'place' };

/** More entries than any camera writes, in all directories together. */
const MOST_ENTRIES = 5000;

interface Place {
  readonly directory: TiffDirectory;
  readonly at: number;
}

/** Reads the directories one after another, none twice: chains that never end, end. */
class TiffReader {
  readonly entries: TiffEntry[] = [];
  readonly warnings = new Set<string>();
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly seen = new Set<number>();
  readonly isLittle: boolean;
  private left = MOST_ENTRIES;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
    this.isLittle = this.view.getUint16(0) === 0x4949;
  }

  readAll(): void {
    const waiting: Place[] = [{ directory: 'picture', at: this.uint32(4) }];
    for (let place = waiting.shift(); place; place = waiting.shift()) {
      if (this.seen.has(place.at) || place.at === 0) continue;
      this.seen.add(place.at);
      this.attempt(place, waiting);
    }
  }

  private uint32(at: number): number {
    return this.view.getUint32(at, this.isLittle);
  }

  private attempt(place: Place, waiting: Place[]): void {
    try {
      this.read(place, waiting);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.warnings.add('The EXIF breaks off or is damaged; what stands before that was read.');
    }
  }

  private read({ directory, at }: Place, waiting: Place[]): void {
    const count = this.view.getUint16(at, this.isLittle);
    for (let entry = 0; entry < count; entry++) {
      if (this.left-- <= 0) {
        this.warnings.add('The EXIF has more than 5,000 entries; the rest was not read.');
        return;
      }
      this.readEntry(directory, at + 2 + entry * 12, waiting);
    }
    if (directory === 'picture')
      waiting.push({ directory: 'thumbnail', at: this.uint32(at + 2 + count * 12) });
  }

  private readEntry(directory: TiffDirectory, at: number, waiting: Place[]): void {
    const tag = this.view.getUint16(at, this.isLittle);
    const link = directory === 'picture' ? LINKS[tag] : undefined;
    if (link) waiting.push({ directory: link, at: this.uint32(at + 8) });
    const length = this.uint32(at + 4) * (SIZES[this.view.getUint16(at + 2, this.isLittle)] ?? 0);
    const from = length <= 4 ? at + 8 : this.uint32(at + 8);
    if (from + length > this.bytes.length)
      this.warnings.add('An entry of the EXIF claims more than the file holds, and was not read.');
    else if (length > 0)
      this.entries.push({ directory, tag, value: partOf(this.bytes, from, from + length) });
  }
}

/** Reads TIFF data from its header on: the picture's directory, its Exif, its place and its thumbnail's. Never throws. */
export function readTiff(bytes: Uint8Array): Tiff {
  if (bytes.length < 8) return { isLittle: false, entries: [], warnings: [] };
  const reader = new TiffReader(bytes);
  reader.readAll();
  const { isLittle, entries, warnings } = reader;
  return { isLittle, entries, warnings: [...warnings] };
}
