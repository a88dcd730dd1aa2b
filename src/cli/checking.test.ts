import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anchorOf } from '../core/checks/anchor.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import { newStory } from '../core/story/new-story.ts';
import { printStory } from '../core/story/parse-story.ts';
import { passagesOf } from '../core/story/passages.ts';
import type { Story } from '../core/story/story.ts';
import { runStet } from './run-stet.ts';

const NOW = '2026-11-22T12:41:00+13:00';
const TALK = [
  'Ana Harrow  00:00:05',
  'We will not, um, close the eastern gate before winter. The roof leaked from the first day.',
  '',
  'Tom Birch  00:00:40',
  'Somebody at the port should have said so.',
].join('\n');
const TALK_FILE = `${createHash('sha256').update(TALK).digest('hex')}.txt`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-checking-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function stet(...args: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const exit = await runStet(args, '0', {
    say: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    readStandardInput: async () => new Uint8Array(),
    width: 120,
    now: NOW,
  });
  return { exit, out: out.join('\n'), complaints: complaints.join('\n') };
}

function harbour(headline = 'The roof'): Story {
  const text = '“The roof leaked from the first day,” Ana Harrow said.';
  const story = newStory(
    { id: '7f1c0a52-6f0b-4d55-9a44-6e2f7a3f7a10', now: '2026-11-22T10:00:00Z' },
    {
      slug: 'harbour',
      headline,
      body: [{ kind: 'paragraph', runs: [{ text }] }],
      transcripts: [{ file: TALK_FILE, name: 'Press conference', added: '2026-11-22T10:00:00Z' }],
    },
  );
  const passages = passagesOf(story);
  const [quote] = findQuotes(passages);
  if (!quote) throw new Error('The story has a quotation.');
  return {
    ...story,
    checks: [
      {
        kind: 'decision',
        id: 'c1',
        thread: 'c1',
        subject: 'quote',
        at: '2026-11-22T10:30:00Z',
        by: 'T. Kerr',
        anchor: anchorOf(quote, passages),
        decision: 'verified',
        basis: 'transcript',
        terms: 'on the record',
        reference: { kind: 'transcript', file: TALK_FILE, time: 5 },
        note: '',
      },
    ],
  };
}

async function putStory(story: Story): Promise<string> {
  const home = join(folder, 'library', 'harbour');
  await mkdir(join(home, 'transcripts'), { recursive: true });
  await writeFile(join(home, 'story.json'), printStory(story));
  await writeFile(join(home, 'transcripts', TALK_FILE), TALK);
  return home;
}

