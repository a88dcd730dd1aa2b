import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newStory } from '../../src/core/story/new-story.ts';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';
import { SECRET } from '../helpers/picture-notes.ts';
import { tellingPng } from '../helpers/telling-pictures.ts';
import type { StetProcess } from './stet-process.ts';
import { buildStet } from './stet-process.ts';

const COPY = `Ferry to return to the upper harbour

By Jane Doe

The Tern leaves in 1951 (Supplied)

AUCKLAND, Tuesday — The council wants it back.

“We miss it,” said Rewi Tane. “We always have.”
`;

let desk: StetProcess;
beforeAll(async () => {
  desk = await buildStet();
}, 60_000);
afterAll(() => desk.clear());

interface Listed {
  readonly file: string;
  readonly text?: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker: { readonly name: string | null } | null;
  }[];
}

async function quotesOf(args: readonly string[], input?: string): Promise<readonly Listed[]> {
  const { exit, out, err } = await desk.stet(['quotes', ...args, '--json'], input);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Listed);
}

test('quotes: offsets are into plain text as it stands, CRLF and all', async () => {
  const text = COPY.replaceAll('\n', '\r\n');
  const [listed] = await quotesOf([await desk.file('crlf.txt', `\ufeff${text}`)]);
  expect(listed?.file).toBe('crlf.txt');
  expect(listed?.text).toBeUndefined();
  expect(listed?.quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual([
    '“We miss it,”',
    '“We always have.”',
  ]);
});

const TYPED = "''We miss it,'' said Rewi Tane. ''We always have.''";

test('quotes --double-marks: words and offsets as they were typed', async () => {
  const [listed] = await quotesOf(['--double-marks', await desk.file('wire.txt', TYPED)]);
  expect(listed?.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
    ["''We miss it,''", 'Rewi Tane'],
    ["''We always have.''", 'Rewi Tane'],
  ]);
  expect(listed?.quotes.map(({ start, end }) => TYPED.slice(start, end))).toEqual(
    listed?.quotes.map(({ text }) => text),
  );
});

test('quotes: marks typed as two single ones are left alone, and that is said', async () => {
  const { exit, err } = await desk.stet(['quotes', await desk.file('wire.txt', TYPED)]);
  expect(exit).toBe(0);
  expect(err).toContain('--double-marks');
});

test('quotes: reads standard input as text, and several files in order', async () => {
  const file = await desk.file('ferry.txt', COPY);
  const listed = await quotesOf([file, '-'], 'A head\n\n“No,” said Ana Lee.\n');
  expect(listed.map((each) => [each.file, each.quotes.length])).toEqual([
    ['ferry.txt', 2],
    ['-', 1],
  ]);
});

test.each([
  ['md', '# Ferry\n\n*The council* wants it.\n\n“We **miss** it,” said Rewi Tane.\n'],
  [
    'html',
    '<article><h1>Ferry</h1><p>The council.</p><p>“We <b>miss</b> it,” said Rewi Tane.</p></article>',
  ],
])('quotes: offsets are into the text given with .%s', async (ending, content) => {
  const [listed] = await quotesOf([await desk.file(`ferry.${ending}`, content)]);
  const [quote] = listed?.quotes ?? [];
  expect(listed?.text).toMatch(/^Ferry\n\nThe council/);
  expect(listed?.text?.slice(quote?.start, quote?.end)).toBe('“We miss it,”');
});

