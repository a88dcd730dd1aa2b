import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GateLevels } from '../core/checks/gate-levels.ts';
import { DEFAULT_LEVELS, parseGateLevels } from '../core/checks/gate-levels.ts';
import { LIBRARY_FILE } from '../core/checks/library-file.ts';
import { parseLibraryWidths } from '../core/exporters/library-widths.ts';
import { DEFAULT_WIDTHS } from '../core/exporters/renditions.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import type { StoryTranscript } from '../core/story/story-transcript.ts';
import type { NamedTranscript } from '../core/transcripts/matcher.ts';
import { namedTurns } from '../core/transcripts/named-turns.ts';
import { readTranscript, TRANSCRIPT_LIMIT } from '../core/transcripts/read-transcript.ts';
import { transcriptFailureMessage } from '../core/transcripts/transcript-failure.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Input } from './read-input.ts';

/** SHA-256 in hex, of a text's UTF-8 bytes or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** What the library that a story lies in sets; the default for copy, and where the library sets nothing. */
async function readSetting<T>(
  input: Input,
  inDefault: T,
  parse: (text: string) => Result<T, unknown>,
  what: string,
): Promise<Result<T, string>> {
  if (input.kind !== 'story') return success(inDefault);
  const path = join(dirname(resolve(input.folder)), LIBRARY_FILE);
  try {
    const setting = parse(await readFile(path, 'utf8'));
    return setting.ok ? setting : failed(`“${path}” is damaged: ${what} cannot be read.`);
  } catch (error) {
    return isMissing(error) ? success(inDefault) : failed(fileTrouble(path, error));
  }
}

/** The gate's levels in the library that a story lies in. */
export function readGateLevels(input: Input): Promise<Result<GateLevels, string>> {
  return readSetting<GateLevels>(input, DEFAULT_LEVELS, parseGateLevels, 'the gate’s levels');
}

/** The widths that pictures are exported at in the library that a story lies in. */
export function readWidths(input: Input): Promise<Result<readonly number[], string>> {
  return readSetting(input, DEFAULT_WIDTHS, parseLibraryWidths, 'the widths of pictures');
}

/** Reads a transcript's file. The failure is a line for standard error. */
export async function readTranscriptFile(
  path: string,
  name: string,
): Promise<Result<NamedTranscript & { readonly notices: readonly string[] }, string>> {
  try {
    const { size } = await stat(path);
    const tooLarge = { kind: 'too large', most: TRANSCRIPT_LIMIT } as const;
    if (size > TRANSCRIPT_LIMIT) return failed(transcriptFailureMessage(name, tooLarge));
    const read = readTranscript({ name, bytes: await readFile(path) });
    if (!read.ok) return failed(transcriptFailureMessage(name, read.failure));
    return success({ file: name, ...read.value });
  } catch (error) {
    return failed(fileTrouble(path, error));
  }
}

/** A story's transcripts as they lie on the disk. */
export interface Transcripts {
  readonly readable: readonly NamedTranscript[];
  /** SHA-256 of each original, by file name. */
  readonly digests: ReadonlyMap<string, string>;
  /** Why some could not be read, in sentences. */
  readonly trouble: readonly string[];
}

/** Reads the transcripts that a story names from its folder. One that is missing or damaged is told, not fatal. */
export async function readTranscripts(
  folder: string,
  transcripts: readonly StoryTranscript[],
): Promise<Transcripts> {
  const readable: NamedTranscript[] = [];
  const digests = new Map<string, string>();
  const trouble: string[] = [];
  for (const { file, name, speakers } of transcripts) {
    const path = join(folder, 'transcripts', file);
    const read = await readTranscriptFile(path, file);
    if (read.ok) readable.push({ file, transcript: namedTurns(read.value.transcript, speakers) });
    else trouble.push(`The transcript “${name}” could not be read: ${read.failure}`);
    try {
      digests.set(file, sha256(await readFile(path)));
    } catch {
      // Missing: the report says so, and the sentence above says why.
    }
  }
  return { readable, digests, trouble };
}
