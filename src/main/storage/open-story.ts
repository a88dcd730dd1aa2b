import { join } from 'node:path';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Files } from './files.ts';
import type { StoryRead } from './read-story.ts';
import { readGeneration, readNewerStory } from './read-story.ts';
import { tryWriting } from './storage-failure.ts';
import type { StoryFile } from './story-file.ts';
import { digestOf, PREVIOUS_FILE, STORY_FILE, STORY_LIMIT, storyPath } from './story-file.ts';
import { clearTemporary, keepAs, writeFile } from './write-file.ts';

/** A story opened, what is known of its file, and a sentence where an earlier version had to stand in. */
export interface OpenedStory {
  readonly story: Story;
  readonly file: StoryFile;
  readonly notice: string | null;
  /** Why it can only be read; null where it can be written. */
  readonly readOnly: string | null;
}

function opened(folder: string, { story, bytes, stamp }: StoryRead, notice: string | null) {
  const { revision } = story;
  const file = { folder, revision, digest: digestOf(bytes), attempted: null, stamp };
  return success<OpenedStory>({ story, file, notice, readOnly: null });
}

const NEWER =
  'This story was written by a newer Stet. You can read it here; to change it, open it with that one or update this one. Its file is left as it is.';

async function openNewer(
  files: Files,
  folder: string,
  failure: Failure,
): Promise<Result<OpenedStory, Failure>> {
  const newer = await readNewerStory(files, folder);
  if (!newer) return failed(failure);
  const read = opened(folder, newer, null);
  return read.ok ? success({ ...read.value, readOnly: NEWER }) : read;
}

/** Opens what an older Stet wrote. The first save will write it anew, so the original is kept first. */
async function openOlder(
  files: Files,
  folder: string,
  older: StoryRead,
): Promise<Result<OpenedStory, Failure>> {
  const aside = `story.before-${older.upgrades.join('-')}.json`;
  const keeping = { what: 'A copy of the older story', safe: 'The story is as it was.' };
  const kept = await tryWriting(keeping, async () => {
    if ((await files.names(folder)).includes(aside)) return;
    await keepAs(files, storyPath(folder), join(folder, aside), STORY_LIMIT);
    await files.syncFolder(folder);
  });
  const read = opened(folder, older, null);
  if (kept.ok || !read.ok) return read;
  const readOnly = `This story was written by an older Stet, and its original could not be kept beside it, so it can only be read. ${kept.failure.message}`;
  return success({ ...read.value, readOnly });
}

/** The first of `story.damaged-1.json`, `-2`, … that is not taken. */
function freeDamagedName(names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `story.damaged-${number}.json`;
    if (!names.includes(name)) return name;
  }
}

/**
 * Sets the damaged file aside untouched and puts the generation before in its place. A file that is merely
 * missing has nothing to set aside.
 */
async function recover(
  files: Files,
  folder: string,
  damage: Failure,
  previous: StoryRead,
): Promise<Result<OpenedStory, Failure>> {
  const path = storyPath(folder);
  const isMissing = damage.kind === 'not found';
  const recovering = { what: 'The recovered story', safe: 'Nothing on disk was changed.' };
  const written = await tryWriting(recovering, async () => {
    const aside = isMissing ? null : freeDamagedName(await files.names(folder));
    if (aside) await keepAs(files, path, join(folder, aside), STORY_LIMIT);
    await writeFile(files, path, previous.bytes);
    return { aside, stamp: await files.stamp(path) };
  });
  if (!written.ok) return written;
  const { aside, stamp } = written.value;
  const kept = aside ? ` The damaged file is kept as ${aside} in the story’s folder.` : '';
  const notice = `The last save of this story could not be read, so Stet has opened the one before it. Read it through before you go on.${kept}`;
  return opened(folder, { ...previous, stamp }, notice);
}

/** Opens the story in a folder: its last good generation. A damaged file is never changed, a newer one never passed over. */
export async function openStory(
  files: Files,
  folder: string,
): Promise<Result<OpenedStory, Failure>> {
  await clearTemporary(files, folder, await files.names(folder).catch(() => []));
  const current = await readGeneration(files, folder, STORY_FILE);
  if (current.ok && current.value.upgrades.length > 0)
    return openOlder(files, folder, current.value);
  if (current.ok) return opened(folder, current.value, null);
  if (current.failure.kind === 'newer') return openNewer(files, folder, current.failure);
  if (current.failure.kind !== 'damaged' && current.failure.kind !== 'not found') return current;
  const previous = await readGeneration(files, folder, PREVIOUS_FILE);
  if (previous.ok) return recover(files, folder, current.failure, previous.value);
  return failed(
    current.failure.kind === 'damaged'
      ? {
          kind: 'damaged',
          message: `${current.failure.message} There is no earlier version to open instead. The file is left as it is.`,
        }
      : current.failure,
  );
}