describe('stet align', () => {
  const copy = [
    '“The roof leaked from the first day,” Ana Harrow said.',
    '“We will close the eastern gate before winter,” Harrow said.',
    '“Somebody at the port should have said so,” Harrow said.',
    '“Nobody has ever paid me for a single ferry,” Harrow said.',
  ].join('\n\n');

  test('names each match, with offsets, timecode and differences', async () => {
    await writeFile(join(folder, 'copy.txt'), copy);
    await writeFile(join(folder, 'talk.txt'), TALK);
    const { exit, out } = await stet(
      'align',
      join(folder, 'copy.txt'),
      '--transcript',
      join(folder, 'talk.txt'),
      '--json',
    );
    const lines = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(exit).toBe(0);
    expect(lines.map(({ match }) => match)).toEqual([
      'verbatim',
      'wording differs',
      'wrong speaker',
      'not found',
    ]);
    expect(lines[0]).toMatchObject({
      speaker: 'Ana Harrow',
      score: 1,
      from: 55,
      timecode: '00:00:05',
    });
    expect(lines[1]?.['differences']).toMatchObject([{ gravity: 'negation' }]);
    expect(lines[3]).toMatchObject({ from: null, to: null, timecode: null, differences: [] });
  });

  test('reads as a table', async () => {
    await writeFile(join(folder, 'copy.txt'), copy);
    await writeFile(join(folder, 'talk.txt'), TALK);
    const { out } = await stet(
      'align',
      join(folder, 'copy.txt'),
      '--transcript',
      join(folder, 'talk.txt'),
    );
    expect(out).toMatch(/wording differs +00:00:05/);
    expect(out).toMatch(/negation: “” where the transcript has “not, um”/);
  });

  test('refuses what is no transcript', async () => {
    await writeFile(join(folder, 'copy.txt'), copy);
    await writeFile(join(folder, 'talk.txt'), Uint8Array.of(0xff, 0xd8, 0xff, 0));
    const { exit, complaints } = await stet(
      'align',
      join(folder, 'copy.txt'),
      '--transcript',
      join(folder, 'talk.txt'),
    );
    expect(exit).toBe(2);
    expect(complaints).toMatch(/is a JPEG picture/);
  });

  test('compares with several transcripts, and says which one', async () => {
    await writeFile(join(folder, 'copy.txt'), copy);
    await writeFile(join(folder, 'talk.txt'), TALK);
    await writeFile(join(folder, 'phone.txt'), 'Ana Harrow: Nobody has ever paid me for a ferry.');
    const given = ['talk.txt', 'phone.txt'].flatMap((name) => ['--transcript', join(folder, name)]);
    const { out } = await stet('align', join(folder, 'copy.txt'), ...given, '--json');
    const lines = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ match, transcript }) => [match, transcript])).toEqual([
      ['verbatim', 'talk.txt'],
      ['wording differs', 'talk.txt'],
      ['wrong speaker', 'talk.txt'],
      ['wording differs', 'phone.txt'],
    ]);
  });

  test('compares a story with its own transcripts, by the names people gave their speakers', async () => {
    const story = harbour();
    const speakers = [{ label: 'Ana Harrow', name: 'Ruth Okafor' }];
    const before = await stet('align', await putStory(story), '--json');
    const transcripts = story.transcripts.map((one) => ({ ...one, speakers }));
    const after = await stet('align', await putStory({ ...story, transcripts }), '--json');
    expect(before.out).toContain('"match":"verbatim"');
    expect(after.out).toContain('"match":"wrong speaker"');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no transcript', [], /Say which transcript/],
    ['one that is not there', ['--transcript', 'nowhere.txt'], /nowhere\.txt/],
    ['an option there is none of', ['--transcripts', 'talk.txt'], /--transcripts/],
  ])('%s is refused in a sentence', async (_, args, sentence) => {
    await writeFile(join(folder, 'copy.txt'), copy);
    const { exit, complaints } = await stet('align', join(folder, 'copy.txt'), ...args);
    expect(exit).toBe(2);
    expect(complaints).toMatch(sentence);
  });
});

