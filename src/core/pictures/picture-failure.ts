import { assertNever } from '../schema/assert-never.ts';

/** Why a picture cannot be exported. */
export type PictureFailure =
  /** It is cut off, or not what its name says, or holds parts that no standard knows. */
  | 'damaged'
  /** What is to be written in does not fit: its words are longer than the format's field. */
  | 'too many words'
  /** A moving AVIF, whose parts Stet cannot tell apart. */
  | 'moving AVIF'
  /** It is coded in a way that only Chromium's decoders know, and was to be drawn without them. */
  | 'window only';

function reasonOf(failure: PictureFailure): string {
  switch (failure) {
    case 'damaged':
      return 'its file is damaged, so what it says of people and places could not be taken out. Open it in a picture program, save it anew and put that in its place';
    case 'too many words':
      return 'its caption, credit and alt text are too long to be written into it. Shorten them';
    case 'moving AVIF':
      return 'it is a moving AVIF, from which Stet cannot take what it says of people and places. Save it as WebP or GIF and put that in its place';
    case 'window only':
      return 'its colours, or how it is turned, are coded in a way that only Stet’s window can draw. Export it from there, or let pictures go out as they were taken with --uncropped';
    default:
      return assertNever(failure);
  }
}

/** A picture by its caption, as the page names it: the beginning of a sentence. */
export function pictureName(caption: string): string {
  const short = caption.length > 60 ? `${caption.slice(0, 60).trimEnd()}…` : caption;
  return short === '' ? 'A picture without a caption' : `The picture “${short}”`;
}

/** The failure as a sentence. */
export function pictureFailureMessage(failure: PictureFailure, caption: string): string {
  return `${pictureName(caption)} cannot be exported: ${reasonOf(failure)}.`;
}
