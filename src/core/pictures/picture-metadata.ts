import type { PictureField } from './picture-fields.ts';

/** Where a value was written: XMP counts before IIM, and IIM before EXIF. */
export type MetadataSource = 'XMP' | 'IIM' | 'EXIF';

/** What one form says of a field: one text, or as many as a list has. Never empty, never blank. */
export interface MetadataValue {
  readonly source: MetadataSource;
  readonly texts: readonly string[];
}

/** What a file says of a field: the value that counts, and what other forms say that is not the same. */
export interface FieldMetadata extends MetadataValue {
  readonly others: readonly MetadataValue[];
}

/** A kind of picture, by its first bytes and whatever it is called. */
export type MetadataKind = 'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'AVIF' | 'HEIC' | 'TIFF';

/** What a file tells of people and places that no export lets out. */
export const PRIVATE_NOTES = [
  'place',
  'serial number',
  'owner',
  'maker’s notes',
  'thumbnail',
  'edit history',
] as const;
export type PrivateNote = (typeof PRIVATE_NOTES)[number];

/** All that Stet reads of what the camera, the agency and the desk wrote into a picture. Plain data. */
export interface PictureMetadata {
  /** Null for a file that is no picture Stet knows. */
  readonly kind: MetadataKind | null;
  /** In pixels as shown, after the camera's rotation; null where the file does not say. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** How it is turned, 1 to 8 (Exif 2.32, 4.6.5.1); 1 is upright. */
  readonly orientation: number;
  readonly fields: Readonly<Partial<Record<PictureField, FieldMetadata>>>;
  /** In the order of `PRIVATE_NOTES`. */
  readonly privateNotes: readonly PrivateNote[];
  /** What could not be read and what was odd, a sentence each. */
  readonly warnings: readonly string[];
}
