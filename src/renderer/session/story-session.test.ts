import { describe, expect, test } from 'vitest';
import { newStory } from '../../core/story/new-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Desk } from '../../ipc/contract.ts';
import { SAVE_AFTER } from './autosave.ts';
import { createStoppedClock } from './stopped-clock.ts';
import { createStorySession } from './story-session.ts';

const ID = '3f1d2c4b-5a69-4788-9b0a-1c2d3e4f5a6b';
const story = newStory({ id: ID, now: '2026-11-22T00:00:00.000Z' }, { headline: 'Ferry' });

function paragraph(text: string): Story['body'][number] {
  return { kind: 'paragraph', runs: [{ text }] };
}

function desk() {
  const clock = createStoppedClock('2026-11-22T12:41:00');
  const saves: Story[] = [];
  const machine: Desk = {
    ask: ((_name: string, saved: Story) => {
      saves.push(saved);
      const value = { revision: saved.revision, saved: clock.now().toISOString() };
      return Promise.resolve({ ok: true, value });
    }) as unknown as Desk['ask'],
    on: () => () => undefined,
  };
  const refused: string[] = [];
  const session = createStorySession(machine, clock, (why) => void refused.push(why));
  session.open(story);
  const open = () => session.store.getState().open!;
  return { clock, saves, session, open, refused };
}

describe('the open story', () => {
  test('is saved when it changes, each time as the next revision', async () => {
    const { clock, saves, session, open } = desk();
    session.change({ headline: 'Ferry stops' });
    clock.pass(SAVE_AFTER);
    await session.flush();
    session.change({ headline: 'Ferry stops again' });
    await session.flush();
    expect(saves.map(({ headline, revision }) => [headline, revision])).toEqual([
      ['Ferry stops', 1],
      ['Ferry stops again', 2],
    ]);
    expect(open().save.kind).toBe('saved');
  });

  test('keeps what was typed while it was being saved', async () => {
    const { saves, session, open } = desk();
    session.change({ headline: 'Ferry stops' });
    const flushed = session.flush();
    session.change({ headline: 'Ferry stops for good' });
    await flushed;
    expect(open().story.headline).toBe('Ferry stops for good');
    expect(saves.at(-1)?.headline).toBe('Ferry stops for good');
  });

  describe('of hundreds of paragraphs', () => {
    const words = { id: ID, now: '2026-11-22T00:00:00.000Z' };
    const spoken = '“It was loud,” Ana Smith said.';
    const long = newStory(words, { body: Array.from({ length: 300 }, () => paragraph(spoken)) });

    test('is on the page before it is read, and says so', () => {
      const { clock, session, open } = desk();
      session.open(long);
      expect([open().isRead, open().reading.standing.quotes]).toEqual([false, []]);
      clock.pass(0);
      expect([open().isRead, open().reading.standing.quotes.length]).toEqual([true, 300]);
    });

    test('is read before anything is decided about it', () => {
      const { session, open } = desk();
      session.open(long);
      session.catchUp();
      expect([open().isRead, open().reading.standing.quotes.length]).toEqual([true, 300]);
    });

    test('is read with what was typed at once, and not when it has been closed', () => {
      const { clock, session, open } = desk();
      session.open(long);
      session.change({ body: [...long.body, paragraph('“And dark,” she said.')] });
      clock.pass(80);
      expect(open().reading.standing.quotes).toHaveLength(301);
      session.open(long);
      session.open(story);
      clock.pass(0);
      expect([open().isRead, open().reading.standing.quotes]).toEqual([true, []]);
    });
  });

  test('is not saved for the same words told again', async () => {
    const { saves, session } = desk();
    session.change({ headline: 'Ferry', body: [] });
    await session.flush();
    expect(saves).toEqual([]);
  });

  test('is read again when there is time, and its quotations found', () => {
    const { clock, session, open } = desk();
    session.change({ body: [paragraph('“It is late,” Ana Lim said.')] });
    expect(open().reading.standing.quotes).toHaveLength(0);
    clock.pass(80);
    expect(open().reading.standing.quotes.map(({ quote }) => quote.text)).toEqual([
      '“It is late,”',
    ]);
  });

  test('is read in the end though the typing never pauses', () => {
    const { clock, session, open } = desk();
    for (let tenth = 0; tenth < 10; tenth++) {
      session.change({ body: [paragraph(`“It is late,” Ana Lim said${'.'.repeat(tenth)}`)] });
      clock.pass(50);
    }
    expect(open().reading.standing.quotes).toHaveLength(1);
  });

  test('that can only be read refuses what is done to it, in words, and stays as it is', () => {
    const { session, open, refused } = desk();
    session.bar({ why: 'taken', message: 'Ana has it.', isFree: false });
    const before = open().story;
    const rename = {
      kind: 'rename',
      id: ID,
      at: before.changed,
      by: '',
      name: 'A',
      to: 'B',
    } as const;
    expect([
      session.recordCast([rename]),
      session.changeTranscripts(() => []),
      session.amend(() => ({ status: 'ready' })),
      session.record([]),
    ]).toEqual([false, false, false, false]);
    expect(open().story).toBe(before);
    expect(refused).toEqual(Array(4).fill('Ana has it.'));
  });

  test('takes a new name from the machine, and no words', () => {
    const { session, open } = desk();
    session.change({ headline: 'Typed since' });
    session.adopt({ ...story, slug: 'ferry', revision: 7 });
    expect(open().story).toMatchObject({ headline: 'Typed since', slug: 'ferry', revision: 7 });
  });
});
