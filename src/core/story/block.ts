import type { PictureDetails } from './picture-details.ts';
import type { PictureEdit } from './picture-edit.ts';
import type { Run } from './runs.ts';

/** An ordinary paragraph of the body. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** A subhead. Level 2 is the ordinary one; the headline is the only level 1 and is not in the body. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly runs: readonly Run[];
}

/** An item of a list; `items` holds the list nested under it, in the style of its parent. */
export interface ListItem {
  readonly runs: readonly Run[];
  readonly items: readonly ListItem[];
}

/** A bulleted or numbered list. */
export interface List {
  readonly kind: 'list';
  readonly style: 'bulleted' | 'numbered';
  readonly items: readonly ListItem[];
}

/** A block quote of one or more paragraphs. Who said it stands in the text around it, as for any quote. */
export interface BlockQuote {
  readonly kind: 'block quote';
  readonly paragraphs: readonly (readonly Run[])[];
}

/** A picture's original: `file` is its name in the story's `pictures/` folder, by content hash, `<sha-256>.jpg`. */
export interface PictureImage {
  readonly file: string;
  /** Width and height in pixels, as shown (after the camera's rotation). */
  readonly width: number;
  readonly height: number;
}

/** A picture in its place in the body. Caption, credit and alt text are three separate fields, always. */
export interface Picture {
  readonly kind: 'picture';
  /** Null where copy came with a caption line and the picture itself is still to be supplied. */
  readonly image: PictureImage | null;
  /** What it shows. */
  readonly caption: string;
  /** Who made or owns it. */
  readonly credit: string;
  /** For those who cannot see it. */
  readonly alt: string;
  readonly details?: PictureDetails;
  readonly edit?: PictureEdit;
  /** A person chose it to lead the story; where several are marked, the first does. */
  readonly lead?: true;
}

/** A rule between parts of the body. */
export interface Divider {
  readonly kind: 'divider';
}

export type Block = Paragraph | Heading | List | BlockQuote | Picture | Divider;
