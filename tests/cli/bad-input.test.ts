import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newStory } from '../../src/core/story/new-story.ts';
import { printStory } from '../../src/core/story/parse-story.ts';
import type { StetProcess } from './stet-process.ts';
import { buildStet } from './stet-process.ts';

let desk: StetProcess;
beforeAll(async () => {
  desk = await buildStet();
  const story = printStory(
    newStory({ id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' }),
  );
  await desk.file('good.txt', 'A head\n\nSome copy.\n');
  await desk.file('empty.txt', '');
  await desk.file('blank.md', ' \n\n');
  await desk.file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]));
  await desk.file('huge.txt', 'word '.repeat(10_000_000));
  await desk.file('copy.docx', 'PK');
  await desk.file('rich.txt', '{\\rtf1 words}');
  await desk.file('cut/story.json', story.slice(0, story.length / 2));
  await desk.file('odd/story.json', '{"schema": 1, "id": 7}');
  await desk.file('later/story.json', '{"schema": 99}');
  await mkdir(join(desk.folder, 'no-story'));
}, 60_000);
afterAll(() => desk.clear());

/** One line for people on standard error, nothing on standard output, exit code 2, no trace of the code. */
async function refusal(args: readonly string[]): Promise<string> {
  const { exit, out, err } = await desk.stet(args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^stet: [^\n]+\n$/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|node:|Error/);
  return err;
}

test.each([
  ['empty.txt', 'is empty'],
  ['blank.md', 'is empty'],
  ['picture.txt', 'is not text'],
  ['huge.txt', 'too large for a story'],
  ['copy.docx', 'cannot read .docx files yet'],
  ['rich.txt', 'cannot read .rtf files yet'],
  ['missing.txt', 'There is no file or folder “missing.txt”.'],
  ['good.txt/below', 'a part of the path is a file'],
  ['no-story', 'there is no story.json in it'],
  ['cut', 'is cut off or damaged'],
  ['odd', 'is not a story'],
  ['later', 'was written by a later Stet'],
])('%s: …%s', async (file, sentence) => {
  for (const args of [
    ['quotes', file],
    ['check', file],
    ['export', file, '--to', 'html', '--stdout'],
    ['import', file, '--library', 'library'],
  ])
    if (args[0] !== 'import' || !['odd', 'later', 'cut', 'no-story'].includes(file))
      expect(await refusal(args)).toContain(sentence);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be read (skipped for root, who may)',
  async () => {
    await desk.file('locked/story.json', '{}');
    await chmod(join(desk.folder, 'locked'), 0o000);
    expect(await refusal(['check', 'locked'])).toContain('you lack the permission');
    await chmod(join(desk.folder, 'locked'), 0o700);
  },
);

test.each([
  [[], 'Say what to do'],
  [['quote', 'good.txt'], 'There is no command “quote”'],
  [['quotes'], 'Name a file'],
  [['quotes', 'good.txt', '--jsn'], "Unknown option '--jsn'"],
  [['check', 'good.txt', 'good.txt'], 'Name one story'],
  [['import', 'good.txt'], '--library DIR'],
  [['import', 'good.txt', '--library'], '--library'],
  [['import', 'good.txt', '--library', 'good.txt'], 'good.txt'],
  [['import', 'good.txt', '--library', 'no/such/place'], 'There is no file or folder'],
  [['export', 'good.txt', '--to', 'docx', '--stdout'], '--to html or --to markdown'],
  [['export', 'good.txt', '--to', 'html'], 'either --out DIR or --stdout'],
  [
    ['export', 'good.txt', '--to', 'html', '--out', 'x', '--stdout'],
    'either --out DIR or --stdout',
  ],
  [['export', 'good.txt', '--to', 'markdown', '--stdout', '--preset', 'x'], 'no such preset'],
  [['export', 'good.txt', '--to', 'html', '--out', 'good.txt'], 'good.txt'],
])('stet %j: …%s', async (args, sentence) => expect(await refusal(args)).toContain(sentence));

test('one bad file among good ones: the others are read, and the exit code says so', async () => {
  const { exit, out, err } = await desk.stet(['quotes', 'good.txt', 'empty.txt', 'good.txt']);
  expect({ exit, out }).toEqual({
    exit: 2,
    out: 'good.txt: 0 quotations\ngood.txt: 0 quotations\n',
  });
  expect(err).toBe('stet: “empty.txt” is empty: there is not a word in it.\n');
});
