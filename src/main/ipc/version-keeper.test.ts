import { expect, test } from 'vitest';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { storyOf } from '../../../tests/helpers/story-on-disk.ts';
import type { Story } from '../../core/story/story.ts';
import { createVersionKeeper, LONGEST_WITHOUT, PAUSE } from './version-keeper.ts';

/** A desk with a keeper of versions, where time passes only when told to. */
async function deskWithKeeper() {
  const { library } = await libraryOf();
  let time = Date.parse('2026-11-22T06:00:00.000Z');
  let waiting: { readonly due: number; readonly run: () => void } | null = null;
  let told = 0;
  const keeper = createVersionKeeper(
    {
      shelf: { library: () => library, choose: () => undefined },
      keep: { get: () => undefined, set: () => undefined },
      now: () => new Date(time).toISOString(),
      notify: () => void (told += 1),
    },
    (milliseconds, run) => {
      const mine = { due: time + milliseconds, run };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  );
  const added = await library.add(storyOf('One.'));
  if (!added.ok) throw new Error(added.failure.message);
  let story: Story = added.value;

  return {
    keeper,
    story: () => story,
    pass(milliseconds: number) {
      time += milliseconds;
      if (waiting && waiting.due <= time) waiting.run();
    },
    async save(parts: Partial<Story>) {
      story = { ...story, ...parts, revision: story.revision + 1 };
      await library.save(story);
      keeper.saved(story);
    },
    async why() {
      // Whatever was begun waits its turn before this question.
      const listed = await library.versions.list(story.id);
      return listed.ok && listed.value.versions.map(({ why }) => why).reverse();
    },
    told: () => told,
  };
}

test('a pause after changes is worth a version, typing alone is not', async () => {
  const desk = await deskWithKeeper();
  await desk.save({ headline: 'Ferry' });
  desk.pass(PAUSE - 1);
  await desk.save({ headline: 'Ferry stops' });
  desk.pass(PAUSE - 1);
  expect(await desk.why()).toEqual([]);
  desk.pass(1);
  expect(await desk.why()).toEqual(['pause']);
});

test('somebody who never pauses gets versions too', async () => {
  const desk = await deskWithKeeper();
  for (let passed = 0; passed < LONGEST_WITHOUT; passed += PAUSE / 2) {
    await desk.save({ headline: `Ferry ${passed}` });
    desk.pass(PAUSE / 2);
  }
  expect(await desk.why()).toEqual(['pause']);
});

test('a story is kept as it was opened, and again when it is left with changes', async () => {
  const desk = await deskWithKeeper();
  desk.keeper.opened(desk.story());
  await desk.save({ headline: 'Ferry' });
  await desk.keeper.leaveAll();
  expect(await desk.why()).toEqual(['opened', 'left']);
});

test('a story opened and left without a change is kept once, however often', async () => {
  const desk = await deskWithKeeper();
  for (let times = 0; times < 3; times++) {
    desk.keeper.opened(desk.story());
    await desk.keeper.leaveAll();
  }
  expect(await desk.why()).toEqual(['opened']);
});

test('a change of status and a sign-off are kept at once', async () => {
  const desk = await deskWithKeeper();
  desk.keeper.opened(desk.story());
  await desk.save({ status: 'subbing' });
  const signOff = {
    id: 's',
    at: '2026-11-22T06:00:00Z',
    by: 'Ana',
    note: '',
    digest: '0'.repeat(64),
  };
  await desk.save({ signOffs: [signOff] });
  expect(await desk.why()).toEqual(['opened', 'status', 'sign-off']);
});

test('an export is kept, and the window is told', async () => {
  const desk = await deskWithKeeper();
  await desk.keeper.exported(desk.story());
  expect(await desk.why()).toEqual(['export']);
  expect(desk.told()).toBe(1);
});
