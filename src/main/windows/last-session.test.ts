import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { beginSession } from './last-session.ts';

const ME = { pid: 1, boot: 'monday' };

test('after a session that was closed, and before the first, there is nothing to say', async () => {
  const folder = await temporaryFolder();
  const first = beginSession(folder, ME);
  expect(first.before).toBeUndefined();
  first.closed();
  expect(beginSession(folder, ME).before).toBeUndefined();
});

test('a session that was killed is found, and one that failed says why', async () => {
  const folder = await temporaryFolder();
  beginSession(folder, ME);
  const next = beginSession(folder, ME);
  expect(next.before).toBeNull();
  next.failed('met an error of its own');
  expect(beginSession(folder, ME).before).toBe('met an error of its own');
});

test('a damaged note is as good as none, and no folder is no harm', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'session.json'), '{"pid"');
  expect(beginSession(folder, ME).before).toBeUndefined();
  expect(beginSession(join(folder, 'gone'), ME).before).toBeUndefined();
});
