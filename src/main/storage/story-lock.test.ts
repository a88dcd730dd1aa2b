import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { disk } from './files.ts';
import type { Myself } from './story-lock.ts';
import { createLocks, LOCK_FILE, STALE_AFTER, UNREADABLE_STALE_AFTER } from './story-lock.ts';

const ANA: Myself = {
  session: 'a',
  pid: 1,
  host: 'desk-1',
  boot: 'monday',
  who: () => 'Ana',
  isAlive: () => true,
};
const BEN: Myself = { ...ANA, session: 'b', pid: 2, host: 'desk-2', who: () => 'Ben' };

async function taken(by: Myself): Promise<string> {
  const folder = await temporaryFolder();
  await createLocks(disk, by).take(folder);
  return folder;
}

test('a story that Ana has is said to be Ana’s', async () => {
  const folder = await taken(ANA);
  expect(await createLocks(disk, BEN).take(folder)).toMatchObject({ who: 'Ana', host: 'desk-1' });
});

test('what one has already is one’s own', async () => {
  const folder = await taken(ANA);
  expect(await createLocks(disk, ANA).take(folder)).toBeNull();
});

test('a story that was let go is free, and another’s is not let go', async () => {
  const folder = await taken(ANA);
  await createLocks(disk, BEN).release(folder);
  expect(await createLocks(disk, BEN).other(folder)).not.toBeNull();
  await createLocks(disk, ANA).release(folder);
  expect(await createLocks(disk, BEN).take(folder)).toBeNull();
});

test('taken over, it is the other’s, and the first finds out', async () => {
  const folder = await taken(ANA);
  await createLocks(disk, BEN).seize(folder);
  expect(await createLocks(disk, ANA).other(folder)).toMatchObject({ who: 'Ben' });
});

describe('a stale lock never blocks:', () => {
  test('its process is gone', async () => {
    const folder = await taken(ANA);
    const same = { ...BEN, host: 'desk-1', isAlive: () => false };
    expect(await createLocks(disk, same).take(folder)).toBeNull();
  });

  test('its machine has been started again, and the number is another’s', async () => {
    const folder = await taken(ANA);
    const same = { ...BEN, host: 'desk-1', boot: 'tuesday' };
    expect(await createLocks(disk, same).take(folder)).toBeNull();
  });

  test('another machine has not been heard of', async () => {
    const folder = await taken(ANA);
    const then = new Date(Date.now() - STALE_AFTER - 5000);
    await utimes(join(folder, LOCK_FILE), then, then);
    expect(await createLocks(disk, BEN).take(folder)).toBeNull();
  });

  test('it was cut off while it was written, a moment ago', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, LOCK_FILE), '{"sess');
    expect(await createLocks(disk, BEN).take(folder)).not.toBeNull();
    const then = new Date(Date.now() - UNREADABLE_STALE_AFTER - 2000);
    await utimes(join(folder, LOCK_FILE), then, then);
    expect(await createLocks(disk, BEN).take(folder)).toBeNull();
  });
});

test('making itself heard keeps a lock fresh', async () => {
  const folder = await taken(ANA);
  const then = new Date(Date.now() - STALE_AFTER - 5000);
  await utimes(join(folder, LOCK_FILE), then, then);
  await createLocks(disk, ANA).beat(folder);
  expect(await createLocks(disk, BEN).other(folder)).toMatchObject({ who: 'Ana' });
});

describe('two desks on one library', () => {
  async function twoDesks() {
    const first = await libraryOf({ session: 'first' });
    const added = await first.library.add(storyOf('One.'));
    const id = added.ok ? added.value.id : '';
    await first.library.open(id);
    const second = await libraryOf({ session: 'second', folder: first.folder });
    return { first: first.library, second: second.library, id, story: storyOf('One.') };
  }

  test('the second can read and not write, rename or discard', async () => {
    const { second, id, story } = await twoDesks();
    const opened = await second.open(id);
    expect(opened.ok && opened.value.readOnly).toContain('first’s desk');
    const kinds = [
      await second.save({ ...story, id, revision: 2 }),
      await second.rename(id, 'other'),
      await second.discard(id),
    ].map((answer) => !answer.ok && answer.failure.kind);
    expect(kinds).toEqual(['locked', 'locked', 'locked']);
  });

  test('when the first leaves it, the second may write', async () => {
    const { first, second, id, story } = await twoDesks();
    await first.leave(id);
    const opened = await second.open(id);
    expect(opened.ok && opened.value.readOnly).toBeNull();
    expect((await second.save({ ...story, id, revision: 2 })).ok).toBe(true);
  });

  test('taken over by consent, the first can only read', async () => {
    const { first, second, id, story } = await twoDesks();
    await second.open(id);
    const over = await second.takeOver(id);
    expect(over.ok && over.value.readOnly).toBeNull();
    expect((await first.look(id)).taken).toContain('second’s desk');
    const saved = await first.save({ ...story, id, revision: 2 });
    expect(!saved.ok && saved.failure.kind).toBe('locked');
  });
});
