import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setFuses } from './fuses.mjs';

const marker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const header = '\u0001\u0008'; // version 1, eight fuses
const chunk = 8 * 1024 * 1024;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-fuses-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(before: number, wire = `${header}10000001`): string {
  const path = join(folder, 'electron');
  writeFileSync(path, Buffer.concat([Buffer.alloc(before), Buffer.from(`${marker}${wire}end`)]));
  return path;
}

const wireOf = (path: string) => readFileSync(path, 'latin1').split(marker)[1];

test.each([0, 100, chunk - 10, chunk, chunk + 5])('finds the fuses at byte %i', async (before) => {
  const path = program(before);
  await setFuses(
    path,
    new Map([
      [3, true],
      [7, false],
    ]),
  );
  expect(wireOf(path)).toBe(`${header}10010000end`);
});

test('refuses a file without fuses', async () => {
  const path = join(folder, 'plain');
  writeFileSync(path, 'not an Electron');
  await expect(setFuses(path, new Map([[3, true]]))).rejects.toThrow('no fuses');
});

test('refuses fuses kept in a way it does not know', async () => {
  await expect(setFuses(program(0, '\u0002\u00081000'), new Map([[3, true]]))).rejects.toThrow(
    'a new way',
  );
});

test('refuses a fuse this Electron does not have', async () => {
  await expect(setFuses(program(0), new Map([[8, true]]))).rejects.toThrow('no fuse 8');
});