describe('stet report and verify-report', () => {
  const REPORT = ['out', 'harbour-report.json'];
  let home = '';
  const verify = () => stet('verify-report', join(folder, ...REPORT), '--story', home);

  beforeEach(async () => {
    home = await putStory(harbour());
    const made = await stet(
      'report',
      home,
      '--out',
      join(folder, 'out'),
      '--key',
      join(folder, 'key.pem'),
      '--by',
      'N. Editor',
    );
    expect(made.complaints).toMatch(/A signing key was made/);
    expect(made.exit).toBe(0);
  });

  test('the report lists the quotation with its check and match, in both forms', async () => {
    const { report } = JSON.parse(await readFile(join(folder, ...REPORT), 'utf8')) as {
      report: unknown;
    };
    expect(report).toMatchObject({
      quotes: [
        {
          speaker: 'Ana Harrow',
          state: 'verified',
          check: { by: 'T. Kerr', basis: 'transcript', reference: 'Press conference, 00:00:05' },
          match: { match: 'verbatim', timecode: '00:00:05' },
        },
      ],
      transcripts: [{ name: 'Press conference', digest: TALK_FILE.slice(0, 64) }],
    });
    const page = await readFile(join(folder, 'out', 'harbour-report.html'), 'utf8');
    expect(page).toContain('“The roof leaked from the first day,”');
    expect(page).toContain('does not show that the words are true');
    expect(page).not.toMatch(/<script|https?:/);
  });

  test('only the owner may read the key, and it is used again', async () => {
    const { mode } = await stat(join(folder, 'key.pem'));
    expect(mode & 0o077).toBe(0);
    const again = await stet(
      'report',
      home,
      '--out',
      join(folder, 'out'),
      '--key',
      join(folder, 'key.pem'),
    );
    expect(again.complaints).toBe('');
  });

  test('a report on an unchanged story holds', async () => {
    const { exit, out } = await verify();
    expect(out).toMatch(/Signed by N\. Editor with key (?:[0-9a-f]{4} ?){8}/);
    expect(out).toMatch(/signature fits.*\nNothing has changed/);
    expect(exit).toBe(0);
  });

  test.each<[string, () => Promise<void>, RegExp]>([
    [
      'a letter of the story',
      () => putStory(harbour('The roofs')).then(),
      /The words of the story have changed/,
    ],
    [
      'a check',
      () => putStory({ ...harbour(), checks: [] }).then(),
      /its check has changed: “The roof leaked/,
    ],
    [
      'a particular',
      () => putStory({ ...harbour(), section: 'Port' }).then(),
      /particulars, styles or checks have changed/,
    ],
    [
      'a byte of a transcript',
      () => writeFile(join(home, 'transcripts', TALK_FILE), `${TALK}.`),
      /The transcript “Press conference” has changed/,
    ],
    [
      'a transcript gone',
      () => rm(join(home, 'transcripts', TALK_FILE)),
      /“Press conference” is missing/,
    ],
  ])('%s is caught', async (_, change, sentence) => {
    await change();
    const { exit, out } = await verify();
    expect(out).toMatch(sentence);
    expect(exit).toBe(1);
  });

  test('a report that was changed after signing does not fit', async () => {
    const path = join(folder, ...REPORT);
    await writeFile(path, (await readFile(path, 'utf8')).replace('T. Kerr', 'T. Karr'));
    const { exit, out } = await stet('verify-report', path, '--json');
    expect(JSON.parse(out)).toMatchObject({ fits: false, by: 'N. Editor', changes: null });
    expect(exit).toBe(1);
  });

  test.each([['{'], ['{"report":{"schema":1}}'], ['[]']])('%s is no report', async (text) => {
    await writeFile(join(folder, 'x.json'), text);
    const { exit, complaints } = await stet('verify-report', join(folder, 'x.json'));
    expect(complaints).toMatch(/is not a verification report/);
    expect(exit).toBe(2);
  });
});

describe('the gate', () => {
  const unchecked = { ...harbour(), checks: [] };

  test('is one for check and export, and a library may set it', async () => {
    const home = await putStory(unchecked);
    expect((await stet('check', home)).exit).toBe(1);
    expect((await stet('export', home, '--to', 'markdown', '--stdout')).exit).toBe(1);
    await writeFile(join(folder, 'library', 'library.json'), '{"gate":{"quote unchecked":"note"}}');
    expect((await stet('check', home)).exit).toBe(0);
    expect((await stet('export', home, '--to', 'markdown', '--stdout')).exit).toBe(0);
    await writeFile(join(folder, 'library', 'library.json'), '{"gate":');
    expect((await stet('check', home)).exit).toBe(2);
  });

  test.each(['markdown', 'html'])(
    'is passed by a name and a reason, which the %s prints',
    async (to) => {
      const home = await putStory(unchecked);
      const order = ['export', home, '--to', to, '--stdout', '--override-by', 'R. Night'];
      expect((await stet(...order)).complaints).toMatch(/both a name and a reason/);
      const { exit, out, complaints } = await stet(...order, '--reason', 'Heard it myself.');
      expect(exit).toBe(0);
      const printed =
        'One finding stood when R. Night let this pass on 2026-11-21: Heard it myself.';
      expect(out).toContain(printed);
      expect(complaints).toContain(printed);
    },
  );
});
