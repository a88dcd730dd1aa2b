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
  readonly kind: 'plain text' | 'markdown' | 'html';
  readonly endings: readonly string[];
  /** The largest file it reads in a few seconds, in bytes. */
  readonly limit: number;
  readonly read: (text: string, birth: Birth, fileName: string) => Story;
}

const PLAIN_TEXT: Importer = {
  kind: 'plain text',
  endings: ['txt', 'text'],
  limit: 20_000_000,
  read: storyFromPlainText,
};

const IMPORTERS: readonly Importer[] = [
  PLAIN_TEXT,
  {
    kind: 'markdown',
    endings: ['md', 'markdown', 'mdown', 'mkd'],
    limit: 1_000_000,
    read: storyFromMarkdown,
  },
  { kind: 'html', endings: ['html', 'htm', 'xhtml'], limit: 10_000_000, read: storyFromHtml },
];

/** Kinds that are not text, or that read as noise when taken for text. */
const UNSUPPORTED = ['stet', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'pages', 'zip'];

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function importerOf(name: string): Importer {
  const ending = endingOf(name);
  return IMPORTERS.find(({ endings }) => endings.includes(ending)) ?? PLAIN_TEXT;
}

/** What a file of that name is read as. A name with no ending we know is plain text. */
export function importKindOf(name: string): Importer['kind'] {
  return importerOf(name).kind;
}

/**
 * Why a file of that name and size, in bytes, would not be read at all, so that nobody need read it to know; null
 * where it would be.
 */
export function refusalOf(name: string, size: number): ImportFailure | null {
  const ending = endingOf(name);
  if (UNSUPPORTED.includes(ending)) return { kind: 'unsupported', name, ending };
  const { limit } = importerOf(name);
  return size > limit ? { kind: 'too large', name, size, limit } : null;
}

/** The text of a file that a story could be read from, its line ends as they were. */
export function readText({ name, bytes }: ImportFile): Result<string, ImportFailure> {
  const refusal = refusalOf(name, bytes.length);
  if (refusal) return failed(refusal);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failed({ kind: 'binary', name });
  const { text } = decoded.value;
  if (text.startsWith('{\\rtf')) return failed({ kind: 'unsupported', name, ending: 'rtf' });
  if (text.trim() === '') return failed({ kind: 'empty', name });
  return success(text);
}

/**
 * A story from a file's bytes, by the ending of its name; text of an unknown kind is plain text. Nothing in the
 * file is run or fetched.
 */
export function importStory(file: ImportFile, birth: Birth): Result<Story, ImportFailure> {
  const text = readText(file);
  if (!text.ok) return text;
  return success(importerOf(file.name).read(text.value, birth, file.name));
}
