import { expect, test } from 'vitest';
import type { DarkroomJob } from '../../ipc/darkroom.ts';
import { createDarkroom } from './darkroom.ts';
import type { JobEnd } from './picture-room.ts';

const job = (name: string): DarkroomJob => ({ kind: 'look', name, bytes: new Uint8Array() });

/** Rooms that answer with the name of the file, but for a bomb, at which they die. */
function darkroom() {
  const log: string[] = [];
  let opened = 0;
  let atOnce = 0;
  let most = 0;
  const room = createDarkroom({
    log: (_where, what) => log.push(String(what)),
    async openRoom() {
      const number = ++opened;
      return {
        isAlive: () => true,
        async run(asked): Promise<JobEnd> {
          const name = asked.kind === 'look' ? asked.name : '';
          most = Math.max(most, ++atOnce);
          await Promise.resolve();
          atOnce -= 1;
          if (name === 'bomb') return { kind: 'gone', why: 'memory' };
          return { kind: 'answered', answer: { kind: 'refused', message: name } };
        },
        close: () => log.push(`room ${number} closed`),
      };
    },
  });
  return { room, log, opened: () => opened, most: () => most };
}

test('jobs are done two at a time, in the processes that are there', async () => {
  const { room, opened, most } = darkroom();
  const ends = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => room.run(job(name))));
  expect(ends.map((end) => end.kind)).toEqual(Array(5).fill('answered'));
  expect([opened(), most()]).toEqual([2, 2]);
});

test('a job that ends its process says why, and the next ones go on in a new one', async () => {
  const { room, log, opened } = darkroom();
  const ends = await Promise.all(['bomb', 'a', 'bomb', 'b'].map((name) => room.run(job(name))));
  expect(ends.map((end) => end.kind)).toEqual(['gone', 'answered', 'gone', 'answered']);
  expect(log).toContain('look: memory');
  expect(opened()).toBeGreaterThan(2);
});

test('idle processes end with the app', async () => {
  const { room, log } = darkroom();
  await room.run(job('a'));
  room.close();
  expect(log).toEqual(['room 1 closed']);
});

test('a process that cannot be started fails the job, not Stet', async () => {
  const room = createDarkroom({
    log: () => undefined,
    openRoom: () => Promise.reject(new Error('no process')),
  });
  expect(await room.run(job('a'))).toEqual({ kind: 'gone', why: 'crash' });
});
