/** What stands in a picture's file beside the picture, not yet read. */
export interface FileNotes {
  /** Exif data, from the TIFF header on. */
  readonly exif: readonly Uint8Array[];
  /** XMP packets; the first is the main one. */
  readonly xmp: readonly Uint8Array[];
  /** Photoshop's resources, in which IIM stands. */
  readonly photoshop: Uint8Array | null;
  /** IIM by itself, as TIFF has it. */
  readonly iim: Uint8Array | null;
  /** XMP too long for one segment of a JPEG, by the digest that the main packet names. */
  readonly extendedXmp: ReadonlyMap<string, Uint8Array>;
  readonly hasThumbnail: boolean;
  /** What went wrong on the way, a sentence each. */
  readonly warnings: readonly string[];
}

/** Notes of a file that has none. */
export const NO_NOTES: FileNotes = {
  exif: [],
  xmp: [],
  photoshop: null,
  iim: null,
  extendedXmp: new Map(),
  hasThumbnail: false,
  warnings: [],
};

/** Finds the notes in a file of one kind. What is cut off or damaged ends the search: what was found counts. */
export type FindNotes = (bytes: Uint8Array) => FileNotes;

/** More parts than any picture has before or around its pixels: the rest is not looked at. */
export const MOST_PARTS = 100_000;

/** The largest part that is read, unpacked: no description of a picture is longer. Bytes. */
export const LARGEST_NOTE = 2 * 1024 * 1024;

export const CUT_OFF = 'The file breaks off or is damaged; what stands before that was read.';

/** Walks a file part by part, and takes its breaking off for the end. Answers what there is to say of that. */
export function walk(step: () => boolean): readonly string[] {
  try {
    for (let parts = 0; parts < MOST_PARTS; parts++) if (!step()) return [];
    return ['The file is made of absurdly many parts; the first 100,000 were read.'];
  } catch (error) {
    if (error instanceof RangeError) return [CUT_OFF];
    throw error;
  }
}
