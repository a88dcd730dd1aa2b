import { mkdtemp, open, rm, writeFile as writePlain } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { patchBetween } from '../../../src/core/story/story-patch.ts';
import { parseStory, printStory } from '../../../src/core/story/parse-story.ts';
import { newStory } from '../../../src/core/story/new-story.ts';
import type { Block } from '../../../src/core/story/block.ts';
import { disk } from '../../../src/main/storage/files.ts';
import { saveStory } from '../../../src/main/storage/save-story.ts';
import { blankFile } from '../../../src/main/storage/story-file.ts';
import { writeFile } from '../../../src/main/storage/write-file.ts';

const ROUNDS = 101;

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function storyOf(paragraphs: number) {
  const words = 'The night ferry stopped after eleven weeks, the minister said on Sunday. '.repeat(
    5,
  );
  const body: readonly Block[] = Array.from({ length: paragraphs }, (_, at) => ({
    kind: 'paragraph',
    runs: [{ text: `${String(at)}. ${words}` }],
  }));
  const birth = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
  return newStory(birth, { headline: 'Ferry', body });
}

/** What no durable write can do without: the bytes, a sync of the file and one of its folder. */
async function writeAndSync(folder: string, bytes: Uint8Array): Promise<void> {
  const file = await open(join(folder, 'synced.json'), 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  const parent = await open(folder, 'r');
  await parent.sync();
  await parent.close();
}

const ms = (time: number): string => `${time.toFixed(2)} ms`.padStart(10);

/** The ways of writing take turns, so that what else the machine does falls on all of them alike. */
test.each([8, 2300])('saving a story of %i paragraphs', async (paragraphs) => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-bench-'));
  const story = storyOf(paragraphs);
  const bytes = new TextEncoder().encode(printStory(story));
  const [plain, synced, durable, careless, whole, printing, reading, handing]: number[][] = [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  let file = blankFile(folder);
  for (let round = 1; round <= ROUNDS; round++) {
    const next = { ...story, revision: round };
    plain?.push(await timed(() => writePlain(join(folder, 'plain.json'), bytes)));
    synced?.push(await timed(() => writeAndSync(folder, bytes)));
    durable?.push(await timed(() => writeFile(disk, join(folder, 'durable.json'), bytes)));
    careless?.push(
      await timed(() => writePlain(join(folder, 'careless.json'), printStory({ ...next }))),
    );
    whole?.push(await timed(async () => (file = (await saveStory(disk, file, next)).file)));
    printing?.push(await timed(() => printStory(next)));
    reading?.push(await timed(() => parseStory(new TextDecoder().decode(bytes))));
    const changed = { ...story, body: story.body.with(3, { kind: 'divider' }) };
    handing?.push(await timed(() => structuredClone(patchBetween(story, changed))));
  }
  await rm(folder, { recursive: true });
  const first = median(plain ?? []);
  const line = (what: string, times: readonly number[] = []): string =>
    `${what.padEnd(44)}${ms(median(times))}  ${(median(times) / first).toFixed(1)}×`;
  console.log(
    [
      `\n${(bytes.length / 1024).toFixed(1)} KB, median of ${String(ROUNDS)} rounds`,
      line('plain write of the bytes', plain),
      line('plain write, file and folder synced', synced),
      line('durable write of the bytes', durable),
      line('a careless save: printed, written plainly', careless),
      line('a whole save: printed, hashed, generation kept', whole),
      line('  of which printing (zod and JSON)', printing),
      `a whole save takes ${(median(whole ?? []) / median(careless ?? [])).toFixed(1)}× as long as a careless one`,
      line('reading it as a story', reading),
      line('handing over what was typed', handing),
    ].join('\n'),
  );
});