test('quotes: what people decided in a story is honoured', async () => {
  const anchor = { words: '“We miss it,”', speaker: null, before: '', after: '', passage: 2 };
  const event = {
    id: 'e1',
    thread: 'e1',
    subject: 'quote' as const,
    at: '2026-11-22T00:00:00Z',
    by: 'Sub',
    anchor,
  };
  const story = newStory(
    { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' },
    {
      body: [{ kind: 'paragraph', runs: [{ text: '“We miss it,” a man said.' }] }],
      checks: [{ ...event, kind: 'speaker', speaker: 'Rewi Tane' }],
    },
  );
  await desk.file('told/story.json', printStory(story));
  const [listed] = await quotesOf(['told']);
  expect(listed?.quotes.map((quote) => quote.speaker?.name)).toEqual(['Rewi Tane']);
});

test('quotes: a readable table without --json', async () => {
  const { out } = await desk.stet(['quotes', await desk.file('ferry.txt', COPY)]);
  expect(out).toMatch(/^ferry\.txt: 2 quotations\n/);
  expect(out).toMatch(/direct +Rewi Tane +said .*“We miss it,”/);
});

test('import, check and export: from copy to a page', async () => {
  const file = await desk.file('ferry.txt', COPY);
  const imported = await desk.stet(['import', file, file, '--library', 'library']);
  expect(imported.exit).toBe(0);
  const names = (await readdir(join(desk.folder, 'library'))).toSorted();
  expect(names.map((name) => name.slice(11))).toEqual([
    'ferry-to-return-to-the-upper-harbour',
    'ferry-to-return-to-the-upper-harbour-2',
  ]);
  const story = join('library', names[0] ?? '');
  const parsed = parseStory(await readFile(join(desk.folder, story, 'story.json'), 'utf8'));
  expect(parsed.ok && parsed.value).toMatchObject({
    revision: 1,
    headline: 'Ferry to return to the upper harbour',
    byline: 'By Jane Doe',
    dateline: 'AUCKLAND, Tuesday',
  });

  const checked = await desk.stet(['check', story, '--json']);
  expect(checked.exit).toBe(1);
  expect(JSON.parse(checked.out)).toMatchObject({ file: story, blocks: 3 });

  const refused = await desk.stet(['export', story, '--to', 'html', '--out', 'out']);
  expect(refused.exit).toBe(1);
  expect(existsSync(join(desk.folder, 'out'))).toBe(false);

  const draft = await desk.stet(['export', story, '--to', 'html', '--out', 'out', '--as-draft']);
  expect(draft.exit).toBe(0);
  const html = await readFile(
    join(desk.folder, 'out/ferry-to-return-to-the-upper-harbour.html'),
    'utf8',
  );
  expect(html).toContain('<p class="draft">Draft. Not for publication.</p>');
  expect(html).toContain('<p>“We miss it,” said Rewi Tane. “We always have.”</p>');
});

test('export: pictures go beside the page', async () => {
  const picture = `${'a'.repeat(64)}.png`;
  const story = newStory(
    { id: '7b0c9f0e-5d0e-4c53-8f6e-2f6f3a1d9a10', now: '2026-11-22T00:00:00Z' },
    {
      headline: 'Ferry',
      body: [
        {
          kind: 'picture',
          image: { file: picture, width: 2, height: 1 },
          caption: 'A ferry.',
          credit: 'Jane Doe',
          alt: 'A ferry at sea',
        },
      ],
    },
  );
  await desk.file('pictured/story.json', printStory(story));
  await desk.file(`pictured/pictures/${picture}`, tellingPng());
  const exported = await desk.stet(['export', 'pictured', '--to', 'markdown', '--out', 'site/a']);
  expect(exported).toMatchObject({ exit: 0, err: '' });
  const copy = await readFile(join(desk.folder, 'site/a/pictures/ferry-1-2.png'), 'utf8');
  expect(copy).toContain('A ferry at sea');
  expect(copy).not.toContain(SECRET);
  expect(await readFile(join(desk.folder, 'site/a/ferry.md'), 'utf8')).toContain(
    '![A ferry at sea](pictures/ferry-1-2.png)\\\n_A ferry._ (Jane Doe)',
  );

  await desk.file(`pictured/pictures/${picture}`, tellingPng().subarray(0, 1000));
  const refused = await desk.stet(['export', 'pictured', '--to', 'markdown', '--out', 'site/b']);
  expect(refused).toMatchObject({ exit: 2, out: '' });
  expect(refused.err).toMatch(
    /^stet: Not exported\. The picture “A ferry\.” cannot be exported: its file is damaged/,
  );
  expect(existsSync(join(desk.folder, 'site/b'))).toBe(false);
});

test('export --stdout prints the text and nothing else', async () => {
  const file = await desk.file('calm.txt', 'A calm day\n\nNothing happened.\n');
  const { exit, out, err } = await desk.stet([
    'export',
    file,
    '--to',
    'markdown',
    '--stdout',
    '--preset',
    'hugo',
  ]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^---\ntitle: "A calm day"\n(?:.*\n)+---\n\nNothing happened\.\n$/);
});

test.each([[], ['quotes'], ['import'], ['export'], ['check']])(
  'help: stet %s --help',
  async (...args) => {
    const { exit, out, err } = await desk.stet([...args, '--help']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('Usage: stet');
  },
);

test('--version', async () => {
  expect((await desk.stet(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.skipIf(process.platform === 'win32')('a reader that stops early is no error', () => {
  const line = `for i in 1 2 3 4 5 6 7 8; do cat crlf.txt; done > many.txt; "$0" "$1" quotes many.txt many.txt many.txt --json | head -c 10`;
  const { stderr } = spawnSync('sh', ['-c', line, process.execPath, desk.program], {
    cwd: desk.folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

const SAMPLE = resolve(import.meta.dirname, '../../../shared/samples/000_9271d96e8b614928.txt');
test.skipIf(!existsSync(SAMPLE))(
  'the sample’s seven quotations (skipped where there is no sample)',
  async () => {
    const text = await readFile(SAMPLE, 'utf8');
    const [listed] = await quotesOf([SAMPLE]);
    expect(listed?.quotes).toHaveLength(7);
    for (const quote of listed?.quotes ?? [])
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  },
);
