import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Version } from '../../core/history/version.ts';
import { versionShape } from '../../core/history/version.ts';
import { parseStory, printStory } from '../../core/story/parse-story.ts';
import type { Story } from '../../core/story/story.ts';
import { STORY_LIMIT } from './story-file.ts';

/** A version with its words. */
export interface KeptVersion {
  readonly version: Version;
  readonly story: Story;
}

const NAME = /^(\d{6,12})\.version\.gz$/;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** The file of a version in a story's `history/` folder: by its counter, so that names sort in order. */
export function versionFileName(number: number): string {
  return `${String(number).padStart(6, '0')}.version.gz`;
}

/** The counter of a version's file; null for any other name. */
export function versionNumber(name: string): number | null {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A version as gzip of text: a line about it, then the story as `story.json` has it. `zcat` reads it. */
export function packVersion({ version, story }: KeptVersion): Promise<Uint8Array> {
  return pack(`${JSON.stringify(version)}\n${printStory(story)}`);
}

async function linesOf(bytes: Uint8Array): Promise<{ head: string; rest: string } | null> {
  try {
    const text = (await unpack(bytes, { maxOutputLength: STORY_LIMIT })).toString('utf8');
    const end = text.indexOf('\n');
    return end < 0 ? null : { head: text.slice(0, end), rest: text.slice(end + 1) };
  } catch {
    return null; // Cut off, changed, or not gzip at all: its own checksum says so.
  }
}

function parseHead(head: string): Version | null {
  try {
    return versionShape.safeParse(JSON.parse(head)).data ?? null;
  } catch {
    return null;
  }
}

/** What a version's file says of itself, its checksum found right; null where it is damaged. */
export async function unpackHead(bytes: Uint8Array): Promise<Version | null> {
  const lines = await linesOf(bytes);
  return lines && parseHead(lines.head);
}

/** A version's file read whole. The failure is the rest of a sentence about it. */
export async function unpackVersion(bytes: Uint8Array): Promise<Result<KeptVersion, string>> {
  const lines = await linesOf(bytes);
  const version = lines && parseHead(lines.head);
  if (!lines || !version) return failed('is damaged and cannot be read');
  const story = parseStory(lines.rest);
  if (story.ok) return success({ version, story: story.value });
  return failed(
    story.failure.kind === 'newer'
      ? 'was kept by a newer Stet'
      : 'holds words that cannot be read as a story',
  );
}
