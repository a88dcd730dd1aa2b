import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { DEFAULT_LEVELS } from '../../core/checks/gate-levels.ts';
import { disk } from './files.ts';
import { readCodes, readLevels, writeCodes, writeLevels } from './library-settings.ts';

const CODES = [['mn', 'Mere Ngātai, a teacher', 'Mere Ngātai']] as [string, ...string[]][];
const LEVELS = { ...DEFAULT_LEVELS, placeholder: 'off', stoppedCredits: ['Supplied'] } as const;

test('a library without settings has the default levels and no codes', async () => {
  const library = await temporaryFolder();
  expect(await readLevels(disk, library)).toEqual({ ok: true, value: DEFAULT_LEVELS });
  expect(await readCodes(disk, library)).toEqual({ ok: true, value: [] });
});

test('levels and codes are kept beside each other, and beside what a later Stet wrote', async () => {
  const library = await temporaryFolder();
  await writeFile(join(library, 'library.json'), '{"later": {"a": 1}}');
  expect(await writeLevels(disk, library, LEVELS)).toEqual({ ok: true, value: undefined });
  expect(await writeCodes(disk, library, CODES)).toEqual({ ok: true, value: undefined });
  await writeLevels(disk, library, LEVELS);
  expect(await readLevels(disk, library)).toEqual({ ok: true, value: LEVELS });
  expect(await readCodes(disk, library)).toEqual({ ok: true, value: CODES });
  expect(JSON.parse(await readFile(join(library, 'library.json'), 'utf8'))).toEqual({
    later: { a: 1 },
    gate: { placeholder: 'off' },
    stoppedCredits: ['Supplied'],
    codes: CODES,
  });
});

test('a library that goes back to the usual list of credits has none of its own', async () => {
  const library = await temporaryFolder();
  await writeLevels(disk, library, LEVELS);
  await writeLevels(disk, library, DEFAULT_LEVELS);
  expect(await readLevels(disk, library)).toEqual({ ok: true, value: DEFAULT_LEVELS });
});

test('damaged settings are said, and are whole again once they are set', async () => {
  const library = await temporaryFolder();
  await writeFile(join(library, 'library.json'), '{"gate":');
  expect(await readLevels(disk, library)).toMatchObject({ failure: { kind: 'damaged' } });
  expect(await readCodes(disk, library)).toMatchObject({ failure: { kind: 'damaged' } });
  await writeLevels(disk, library, LEVELS);
  expect((await readLevels(disk, library)).ok).toBe(true);
  expect(await readCodes(disk, library)).toEqual({ ok: true, value: [] });
});
