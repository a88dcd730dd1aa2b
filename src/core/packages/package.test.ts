import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newStory } from '../story/new-story.ts';
import { printStory } from '../story/parse-story.ts';
import { commonVersion } from './common-version.ts';
import { isSafeEntryName } from './entry-name.ts';
import { packageFailureMessage } from './package-failure-message.ts';
import { readPackage } from './read-package.ts';
import { writePackage } from './write-package.ts';

const STORY = newStory(
  { id: '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b', now: '2026-11-22T00:00:00.000Z' },
  {
    headline: 'Ferry stops',
    body: [{ kind: 'paragraph', runs: [{ text: 'In May. '.repeat(200) }] }],
  },
);
const ABOUT = { story: STORY.id, made: '2026-11-22T06:00:00.000Z', by: 'Ana' };

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const PICTURE = text('a picture');
const FILES = new Map([
  ['story.json', text(printStory(STORY))],
  [`pictures/${digest(PICTURE)}.jpg`, PICTURE],
]);

const sound = (): Uint8Array => writePackage(ABOUT, FILES, digest);

/** Why some bytes are refused as a package. */
function refusal(bytes: Uint8Array): string | null {
  const read = readPackage(bytes, digest);
  if (read.ok) return null;
  expect(packageFailureMessage(read.failure)).toMatch(
    /^This package was not opened, because .*\. Nothing/,
  );
  return read.failure.kind;
}

/** A zip with a manifest that is right about whatever is in it. */
function zipOf(files: Readonly<Record<string, Uint8Array>>, manifest: object = {}): Uint8Array {
  const digests = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, digest(bytes)]),
  );
  const about = { format: 'stet package', version: 1, ...ABOUT, files: digests, ...manifest };
  return zipSync({ 'manifest.json': text(JSON.stringify(about)), ...files });
}

const whole = Object.fromEntries(FILES);

