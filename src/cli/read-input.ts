import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { assertNever } from '../core/schema/assert-never.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { importFailureMessage } from '../core/importers/import-failure.ts';
import { importKindOf, importStory, readText, refusalOf } from '../core/importers/import-story.ts';
import type { StoryFailure } from '../core/story/parse-story.ts';
import { parseStory } from '../core/story/parse-story.ts';
import type { Story } from '../core/story/story.ts';
import { decodeText } from '../core/text/decode.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Terminal } from './outcome.ts';

const STORY_FILE = 'story.json';
const LARGEST_STORY = 64 * 1024 * 1024;

/** What a name on the command line stands for. `file` is the name as given. */
export type Input =
  /** A file of copy, or standard input. */
  | {
      readonly kind: 'copy';
      readonly file: string;
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  /** A story's folder. */
  | {
      readonly kind: 'story';
      readonly file: string;
      readonly folder: string;
      readonly story: Story;
    };

function storyTrouble(folder: string, failure: StoryFailure): string {
  const path = join(folder, STORY_FILE);
  switch (failure.kind) {
    case 'not json':
      return `“${path}” is cut off or damaged and cannot be read. Stet in its window can open the version before it.`;
    case 'newer':
      return `“${path}” was written by a later Stet. Update Stet to read it.`;
    case 'damaged':
      return `“${path}” is not a story: at “${failure.path}” it should have had ${failure.expected}.`;
    default:
      return assertNever(failure);
  }
}

async function readStoryFolder(file: string, folder: string): Promise<Result<Input, string>> {
  const path = join(folder, STORY_FILE);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_STORY) return failed(`“${path}” is too large to be a story.`);
    const decoded = decodeText(await readFile(path));
    const parsed = parseStory(decoded.ok ? decoded.value.text : '');
    if (!parsed.ok) return failed(storyTrouble(folder, parsed.failure));
    return success({ kind: 'story', file, folder, story: parsed.value });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(
      missing
        ? `“${file}” is not a story: there is no ${STORY_FILE} in it.`
        : fileTrouble(path, error),
    );
  }
}

/** Reads what a name stands for: `-` is standard input as plain text. The failure is a line for standard error. */
export async function readInput(file: string, terminal: Terminal): Promise<Result<Input, string>> {
  if (file === '-')
    return success({
      kind: 'copy',
      file,
      name: 'standard input',
      bytes: await terminal.readStandardInput(),
    });
  try {
    const found = await stat(file);
    if (found.isDirectory()) return await readStoryFolder(file, file);
    if (basename(file) === STORY_FILE) return await readStoryFolder(file, dirname(file));
    if (!found.isFile()) return failed(`“${file}” is not a file that can be read.`);
    const name = basename(file);
    const refusal = refusalOf(name, found.size);
    if (refusal) return failed(importFailureMessage(refusal));
    return success({ kind: 'copy', file, name, bytes: await readFile(file) });
  } catch (error) {
    return failed(fileTrouble(file, error));
  }
}

/** The input as plain text with its own line ends, where it is plain text; null where it is anything else. */
export function plainTextOf(input: Input): Result<string, string> | null {
  if (input.kind !== 'copy' || importKindOf(input.name) !== 'plain text') return null;
  const text = readText(input);
  return text.ok ? text : failed(importFailureMessage(text.failure));
}

/** The input as a story: the one in the folder, or one read from the copy. */
export function storyOf(input: Input, now: string): Result<Story, string> {
  if (input.kind === 'story') return success(input.story);
  const story = importStory(input, { id: randomUUID(), now: new Date(now).toISOString() });
  return story.ok ? story : failed(importFailureMessage(story.failure));
}
