import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { newStory } from '../../../src/core/story/new-story.ts';
import { blockingDisk } from '../../../src/main/storage/blocking-disk.ts';
import { disk } from '../../../src/main/storage/files.ts';
import { createLibrarySearch } from '../../../src/main/storage/library-search.ts';
import { createListCache } from '../../../src/main/storage/list-cache.ts';
import { createLister } from '../../../src/main/storage/list-stories.ts';
import { readGeneration } from '../../../src/main/storage/read-story.ts';
import { createSearchCache } from '../../../src/main/storage/search-cache.ts';
import { STORY_FILE, storyPath } from '../../../src/main/storage/story-file.ts';
import { createStoryFolders } from '../../../src/main/storage/story-folders.ts';
import { summaryOf } from '../../../src/main/storage/summary.ts';
import { idOf, makeLibrary, vocabulary, words } from '../made-up-library.ts';

const STORIES = 10_000;
const ROUNDS = 7;

let folder: string;
let bytes = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-bench-'));
  bytes = await makeLibrary(join(folder, 'library'), STORIES);
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(run));
  return middle(times);
}

/** Until a tool says the first story it has found, and until it has said the last. */
async function askTool(tool: string, args: readonly string[]): Promise<readonly [number, number]> {
  const start = performance.now();
  const asked = spawn(tool, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let first: number | null = null;
  asked.stdout.on('data', () => (first ??= performance.now() - start));
  await new Promise((resolve) => asked.on('close', resolve));
  const last = performance.now() - start;
  return [first ?? last, last];
}

test(
  'a library of ten thousand stories is searched as it is typed',
  { timeout: 600_000 },
  async () => {
    const library = join(folder, 'library');
    const size = bytes / 1_000_000;
    const cache = createSearchCache(blockingDisk, library, join(folder, 'search.index'));
    const open = () => createLibrarySearch(blockingDisk, library, cache);
    const names = await readdir(library);
    const reading = await timed(async () => {
      for (const name of names) await readGeneration(blockingDisk, join(library, name), STORY_FILE);
    });
    const search = open();
    const worked = process.cpuUsage();
    const build = await timed(() => search.look());
    const { user, system } = process.cpuUsage(worked);
    const again = await timed(() => search.look());
    const sought = (words: string) => ({ words, among: null });
    const warm = await timed(() => open().find(sought(vocabulary[50] ?? '')));

    const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
    const [tool, flags] = hasRipgrep ? ['rg', ['-l', '-i', '-F']] : ['grep', ['-rliF']];
    const rows: string[] = [];
    for (const [what, words] of [
      ['a common word', vocabulary[60]],
      ['a word', vocabulary[900]],
      ['a rare word', vocabulary[15_000]],
      ['three letters', 'bre'],
      ['one letter', 'b'],
      ['a slip', 'brendorfol'],
    ] as const) {
      const ours: number[] = [];
      const theirs: (readonly [number, number])[] = [];
      // By turns, so that what else the machine does falls on both.
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await timed(() => search.find(sought(words ?? ''))));
        theirs.push(await askTool(tool, [...flags, words ?? '', library]));
      }
      const { total } = await search.find(sought(words ?? ''));
      const [first, last] = [
        middle(theirs.map(([time]) => time)),
        middle(theirs.map(([, time]) => time)),
      ];
      rows.push(
        `${what}, “${words ?? ''}” (${total} stories): ${middle(ours).toFixed(1)} ms, worst ${Math.max(...ours).toFixed(1)}; ` +
          `${tool} first ${first.toFixed(0)} ms, all ${last.toFixed(0)} ms; ratio ${(middle(ours) / last).toFixed(3)}`,
      );
    }
    console.log(
      [
        `${STORIES} stories, ${size.toFixed(0)} MB`,
        `index built in ${(build / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of work): ${((50 * build) / size / 1000).toFixed(2)} s for 50 MB`,
        `reading the stories alone takes ${(reading / 1000).toFixed(2)} s; looking through them again ${again.toFixed(0)} ms`,
        `from its cache to a first answer ${warm.toFixed(0)} ms`,
        ...rows,
      ].join('\n'),
    );
  },
);

test('the list of ten thousand stories is there at once', { timeout: 600_000 }, async () => {
  const now = (): string => '2026-11-23T01:00:00.000Z';
  const caches = join(folder, 'caches');
  await mkdir(caches);
  const sight = async (library: string, stories: number): Promise<number> => {
    await mkdir(library, { recursive: true });
    const remembered = new Map();
    for (let number = 0; number < stories; number++) {
      const name = `2026-11-22 story-${number}`;
      const stamp = await disk.stamp(storyPath(join(folder, 'library', name)));
      const story = newStory({ id: idOf(number), now: now() }, { headline: words(8) });
      remembered.set(name, {
        stamp,
        listed: { kind: 'story', folder: name, summary: summaryOf(story, now()) },
      });
    }
    await createListCache(disk, library, caches).save(remembered);
    return median(() => {
      const cache = createListCache(disk, library, caches);
      return createStoryFolders(
        disk,
        library,
        createLister(disk, library, now, cache),
      ).firstSight();
    });
  };
  const ten = await sight(join(folder, 'ten'), 10);
  const all = await sight(join(folder, 'library'), STORIES);
  console.log(
    `first sight of the list: ten stories ${ten.toFixed(1)} ms, ten thousand ${all.toFixed(1)} ms`,
  );
});
