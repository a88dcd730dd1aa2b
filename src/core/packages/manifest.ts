import { z } from 'zod';
import { PICTURE_FILE_NAME } from '../story/picture-file-name.ts';
import { TRANSCRIPT_FILE_NAME } from '../story/story-transcript.ts';

/** The version of the package format that this Stet writes. */
export const PACKAGE_VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';
export const STORY_ENTRY = 'story.json';

/** What a package says of itself. */
export interface Manifest {
  readonly format: 'stet package';
  readonly version: typeof PACKAGE_VERSION;
  /** The story's id, so that it finds its way home. */
  readonly story: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly by: string;
  /** Every file of the package but this one, by name, with its SHA-256 in hex. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestShape: z.ZodType<Manifest> = z.object({
  format: z.literal('stet package'),
  version: z.literal(PACKAGE_VERSION),
  story: z.uuid(),
  made: z.string(),
  by: z.string(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

const HISTORY_NAME = /^\d{6,12}\.version\.gz$/;

/** What a file in a package is, by its name; null for a file that has no business there. */
export function entryKind(
  name: string,
): 'manifest' | 'story' | 'picture' | 'transcript' | 'version' | null {
  if (name === MANIFEST_FILE) return 'manifest';
  if (name === STORY_ENTRY) return 'story';
  const [folder, file, ...more] = name.split('/');
  if (file === undefined || more.length > 0) return null;
  if (folder === 'pictures' && PICTURE_FILE_NAME.test(file)) return 'picture';
  if (folder === 'transcripts' && TRANSCRIPT_FILE_NAME.test(file)) return 'transcript';
  return folder === 'history' && HISTORY_NAME.test(file) ? 'version' : null;
}
