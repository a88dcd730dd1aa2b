import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Birth } from '../story/new-story.ts';
import type { Story } from '../story/story.ts';
import { decodeText } from '../text/decode.ts';
import type { ImportFailure } from './import-failure.ts';
import { storyFromHtml } from './html.ts';
import { storyFromMarkdown } from './markdown.ts';
import { storyFromPlainText } from './plain-text.ts';

/** A file as it was chosen or dropped. The name gives its kind and is never used as a path. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One kind of text that stories are imported from. */
interface Importer {
  readonly endings: readonly string[];
  /** The largest file it reads in a few seconds, in bytes. */
  readonly limit: number;
  readonly read: (text: string, birth: Birth, fileName: string) => Story;
}

const PLAIN_TEXT: Importer = {
  endings: ['txt', 'text'],
  limit: 20_000_000,
  read: storyFromPlainText,
};

const IMPORTERS: readonly Importer[] = [
  PLAIN_TEXT,
  { endings: ['md', 'markdown', 'mdown', 'mkd'], limit: 4_000_000, read: storyFromMarkdown },
  { endings: ['html', 'htm', 'xhtml'], limit: 20_000_000, read: storyFromHtml },
];

/** Kinds that are not text, or that read as noise when taken for text. */
const UNSUPPORTED = ['stet', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'pages', 'zip'];

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * A story from a file's bytes, by the ending of its name; text of an unknown kind is plain text. Nothing in the
 * file is run or fetched.
 */
export function importStory(
  { name, bytes }: ImportFile,
  birth: Birth,
): Result<Story, ImportFailure> {
  const ending = endingOf(name);
  if (UNSUPPORTED.includes(ending)) return failed({ kind: 'unsupported', name, ending });
  const importer = IMPORTERS.find(({ endings }) => endings.includes(ending)) ?? PLAIN_TEXT;
  const { limit } = importer;
  if (bytes.length > limit) return failed({ kind: 'too large', name, size: bytes.length, limit });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failed({ kind: 'binary', name });
  const { text } = decoded.value;
  if (text.startsWith('{\\rtf')) return failed({ kind: 'unsupported', name, ending: 'rtf' });
  if (text.trim() === '') return failed({ kind: 'empty', name });
  return success(importer.read(text, birth, name));
}
