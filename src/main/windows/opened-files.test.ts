import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createOpenedFiles, filesHandedOver, filesNamed } from './opened-files.ts';

const DESK = resolve('/desk');
const named = (isPackaged: boolean, ...words: readonly string[]): readonly string[] =>
  filesNamed(['stet', ...words], DESK, isPackaged).map((path) => path.slice(DESK.length + 1));

test('files are what is no switch', () => {
  expect(named(true)).toEqual([]);
  expect(named(true, '--no-sandbox', 'copy.txt', '-x', 'ferry.stet')).toEqual([
    'copy.txt',
    'ferry.stet',
  ]);
});

test('until Stet is packaged the first word is its own folder', () => {
  expect(named(false, '--no-sandbox', '.', 'copy.txt')).toEqual(['copy.txt']);
  expect(named(false, '.')).toEqual([]);
});

test('after two dashes everything is a file', () => {
  expect(named(true, '--', '-odd name.txt')).toEqual(['-odd name.txt']);
});

test('a second Stet hands over files, and nothing else', () => {
  expect(filesHandedOver({ files: ['/desk/copy.txt'] })).toEqual(['/desk/copy.txt']);
  expect([null, { files: 'copy.txt' }, { files: [7] }].flatMap(filesHandedOver)).toEqual([]);
});

test('a file manager’s address is a path', () => {
  expect(named(true, pathToFileURL(resolve(DESK, 'a b.stet')).href)).toEqual(['a b.stet']);
  expect(named(true, 'file://elsewhere%00/x')).toHaveLength(1);
});

test('what waits is taken once, and the window is told of what came', () => {
  let told = 0;
  const opened = createOpenedFiles([resolve(DESK, 'first.txt')], () => void (told += 1));
  expect(opened.take()).toHaveLength(1);
  opened.add([]);
  expect(told).toBe(0);
  opened.add([resolve(DESK, 'copy.txt')]);
  expect(told).toBe(1);
  expect(opened.take()).toEqual([{ path: resolve(DESK, 'copy.txt'), name: 'copy.txt' }]);
  expect(opened.take()).toEqual([]);
});
