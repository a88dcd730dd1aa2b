import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { diskCode } from './file-error.ts';
import type { ListedSoFar } from './lister.ts';
import { createThreadLister } from './thread-lister.ts';

/** A lister whose thread runs these lines with what it is asked. */
async function listerOf(answer: string) {
  const folder = await temporaryFolder();
  const program = join(folder, 'thread.mjs');
  await writeFile(
    program,
    `import { parentPort } from 'node:worker_threads';
     let asked = 0;
     const story = (folder) => ({ kind: 'unreadable', folder, message: '' });
     parentPort.on('message', ({ kind, number }) => {
       const say = (said) => parentPort.postMessage({ number, ...said });
       asked += 1;
       ${answer}
     });`,
  );
  return createThreadLister(program, { library: folder, caches: folder });
}

test('what has not changed is the same list, and is not handed over again', async () => {
  const lister = await listerOf(
    `say({ kind: 'listed', listed: asked === 1 ? [story('a')] : 'same' });`,
  );
  const listed = await lister.list();
  expect(listed.map(({ folder }) => folder)).toEqual(['a']);
  expect(await lister.list()).toBe(listed);
});

test('what has been read so far is told before all of it is answered', async () => {
  const lister = await listerOf(
    `say({ kind: 'so far', soFar: { listed: [story('a')], read: 1, of: 2 } });
     say({ kind: 'listed', listed: [story('a'), story('b')] });`,
  );
  const told: ListedSoFar[] = [];
  const listed = await lister.list((soFar) => told.push(soFar));
  expect(told.map(({ read, of }) => [read, of])).toEqual([[1, 2]]);
  expect(listed).toHaveLength(2);
});

test('a folder that cannot be listed fails with the system’s code', async () => {
  const lister = await listerOf(`say({ kind: 'failed', code: 'ENOENT', message: 'gone' });`);
  expect(diskCode(await lister.list().catch((error: unknown) => error))).toBe('ENOENT');
});

test('a thread that dies fails what it was asked, and another is started for the next question', async () => {
  const lister = await listerOf(
    `if (kind === 'list') throw new Error('boom');
     say({ kind: 'leftovers', folders: ['a'] });`,
  );
  await expect(lister.list()).rejects.toThrow('boom');
  expect(await lister.leftovers()).toEqual(['a']);
});
