import { assertNever } from '../schema/assert-never.ts';

/** Why a file was not taken for a transcript. */
export type TranscriptFailure =
  | { readonly kind: 'too large'; readonly most: number }
  /** Something else by its first bytes, whatever its name says: "a JPEG picture". */
  | { readonly kind: 'something else'; readonly what: string }
  /** Not text in any encoding that Stet reads. */
  | { readonly kind: 'not text' }
  /** A Word document that is cut off or damaged. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'no words' };

/** The failure as a sentence, or two, for the person at the desk. `name` is the file's. */
export function transcriptFailureMessage(name: string, failure: TranscriptFailure): string {
  switch (failure.kind) {
    case 'too large':
      return `“${name}” is too large for a transcript: more than ${Math.floor(failure.most / 1024 / 1024)} MB.`;
    case 'something else':
      return `“${name}” is ${failure.what}, whatever its name says, and no transcript.`;
    case 'not text':
      return `“${name}” is not text, or text in an encoding that Stet does not read. Save it as UTF-8 and try again.`;
    case 'damaged':
      return `“${name}” is cut off or damaged, or no Word document. Ask for it again.`;
    case 'no words':
      return `“${name}” has no words in it.`;
    default:
      return assertNever(failure);
  }
}
