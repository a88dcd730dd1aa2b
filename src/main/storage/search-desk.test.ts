import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import type { SearchFound } from './library-search.ts';
import { openSearchDesk } from './search-desk.ts';

/** A desk whose thread answers every question with the words it was asked, and dies of “boom”. */
async function deskOf() {
  const folder = await temporaryFolder();
  const program = join(folder, 'thread.mjs');
  await mkdir(join(folder, 'caches'));
  await writeFile(
    program,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (asked) => {
       if (asked.kind === 'look') return parentPort.postMessage({ kind: 'new', reading: null });
       if (asked.sought.words === 'boom') throw new Error('boom');
       const found = { hits: [{ id: asked.sought.words, context: null }], total: 1 };
       setTimeout(() => parentPort.postMessage({ kind: 'found', question: asked.question, found }), 20);
     });`,
  );
  const onNew = vi.fn();
  return {
    desk: openSearchDesk({ program, caches: join(folder, 'caches'), onNew }),
    onNew,
    folder,
  };
}

const ids = ({ hits }: SearchFound) => hits.map(({ id }) => id);
const sought = (words: string) => ({ words, among: null });

test('of questions asked while one is answered, only the last is', async () => {
  const { desk, folder } = await deskOf();
  const answers = await Promise.all(
    ['b', 'br', 'bre', 'brea'].map((words) => desk.find(folder, sought(words))),
  );
  expect(answers.map(ids)).toEqual([['b'], [], [], ['brea']]);
});

test('a thread that dies is started again at the next question', async () => {
  const { desk, folder } = await deskOf();
  expect(await desk.find(folder, sought('boom'))).toEqual({ hits: [], total: 0 });
  await vi.waitFor(async () =>
    expect(ids(await desk.find(folder, sought('ferry')))).toEqual(['ferry']),
  );
});

test('what has changed is looked at once it has settled, and what is new is told', async () => {
  const { desk, onNew, folder } = await deskOf();
  desk.changed(folder);
  desk.changed(folder);
  await vi.waitFor(() => expect(onNew).toHaveBeenCalledTimes(1), { timeout: 20_000 });
});
