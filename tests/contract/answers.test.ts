import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_LEVELS } from '../../src/core/checks/gate-levels.ts';
import type { CallName } from '../../src/ipc/contract.ts';
import { calls } from '../../src/ipc/contract.ts';
import { isCallName, isNoticeName } from '../../src/ipc/names.ts';
import { answerCall } from '../../src/main/ipc/answer-call.ts';
import { answersOf } from '../../src/main/ipc/answer-table.ts';
import type { Answers } from '../../src/main/ipc/answers.ts';
import { isOurPage } from '../../src/main/ipc/is-our-page.ts';
import { libraryOf } from '../helpers/library.ts';
import { machineOf } from '../helpers/machine.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';

const logged: string[] = [];
let answers: Answers;
let storyId: string;

beforeEach(async () => {
  logged.length = 0;
  const { library } = await libraryOf();
  const exports = join(await temporaryFolder(), 'exports');
  await mkdir(exports);
  answers = answersOf(machineOf(library, exports));
  const added = await library.add(storyOf('“It is open,” the mayor said.'));
  storyId = added.ok ? added.value.id : '';
});

async function ask(name: unknown, input?: unknown) {
  const log = (where: string, error: unknown) => {
    logged.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    return Promise.resolve('a1b2c3');
  };
  return (await answerCall(answers, log, name, input)) as {
    readonly ok: boolean;
    readonly value?: unknown;
    readonly failure?: { readonly kind: string; readonly message: string };
  };
}

/** A sound question for every call. */
const questions: Record<CallName, () => unknown> = {
  'library.top': () => null,
  'library.list': () => undefined,
  'library.choose': () => undefined,
  'library.search': () => ({ words: 'mayor', among: null }),
  'story.create': () => undefined,
  'story.open': () => storyId,
  'story.save': () => ({ ...storyOf('More.'), id: storyId, revision: 2 }),
  'story.hold': () => ({ id: storyId, revision: 1, fields: { headline: 'More' }, body: null }),
  'story.onDesk': () => null,
  'story.takeOver': () => storyId,
  'story.other': () => ({ id: storyId, version: { kind: 'disk' } }),
  'story.adopt': () => ({
    story: { ...storyOf('Theirs.'), id: storyId, revision: 2 },
    digest: 'ab'.repeat(32),
  }),
  'story.unite': () => ({
    ours: { ...storyOf('Ours.'), id: storyId, revision: 2 },
    united: { ...storyOf('Both.'), id: storyId, revision: 2 },
    version: { kind: 'recovered' },
    digest: '',
  }),
  'story.saveCopy': () => ({ ...storyOf('More.'), id: storyId, revision: 2 }),
  'story.rename': () => ({ id: storyId, slug: 'harbour-crossing' }),
  'story.duplicate': () => storyId,
  'story.trash': () => storyId,
  'history.list': () => storyId,
  'history.read': () => ({ id: storyId, number: 1 }),
  'history.keep': () => ({ id: storyId, why: 'asked', name: 'As filed' }),
  'history.name': () => ({ id: storyId, number: 1, name: 'As filed' }),
  'import.choose': () => undefined,
  'import.opened': () => undefined,
  'import.files': () => [{ name: 'a.txt', bytes: new TextEncoder().encode('Headline\n\nWords.') }],
  'pictures.choose': () => undefined,
  'pictures.add': () => ({
    story: storyId,
    file: { name: 'a.png', token: randomUUID() },
  }),
  'pictures.metadata': () => ({ story: storyId, file: `${'ab'.repeat(32)}.jpg` }),
  'pictures.alike': () => ({ story: storyId, file: `${'ab'.repeat(32)}.jpg`, beside: [] }),
  'pictures.bring': () => ({ story: storyId, from: storyId, files: [] }),
  'transcripts.choose': () => storyId,
  'transcripts.add': () => ({ story: storyId, files: [] }),
  'transcripts.read': () => ({ story: storyId, file: `${'ab'.repeat(32)}.txt`, name: 'talk' }),
  'gate.read': () => undefined,
  'gate.change': () => DEFAULT_LEVELS,
  'codes.read': () => undefined,
  'codes.change': () => [['mn', 'Mere Ngātai, a teacher']],
  'export.folder': () => exportOf('markdown'),
  'export.cancel': () => undefined,
  'pictures.widths': () => undefined,
  'pictures.setWidths': () => [640, 1280],
  'report.write': () => ({ ...storyOf('Words.'), id: storyId }),
  'export.reveal': () => 'a token',
  'export.package': () => ({ ...storyOf('Words.'), id: storyId }),
  'export.copy': () => exportOf('html fragment'),
  'clipboard.readText': () => undefined,
  'clipboard.writeText': () => 'words for elsewhere',
  'preferences.read': () => undefined,
  'preferences.change': () => ({ who: 'Ana' }),
  'link.open': () => 'https://example.org/',
  'page.hold': () => ({ story: storyId, caret: { field: 'headline', offset: 2 }, scroll: 0 }),
  'page.before': () => undefined,
  'window.listening': () => undefined,
  'window.flushed': () => ({ saved: true }),
};

