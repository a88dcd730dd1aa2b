import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeWhole } from './cache.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-cache-'));
  vi.stubEnv('STET_CACHE', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const fillWith = (words: string) => (staging: string) => {
  mkdirSync(join(staging, 'whole'));
  writeFileSync(join(staging, 'whole', 'words'), words);
  return Promise.resolve(join(staging, 'whole'));
};

test('puts a finished folder in place and keeps nothing else', async () => {
  await placeWhole(join(folder, 'electron'), fillWith('one'));
  expect(readFileSync(join(folder, 'electron', 'words'), 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['electron']);
});

test('leaves nothing when the work fails', async () => {
  const failing = placeWhole(join(folder, 'electron'), async (staging) => {
    await fillWith('half')(staging);
    throw new Error('the line went down');
  });
  await expect(failing).rejects.toThrow('the line went down');
  expect(readdirSync(folder)).toEqual([]);
});

test('two at once: one is kept, both are content', async () => {
  const place = (words: string) => placeWhole(join(folder, 'electron'), fillWith(words));
  await Promise.all([place('one'), place('two')]);
  expect(['one', 'two']).toContain(readFileSync(join(folder, 'electron', 'words'), 'utf8'));
  expect(readdirSync(folder)).toEqual(['electron']);
});

test('sweeps up after a process that was killed yesterday, not one still working', async () => {
  for (const name of ['unfinished-old', 'unfinished-new']) mkdirSync(join(folder, name));
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  utimesSync(join(folder, 'unfinished-old'), yesterday, yesterday);
  await placeWhole(join(folder, 'electron'), fillWith('one'));
  expect(existsSync(join(folder, 'unfinished-old'))).toBe(false);
  expect(existsSync(join(folder, 'unfinished-new'))).toBe(true);
});
