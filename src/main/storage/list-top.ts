import { z } from 'zod';
import { storySummaryShape } from '../../ipc/contract.ts';
import { cachePath } from './cache-path.ts';
import type { Files } from './files.ts';
import type { ListPlace } from './list-messages.ts';
import type { ListedStory, ListTop } from './lister.ts';
import { latestFirst } from './lister.ts';
import { writeFile } from './write-file.ts';

/** So many lines: more than a window shows, and few enough to be on the screen before the whole list is read. */
const LINES = 200;
const LIMIT = 128 * 1024 * 1024;

const topShape = z.object({
  library: z.string(),
  stories: z.array(z.object({ folder: z.string(), summary: storySummaryShape })),
  others: z.array(z.tuple([z.string(), z.string()])),
});

const pathOf = ({ caches, library }: ListPlace): string =>
  cachePath(caches, library, 'top', 'json');

/** The top of the list as it was when the library was last looked through; null where that is not known. */
export async function readListTop(files: Files, place: ListPlace): Promise<ListTop | null> {
  try {
    const text = new TextDecoder().decode(await files.read(pathOf(place), LIMIT));
    const { library, stories, others } = topShape.parse(JSON.parse(text));
    if (library !== place.library) return null;
    return { stories: stories.map((story) => ({ kind: 'story', ...story })), others };
  } catch {
    return null; // None yet, or a damaged one.
  }
}

/** Each story once: the first folder that has it is the story, and any other a copy. */
function withoutCopies(listed: readonly ListedStory[]): readonly ListedStory[] {
  const stories = new Map<string, ListedStory>();
  for (const story of [...listed].sort((a, b) => latestFirst(a.folder, b.folder)))
    if (!stories.has(story.summary.id)) stories.set(story.summary.id, story);
  return [...stories.values()];
}

/** Keeps the top of the list apart from the whole. */
export async function keepListTop(
  files: Files,
  place: ListPlace,
  listed: readonly ListedStory[],
): Promise<void> {
  const latest = withoutCopies(listed).toSorted(({ summary: a }, { summary: b }) =>
    latestFirst(a.changed, b.changed),
  );
  const stories = latest.slice(0, LINES).map(({ folder, summary }) => ({ folder, summary }));
  const others = latest.slice(LINES).map(({ folder, summary }) => [summary.id, folder]);
  const text = JSON.stringify({ library: place.library, stories, others });
  await writeFile(files, pathOf(place), new TextEncoder().encode(text));
}