function exportOf(format: string) {
  return { story: { ...storyOf('Words.'), id: storyId }, format, preset: 'plain', asDraft: true };
}

const names = Object.keys(calls) as CallName[];

describe.each(names)('%s', (name) => {
  test('is answered in the shape of the contract', async () => {
    const answer = await ask(name, questions[name]());
    expect(logged).toEqual([]);
    if (answer.ok) expect(calls[name].output.safeParse(answer.value).error).toBeUndefined();
    else expect(['cancelled', 'not found']).toContain(answer.failure?.kind);
  });

  test('refuses what it was not made for, and logs it without its words', async () => {
    const answer = await ask(name, { secret: 'the source is J' });
    if (name === 'preferences.change') return; // Takes any part of the preferences; others are dropped.
    expect(answer.failure?.kind).toBe('internal');
    expect(logged.join()).toContain(name);
    expect(logged.join()).not.toContain('the source is J');
  });

  test('may be asked by the window', () => expect(isCallName(name)).toBe(true));
});

test.each(['story.delete', '__proto__', 'constructor', '', 7, null, undefined])(
  'there is no call %s',
  async (name) => {
    expect((await ask(name)).failure?.kind).toBe('internal');
    expect(isCallName(String(name)) || isNoticeName(String(name))).toBe(false);
  },
);

test('our own bug is logged whole and told by its id', async () => {
  const broken = { ...answers, 'library.list': () => Promise.reject(new Error('The shelf fell.')) };
  answers = broken;
  const answer = await ask('library.list');
  expect(answer.failure?.message).toContain('a1b2c3');
  expect(logged).toEqual(['library.list: The shelf fell.']);
});

test('a story comes back from the disk as it was sent', async () => {
  const sent = { ...storyOf('“Kia ora,” she said.'), id: storyId, revision: 2 };
  await ask('story.save', sent);
  const opened = await ask('story.open', storyId);
  expect(opened.value).toEqual({ story: sent, notice: null, readOnly: null, recovered: null });
});

test('a folder of an export is shown by its token alone', async () => {
  const written = await ask('export.folder', exportOf('markdown'));
  const { token } = written.value as { readonly token: string };
  expect((await ask('export.reveal', token)).ok).toBe(true);
  expect((await ask('export.reveal', '/etc')).failure?.kind).toBe('not found');
});

describe('who is answered', () => {
  const page = { origin: 'stet://app' };

  test('our page', () => expect(isOurPage(page, page)).toBe(true));
  test('no frame within it', () => expect(isOurPage({ ...page }, page)).toBe(false));
  test('no frame that is gone', () => expect(isOurPage(null, page)).toBe(false));
  test.each([
    'https://example.org',
    'stet://pictures',
    'stet://app.example.org',
    'null',
    'file://',
  ])('no page of %s', (origin) => {
    const other = { origin };
    expect(isOurPage(other, other)).toBe(false);
  });
  test('nobody while there is no window', () => expect(isOurPage(page, null)).toBe(false));
});
