import type { Result } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import { TRANSCRIPT_FILE_NAME } from '../../core/story/story-transcript.ts';
import { TRANSCRIPT_LIMIT } from '../../core/transcripts/read-transcript.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import { copyOriginals, keepOriginal, readOriginal } from './originals.ts';
import { tryReading, tryWriting } from './storage-failure.ts';

const TRANSCRIPTS = { folder: 'transcripts', name: TRANSCRIPT_FILE_NAME, limit: TRANSCRIPT_LIMIT };

/**
 * Puts a transcript's original beside its story, safe on disk before the story refers to it. It stays there when
 * the story no longer names it: checks may rest on it, and its removal can be undone.
 */
export async function keepTranscript(
  files: Files,
  storyFolder: string,
  file: string,
  bytes: Uint8Array,
): Promise<Result<void, Failure>> {
  const writing = { what: 'The transcript', safe: 'The story is as it was.' };
  return tryWriting(writing, () => keepOriginal(files, TRANSCRIPTS, storyFolder, file, bytes));
}

/** The original of a transcript, by its name in the story. */
export async function readTranscriptFile(
  files: Files,
  storyFolder: string,
  file: string,
): Promise<Result<Uint8Array, Failure>> {
  return tryReading('The transcript', () => readOriginal(files, TRANSCRIPTS, storyFolder, file));
}

/** The transcripts a story names, and those its checks rest on. */
export function transcriptFiles(story: Story): ReadonlySet<string> {
  const checked = story.checks.flatMap((event) =>
    event.kind === 'decision' && event.reference?.kind === 'transcript'
      ? [event.reference.file]
      : [],
  );
  return new Set([...story.transcripts.map(({ file }) => file), ...checked]);
}

/** Copies a story's transcripts from one story's folder to another's. */
export function copyTranscripts(
  files: Files,
  from: string,
  to: string,
  story: Story,
): Promise<void> {
  return copyOriginals(files, TRANSCRIPTS, from, to, transcriptFiles(story));
}
