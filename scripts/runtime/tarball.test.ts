import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractFromTarball } from './tarball.mjs';

let folder = '';
const big = 'A line of copy. '.repeat(20_000);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-tar-'));
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'package.json'), '{}');
  writeFileSync(join(folder, 'package', 'big.zip'), big);
  writeFileSync(join(folder, 'package', 'last'), 'the end');
  spawnSync('tar', ['czf', 'a.tgz', 'package/package.json', 'package/big.zip', 'package/last'], {
    cwd: folder,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const extracted = async (name: string) => {
  await extractFromTarball(join(folder, 'a.tgz'), name, join(folder, 'target'));
  return readFileSync(join(folder, 'target'), 'utf8');
};

test.each([
  ['package/package.json', '{}'],
  ['package/big.zip', big],
  ['package/last', 'the end'],
])('takes out %s and nothing else', async (name, content) => {
  expect(await extracted(name)).toBe(content);
});

test('says so when the file is not there', async () => {
  await expect(extracted('package/other')).rejects.toThrow('package/other');
});

test('says so when the tarball is cut short', async () => {
  const whole = readFileSync(join(folder, 'a.tgz'));
  writeFileSync(join(folder, 'a.tgz'), whole.subarray(0, whole.length / 2));
  await expect(extracted('package/last')).rejects.toThrow();
  writeFileSync(join(folder, 'a.tgz'), whole);
});
