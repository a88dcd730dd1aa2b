import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printStory } from '../../src/core/story/parse-story.ts';
import { disk } from '../../src/main/storage/files.ts';
import { openStory } from '../../src/main/storage/open-story.ts';
import { saveStory } from '../../src/main/storage/save-story.ts';
import { blankFile, PREVIOUS_FILE, storyPath } from '../../src/main/storage/story-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';

const BEFORE = storyOf('The bridge opened on Sunday.', { revision: 1 });
const LAST = storyOf('The bridge opened on Monday.', { revision: 2 });

async function twoGenerations(): Promise<string> {
  const folder = await temporaryFolder();
  const { file } = await saveStory(disk, blankFile(folder), BEFORE);
  await saveStory(disk, file, LAST);
  return folder;
}

async function oneGeneration(): Promise<string> {
  const folder = await temporaryFolder();
  await saveStory(disk, blankFile(folder), LAST);
  return folder;
}

/** What the first Stet’s stories did not have. */
const LATER = new Set(['transcripts', 'overrides', 'signOffs']);

const whole = Buffer.from(printStory(LAST));

const DAMAGE: readonly (readonly [string, Uint8Array])[] = [
  ['cut to nothing', new Uint8Array()],
  ['cut in half', whole.subarray(0, whole.length / 2)],
  ['cut by its last brace', whole.subarray(0, whole.lastIndexOf('}'))],
  ['filled with NUL', new Uint8Array(whole.length)],
  ['not text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x80])],
  ['20,000 levels deep', Buffer.from('['.repeat(20_000) + ']'.repeat(20_000))],
  [
    '20,000 levels deep as an object',
    Buffer.from('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)),
  ],
  ['another kind of JSON', Buffer.from('{"name":"package"}')],
  [
    'a story with a block of no kind',
    Buffer.from(whole.toString().replace('"paragraph"', '"poem"')),
  ],
];

describe.each(DAMAGE)('a story.json that is %s', (_how, bytes) => {
  test('opens as the save before it, which is said', async () => {
    const folder = await twoGenerations();
    await writeFile(storyPath(folder), bytes);
    const opened = await openStory(disk, folder);
    expect(opened.ok && opened.value.story).toEqual(BEFORE);
    expect(opened.ok && opened.value.notice).toContain('opened the one before it');
    expect(await readFile(storyPath(folder), 'utf8')).toBe(printStory(BEFORE));
  });

  test('is set aside untouched', async () => {
    const folder = await twoGenerations();
    await writeFile(storyPath(folder), bytes);
    await openStory(disk, folder);
    expect(await readFile(join(folder, 'story.damaged-1.json'))).toEqual(Buffer.from(bytes));
  });

  test('is left as it is where there is nothing else to open', async () => {
    const folder = await oneGeneration();
    await writeFile(storyPath(folder), bytes);
    const opened = await openStory(disk, folder);
    expect(!opened.ok && opened.failure.kind).toBe('damaged');
    expect(await readFile(storyPath(folder))).toEqual(Buffer.from(bytes));
  });
});

test('wherever it is cut, byte by byte, the save before it opens', async () => {
  const folder = await twoGenerations();
  await saveStory(disk, blankFile(folder), LAST);
  for (let length = 0; length < whole.length - 1; length++) {
    await writeFile(join(folder, PREVIOUS_FILE), printStory(BEFORE));
    await writeFile(storyPath(folder), whole.subarray(0, length));
    const opened = await openStory(disk, folder);
    expect(opened.ok && opened.value.story.revision).toBe(BEFORE.revision);
    await rm(join(folder, 'story.damaged-1.json'));
  }
});

test('a key written twice is taken as it was written last, and half a character is kept', async () => {
  const folder = await oneGeneration();
  const text = printStory(LAST)
    .replace('"headline": ""', '"headline": "First", "headline": "Second"')
    .replace('on Monday', 'on \\ud83d Monday');
  await writeFile(storyPath(folder), text);
  const opened = await openStory(disk, folder);
  if (!opened.ok) throw new Error(opened.failure.message);
  expect(opened.value.story.headline).toBe('Second');
  const next = { ...opened.value.story, revision: 3 };
  await saveStory(disk, opened.value.file, next);
  const again = await openStory(disk, folder);
  expect(again.ok && again.value.story).toEqual(next);
  expect(await readFile(storyPath(folder), 'utf8')).toContain('on \\ud83d Monday');
});

test('a second damaged file is set aside beside the first', async () => {
  const folder = await twoGenerations();
  for (const damage of ['first', 'second']) {
    await writeFile(storyPath(folder), damage);
    await openStory(disk, folder);
  }
  expect(await readFile(join(folder, 'story.damaged-1.json'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'story.damaged-2.json'), 'utf8')).toBe('second');
});

test('a story.json that is gone opens as the save before it', async () => {
  const folder = await twoGenerations();
  await rm(storyPath(folder));
  const opened = await openStory(disk, folder);
  expect(opened.ok && opened.value.story).toEqual(BEFORE);
});

test('a story of a newer Stet opens to be read, is not passed over and not touched', async () => {
  const folder = await twoGenerations();
  const newer = printStory(LAST).replace('"schema": 1', '"schema": 99, "mood": "grave"');
  await writeFile(storyPath(folder), newer);
  const opened = await openStory(disk, folder);
  expect(opened.ok && opened.value.story).toEqual(LAST);
  expect(opened.ok && opened.value.readOnly).toContain('newer Stet');
  expect(await readFile(storyPath(folder), 'utf8')).toBe(newer);
  expect(await readdir(folder)).toHaveLength(2);
});

test('a story of a newer Stet keeps its bytes, unknown parts and all, whatever is asked of it', async () => {
  const { library, folder: place } = await libraryOf();
  await library.add(LAST);
  const [name = ''] = (await readdir(place)).filter((each) => !each.startsWith('.'));
  const folder = join(place, name);
  const newer = printStory(LAST).replace('"schema": 1', '"schema": 99, "mood": {"of": ["grave"]}');
  await writeFile(storyPath(folder), newer);
  const { library: later } = await libraryOf({ folder: place });
  const opened = await later.open(LAST.id);
  if (!opened.ok) throw new Error(opened.failure.message);
  const { story } = opened.value;
  const next = { ...story, headline: 'Ours', revision: story.revision + 1 };
  const [saved, renamed] = [await later.save(next), await later.rename(LAST.id, 'other')];
  const other = await later.readOther(LAST.id, { kind: 'disk' });
  const united = await later.unite(next, { kind: 'disk' }, '');
  const kept = await later.versions.keepSaved(LAST.id, { why: 'asked', by: '', name: 'Now' });
  expect([saved, renamed, other, united, kept].map(({ ok }) => ok)).toEqual(Array(5).fill(false));
  expect(await readFile(storyPath(folder), 'utf8')).toBe(newer);
});

test('a story of an older Stet opens upgraded, and its original is kept to the byte', async () => {
  const folder = await oneGeneration();
  const original = JSON.stringify(LAST, (key, value: unknown) =>
    LATER.has(key) ? undefined : value,
  );
  await writeFile(storyPath(folder), original);
  const opened = await openStory(disk, folder);
  if (!opened.ok) throw new Error(opened.failure.message);
  expect(opened.value.story).toEqual(LAST);
  for (const revision of [3, 4]) {
    const again = await openStory(disk, folder);
    if (again.ok) await saveStory(disk, again.value.file, { ...LAST, revision });
  }
  expect(await readFile(join(folder, 'story.before-evidence.json'), 'utf8')).toBe(original);
  expect(await readFile(storyPath(folder), 'utf8')).toBe(printStory({ ...LAST, revision: 4 }));
});

test('an older story whose original cannot be kept can only be read', async () => {
  const folder = await oneGeneration();
  const older = JSON.stringify(LAST, (key, value: unknown) => (LATER.has(key) ? undefined : value));
  await writeFile(storyPath(folder), older);
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  const opened = await openStory({ ...disk, link: full, create: full }, folder);
  expect(opened.ok && opened.value.readOnly).toContain('older Stet');
  expect(await readFile(storyPath(folder), 'utf8')).toBe(older);
});

test('a byte order mark and keys meant for prototypes do no harm', async () => {
  const folder = await oneGeneration();
  const text = printStory(LAST).replace('{', '{"__proto__": {"polluted": true},');
  await writeFile(storyPath(folder), `\uFEFF${text}`);
  const opened = await openStory(disk, folder);
  expect(opened.ok && opened.value.story).toEqual(LAST);
  expect('polluted' in {}).toBe(false);
});

describe.skipIf(process.platform === 'win32')('a story.json that is no file', () => {
  test('a link is not followed', async () => {
    const folder = await oneGeneration();
    const elsewhere = join(await temporaryFolder(), 'secret.json');
    await writeFile(elsewhere, printStory(LAST));
    await rm(storyPath(folder));
    await symlink(elsewhere, storyPath(folder));
    const opened = await openStory(disk, folder);
    expect(!opened.ok && opened.failure.message).toContain('a folder or a link');
  });

  test('a pipe does not hang', async () => {
    const folder = await oneGeneration();
    await rm(storyPath(folder));
    execFileSync('mkfifo', [storyPath(folder)]);
    const opened = await openStory(disk, folder);
    expect(opened.ok).toBe(false);
  });

  test('a folder is said to be one', async () => {
    const folder = await temporaryFolder();
    await mkdir(storyPath(folder));
    const opened = await openStory(disk, folder);
    expect(!opened.ok && opened.failure.message).toContain('a folder or a link');
  });
});
