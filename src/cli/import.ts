import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { printStory } from '../core/story/parse-story.ts';
import { slugFrom } from '../core/story/slug.ts';
import type { Story } from '../core/story/story.ts';
import { readArguments } from './arguments.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { folderOf, isPackage, openPackage, writeOriginals } from './import-package.ts';
import { readInput, storyOf } from './read-input.ts';
import { writeFile } from './write-file.ts';

const HELP = `Usage: stet import FILE… --library DIR

Makes a story of each FILE in a library: a folder named by the day and the slug.

FILE is .txt, .md or .html, or - for standard input as plain text. A package (.stet) comes in with its pictures,
transcripts and checks; one of a story the library has already is united with it in Stet’s window.

  --library DIR   the library's folder; made where there is none
  --help          this page`;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function makeLibrary(library: string): Promise<Result<null, string>> {
  try {
    await mkdir(library);
    return success(null);
  } catch (error) {
    return hasCode(error, 'EEXIST') ? success(null) : failed(fileTrouble(library, error));
  }
}

/** Makes the first free folder of the story's name and gives that name. */
async function makeFolder(library: string, story: Story, day: string): Promise<string> {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? '' : `-${number}`;
    const name = `${day} ${slugFrom(story.slug) || 'untitled'}${numbered}`;
    try {
      await mkdir(join(library, name));
      return name;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

async function addStory(
  library: string,
  story: Story,
  day: string,
): Promise<Result<string, string>> {
  try {
    const name = await makeFolder(library, story, day);
    const bytes = new TextEncoder().encode(printStory({ ...story, revision: 1 }));
    try {
      await writeFile(join(library, name, 'story.json'), bytes);
    } catch (error) {
      await rm(join(library, name), { recursive: true, force: true });
      throw error;
    }
    return success(name);
  } catch (error) {
    return failed(fileTrouble(library, error));
  }
}

/** A package becomes a story that keeps its id, so that it finds its way home. */
async function importPackage(
  file: string,
  library: string,
  day: string,
): Promise<Result<string, string>> {
  const received = await openPackage(file);
  if (!received.ok) return received;
  const { story } = received.value;
  const known = await folderOf(library, story.id);
  if (known !== null)
    return failed(
      `“${file}” is a story that the library has already, in “${known}”. Import it in Stet’s window to unite both.`,
    );
  const name = await addStory(library, story, day);
  if (!name.ok) return name;
  const written = await writeOriginals(join(library, name.value), received.value);
  return written.ok ? name : written;
}

async function importFile(
  file: string,
  library: string,
  terminal: Terminal,
): Promise<Result<string, string>> {
  const day = terminal.now.slice(0, 10);
  if (isPackage(file)) return importPackage(file, library, day);
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  if (input.value.kind === 'story')
    return failed(`“${file}” is a story already: move its folder into the library instead.`);
  const story = storyOf(input.value, terminal.now);
  return story.ok ? addStory(library, story.value, day) : story;
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, { library: { type: 'string' } });
  if (!read.ok) return refuse(read.failure, terminal);
  const library = read.value.value('library');
  if (!library) return refuse('Say which library: --library DIR.', terminal);
  if (read.value.files.length === 0) return refuse('Name a file to import.', terminal);
  const made = await makeLibrary(library);
  if (!made.ok) return refuse(made.failure, terminal);
  let exit: Exit = EXIT.done;
  for (const file of read.value.files) {
    const name = await importFile(file, library, terminal);
    if (name.ok) terminal.say(`Imported ${file} as “${name.value}”.`);
    else exit = refuse(name.failure, terminal);
  }
  return exit;
}

/** `stet import`: stories from files of copy. */
export const importCommand: Command = {
  name: 'import',
  summary: 'make stories of files in a library',
  help: HELP,
  run,
};
