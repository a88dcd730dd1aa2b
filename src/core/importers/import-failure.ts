import { assertNever } from '../schema/assert-never.ts';

/** Why a file did not become a story. `name` is the file's own. */
export type ImportFailure =
  /** Not one word in it. */
  | { readonly kind: 'empty'; readonly name: string }
  /** Not text at all: a picture, a program, a damaged file. */
  | { readonly kind: 'binary'; readonly name: string }
  /** `size` and `limit` in bytes. */
  | {
      readonly kind: 'too large';
      readonly name: string;
      readonly size: number;
      readonly limit: number;
    }
  /** A kind that Stet knows of and cannot read yet. `ending` has no dot. */
  | { readonly kind: 'unsupported'; readonly name: string; readonly ending: string };

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

function wayOut(ending: string): string {
  switch (ending) {
    case 'doc':
    case 'docx':
    case 'odt':
    case 'rtf':
    case 'pages':
      return 'Open it where it was written and save it as a web page (.html) or plain text (.txt), or copy its text and paste it here.';
    case 'pdf':
      return 'Open it, copy its text and paste it here.';
    case 'stet':
      return 'It is a story packed with all that belongs to it: open it in Stet, or with “stet import” into a library.';
    default:
      return 'Save it as plain text (.txt), Markdown (.md) or a web page (.html) and import that.';
  }
}

/** The failure as a sentence for a journalist: what happened and what to do. */
export function importFailureMessage(failure: ImportFailure): string {
  const { name } = failure;
  switch (failure.kind) {
    case 'empty':
      return `“${name}” is empty: there is not a word in it.`;
    case 'binary':
      return `“${name}” is not text. Stet imports plain text, Markdown and web pages.`;
    case 'too large':
      return `“${name}” is ${megabytes(failure.size)}, too large for a story: Stet reads files of this kind up to ${megabytes(failure.limit)}.`;
    case 'unsupported':
      return `Stet cannot read .${failure.ending} files yet. ${wayOut(failure.ending)}`;
    default:
      return assertNever(failure);
  }
}
