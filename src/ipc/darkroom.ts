import type { ExportedPicture } from '../core/exporters/export-format.ts';
import type { Likeness } from '../core/pictures/likeness.ts';
import type { PictureKind } from '../core/pictures/picture-kind.ts';
import type { PictureFailure } from '../core/pictures/picture-failure.ts';
import type { PictureMetadata } from '../core/pictures/picture-metadata.ts';
import type { Result } from '../core/schema/result.ts';

/** On this channel the picture process is handed the port by which it is asked. */
export const DARKROOM_CHANNEL = 'stet:darkroom';

/** Where the picture process loads its page from. It has a session of its own, and nothing else is served there. */
export const DARKROOM_PAGE = 'stet://darkroom/darkroom/index.html';

/** What the picture process saw in a file. */
export interface PictureLook {
  readonly ending: PictureKind['ending'];
  /** In pixels, as shown. */
  readonly width: number;
  readonly height: number;
  readonly metadata: PictureMetadata;
  /** Pictures made of it for the window, by `SHOWN_WIDTHS`: JPEG, or WebP where it can be seen through. */
  readonly list: Uint8Array;
  readonly page: Uint8Array;
  /** What it is compared with others by. */
  readonly likeness: Likeness;
  /** Flat areas and hard edges, or something to see through: what JPEG spoils. */
  readonly isGraphic: boolean;
  /** It is more than one picture: to be copied, not drawn. */
  readonly isMoving: boolean;
}

/** Something the picture process is to do. Only what it is handed may be read or made: it reaches no file. */
export type DarkroomJob =
  | {
      readonly kind: 'look';
      /** What refusals call the file. */
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: 'print';
      readonly bytes: Uint8Array;
      readonly picture: ExportedPicture;
    };

/** How a job went. */
export type DarkroomAnswer =
  | { readonly kind: 'seen'; readonly look: PictureLook }
  /** The file is not taken, with a sentence. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The copies of a picture for an export, in the order they were asked for. */
  | { readonly kind: 'printed'; readonly copies: Result<readonly Uint8Array[], PictureFailure> }
  /** Our own bug, or no memory for what the file asks. */
  | { readonly kind: 'failed'; readonly reason: string };