/** Bytes with others written over them wherever a pattern stands. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(latin.replaceAll(from, to), 'latin1'));
}

/** Changes a field of every central directory record. */
function withCentral(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

describe('a package', () => {
  test('gives back what was packed', () => {
    const read = readPackage(sound(), digest);
    expect(read.ok && read.value.story).toEqual(STORY);
    expect(read.ok && [...read.value.files.keys()]).toEqual([...FILES.keys()].sort());
  });

  test('of the same story is the same bytes', () => {
    const backwards = new Map([...FILES].reverse());
    expect(writePackage(ABOUT, backwards, digest)).toEqual(sound());
  });

  test('made by another program is opened all the same', () => {
    expect(refusal(zipOf(whole))).toBeNull();
  });
});

describe('a hostile package is refused', () => {
  test('not a zip', () => expect(refusal(text('Dear desk,'))).toBe('not a zip'));
  test('nothing at all', () => expect(refusal(new Uint8Array())).toBe('not a zip'));

  test('cut off anywhere', () => {
    const bytes = sound();
    for (let length = 4; length < bytes.length; length += 7)
      expect(refusal(bytes.slice(0, length))).toBe('cut off');
  });

  test.each([
    '../../evil.json',
    '/etc/passwd',
    'C:\\evil.json',
    'C:evil.json',
    '\\\\server\\share\\evil',
    'pictures/../../evil',
    'pictures\\..\\evil',
    'story.json:stream',
    'con',
    'nul.txt',
    'a\u0000b',
    'pictures//x',
    './story.json',
    'story.json.',
    'story.json ',
    '',
  ])('a name that leads elsewhere: %j', (name) => {
    expect(isSafeEntryName(name)).toBe(false);
    if (name !== '') expect(refusal(zipOf({ ...whole, [name]: text('x') }))).toBe('unsafe name');
  });

  test('a link', () => {
    const bytes = withCentral(sound(), (view, at) => {
      view.setUint8(at + 5, 3);
      view.setUint32(at + 38, 0o120777 << 16, true);
    });
    expect(refusal(bytes)).toBe('link');
  });

  test('a password', () => {
    const bytes = withCentral(sound(), (view, at) => view.setUint16(at + 8, 1, true));
    expect(refusal(bytes)).toBe('locked');
  });

  test('a bomb that says what it is', () => {
    expect(refusal(zipOf({ ...whole, 'story.json': new Uint8Array(30_000_000) }))).toBe('bomb');
  });

  test('a bomb that says it is small', () => {
    const bomb = zipSync({ 'story.json': [new Uint8Array(30_000_000), { level: 9 }] });
    const small = withCentral(bomb, (view, at) => view.setUint32(at + 24, 1_000, true));
    const view = new DataView(small.buffer);
    view.setUint32(22, 1_000, true);
    expect(refusal(small)).toBe('bomb');
  });

  test('more than it may hold in all', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`history/${100_000 + at}.version.gz`, text('x')]),
    );
    const bytes = withCentral(zipOf({ ...whole, ...many }), (view, at) => {
      view.setUint32(at + 20, 9_000_000, true);
      view.setUint32(at + 24, 9_000_000, true);
    });
    expect(refusal(bytes)).toBe('too large');
  });

  test('too many files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`history/${100_000 + at}.version.gz`, text('x')]),
    );
    expect(refusal(zipOf({ ...whole, ...many }))).toBe('too many');
  });

  test('files laid over one another', () => {
    const [outer, inner] = ['history/100001.version.gz', 'history/100002.version.gz'];
    const packed = zipSync({ [inner]: [text('x'), { level: 0 }] });
    const record = packed.slice(0, 30 + inner.length + 1);
    const both = zipSync({
      [outer]: [record, { level: 0 }],
      [inner]: [text('x'), { level: 0 }],
    });
    // The inner file is found within the outer one's bytes, where a record of it stands.
    const laid = withCentral(both, (view, at) => {
      if (view.getUint32(at + 42, true) > 0) view.setUint32(at + 42, 30 + outer.length, true);
    });
    expect(refusal(laid)).toBe('overlap');
  });

  test('two entries that share one file’s bytes', () => {
    const twin = replaced(
      zipOf({
        ...whole,
        'history/100001.version.gz': text('x'),
        'history/100002.version.gz': text('x'),
      }),
      '100002',
      '100001',
    );
    expect(refusal(twin)).toBe('twice');
  });

  test('a file that has no business there', () => {
    expect(refusal(zipOf({ ...whole, 'run-me.exe': text('MZ') }))).toBe('strange file');
    expect(refusal(zipOf({ ...whole, 'pictures/photo.jpg': text('x') }))).toBe('strange file');
  });

  test('a changed story', () => {
    const changed = { ...whole, 'story.json': text(printStory({ ...STORY, headline: 'Changed' })) };
    const honest = JSON.parse(
      Buffer.from(
        JSON.stringify({
          files: Object.fromEntries([...FILES].map(([name, bytes]) => [name, digest(bytes)])),
        }),
      ).toString(),
    ) as object;
    expect(refusal(zipOf(changed, honest))).toBe('wrong digest');
  });

  test('a picture whose name is not its digest', () => {
    expect(refusal(zipOf({ ...whole, [`pictures/${'0'.repeat(64)}.jpg`]: PICTURE }))).toBe(
      'wrong digest',
    );
  });

  test('a file that the manifest promised and is not there', () => {
    const files = {
      'story.json': digest(whole['story.json'] as Uint8Array),
      'transcripts/x': '0'.repeat(64),
    };
    expect(refusal(zipOf({ 'story.json': whole['story.json'] as Uint8Array }, { files }))).toBe(
      'missing file',
    );
  });

  test('a newer package, or a newer story', () => {
    expect(refusal(zipOf(whole, { version: 2 }))).toBe('newer');
    const newer = text(JSON.stringify({ ...STORY, schema: 99 }));
    expect(refusal(zipOf({ ...whole, 'story.json': newer }))).toBe('newer');
  });

  test('no manifest, and one that is not ours', () => {
    expect(refusal(zipSync(whole))).toBe('no package');
    expect(refusal(zipOf(whole, { format: 'a holiday' }))).toBe('no package');
  });

  test('another story than it says', () => {
    expect(refusal(zipOf(whole, { story: '11111111-1111-4111-8111-111111111111' }))).toBe(
      'no story',
    );
  });

  test('any byte of it changed: refused, or no harm done', () => {
    const bytes = sound();
    for (let at = 0; at < bytes.length; at += 11) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = readPackage(changed, digest);
      if (read.ok) expect(read.value.story).toEqual(STORY);
    }
  });
});

describe('the version both sides have had', () => {
  const [a, b, c] = ['One', 'Two', 'Three'].map((headline) => ({ ...STORY, headline }));
  test('is their latest that we know', () => {
    expect(commonVersion([c!, b!, a!], [a!, b!])).toBe(b);
  });
  test('is known by its words, not by what was done to it', () => {
    expect(commonVersion([{ ...a!, revision: 9, status: 'ready' }], [a!])).toMatchObject({
      headline: 'One',
    });
  });
  test('may not be known', () => expect(commonVersion([c!], [a!, b!])).toBeNull());
});
