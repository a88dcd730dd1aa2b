import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import { LATEST_KEPT } from '../../core/history/thinning.ts';
import { disk } from './files.ts';
import { createHistory } from './history.ts';

const PAUSE = { at: '2026-11-22T06:00:00.000Z', by: 'Ana', why: 'pause', name: '' } as const;

async function historyOf(...words: readonly string[]) {
  const folder = await temporaryFolder();
  const history = createHistory(disk);
  for (const each of words) await history.keep(folder, storyOf(each), PAUSE);
  const list = async () => {
    const listed = await history.list(folder);
    if (!listed.ok) throw new Error(listed.failure.message);
    return listed.value;
  };
  const names = () => readdir(join(folder, 'history'));
  return { folder, history, list, names };
}

test('versions are listed latest first, by their counter', async () => {
  const { list } = await historyOf('One.', 'Two.', 'Three.');
  expect((await list()).versions.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('a version gives its words back', async () => {
  const { folder, history } = await historyOf('One.', 'Two.');
  const read = await history.read(folder, 1);
  expect(read.ok && read.value.story).toEqual(storyOf('One.'));
});

test('the same words are not kept twice, whatever the revision', async () => {
  const { folder, history, list } = await historyOf('One.');
  const again = storyOf('One.', { revision: 9, changed: '2026-11-23T06:00:00.000Z' });
  expect(await history.keep(folder, again, PAUSE)).toEqual({ ok: true, value: null });
  expect((await list()).versions).toHaveLength(1);
});

test('an export of the same words is a version all the same, and so is one with a name', async () => {
  const { folder, history, list } = await historyOf('One.');
  await history.keep(folder, storyOf('One.'), { ...PAUSE, why: 'export' });
  await history.keep(folder, storyOf('One.'), { ...PAUSE, why: 'asked', name: 'As filed' });
  expect((await list()).versions.map(({ why }) => why)).toEqual(['asked', 'export', 'pause']);
});

test('a clock set back changes no order', async () => {
  const { folder, history, list } = await historyOf('One.');
  await history.keep(folder, storyOf('Two.'), { ...PAUSE, at: '2020-01-01T00:00:00.000Z' });
  expect((await list()).versions.map(({ number }) => number)).toEqual([2, 1]);
});

test('a version can be named, renamed and unnamed; its words stay', async () => {
  const { folder, history, list } = await historyOf('One.');
  await history.name(folder, 1, 'As filed');
  expect((await list()).versions[0]?.name).toBe('As filed');
  await history.name(folder, 1, '');
  expect((await list()).versions[0]?.name).toBe('');
  const read = await history.read(folder, 1);
  expect(read.ok && read.value.story).toEqual(storyOf('One.'));
});

test('old versions are thinned, named ones never', async () => {
  const { folder, history, list, names } = await historyOf('First.', 'As filed.');
  await history.name(folder, 2, 'As filed');
  for (let count = 0; count < LATEST_KEPT + 20; count++)
    await history.keep(folder, storyOf(`Draft ${count}.`), PAUSE);
  const numbers = (await list()).versions.map(({ number }) => number);
  expect(numbers.length).toBeLessThan(LATEST_KEPT + 15);
  expect(numbers).toEqual(expect.arrayContaining([1, 2, LATEST_KEPT + 22]));
  expect(await names()).toHaveLength(numbers.length);
});

test('a damaged version is skipped and said, and left as it is', async () => {
  const { folder, list, names } = await historyOf('One.', 'Two.', 'Three.');
  const path = join(folder, 'history', (await names())[1] ?? '');
  await truncate(path, 20);
  const { versions, damaged } = await list();
  expect(versions.map(({ number }) => number)).toEqual([3, 1]);
  expect(damaged.join()).toContain('Version 2');
  expect(await readFile(path)).toHaveLength(20);
});

test('a damaged version is not taken for the latest words, nor its number used again', async () => {
  const { folder, history, list } = await historyOf('One.', 'Two.');
  await writeFile(join(folder, 'history', '000002.version.gz'), new Uint8Array(40));
  await history.keep(folder, storyOf('Two.'), PAUSE);
  expect((await list()).versions.map(({ number }) => number)).toEqual([3, 1]);
});

test('a version is read without Stet: gzip of a line about it and the story', async () => {
  const { folder } = await historyOf('One.');
  const text = gunzipSync(await readFile(join(folder, 'history', '000001.version.gz'))).toString();
  expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toEqual({ number: 1, ...PAUSE });
  expect(text).toContain('"One."');
});

test('a story without history has none, and that is no trouble', async () => {
  const listed = await createHistory(disk).list(await temporaryFolder());
  expect(listed).toEqual({ ok: true, value: { versions: [], damaged: [] } });
});
