import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import { haveSameWords } from '../../core/story/unite-stories.ts';
import type { OpenedOutput, OtherVersion, Output } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { readPreferences } from '../preferences/preferences.ts';
import type { StoryOnDesk } from '../storage/library.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';
import type { ReceivedPackages } from './received-packages.ts';
import { tellLibrary } from './tell-library.ts';
import type { VersionKeeper } from './version-keeper.ts';

type DeskCall =
  | 'story.open'
  | 'story.hold'
  | 'story.onDesk'
  | 'story.takeOver'
  | 'story.other'
  | 'story.adopt'
  | 'story.unite';

const RECOVERED =
  'Words typed in this story never reached its file, because it could not be written when Stet or its window stopped. They are kept: compare them with what is here.';

const NOTHING_RECOVERED: Failure = {
  kind: 'not found',
  message: 'There are no recovered words of this story any more.',
};

/** The story on the desk: opened, held while it is typed, shared with other desks, united with other versions. */
export function deskAnswers(
  machine: Machine,
  versions: VersionKeeper,
  packages: ReceivedPackages,
): Pick<Answers, DeskCall> {
  const { shelf, words, watch, keep, now } = machine;

  /** Both versions of a story that another program changed stay in its history: this is the window's `last`. */
  async function keepOurs(last: Story | null, story: Story): Promise<void> {
    if (!last || haveSameWords(last, story)) return;
    const by = readPreferences(keep).who.trim();
    await shelf.library().versions.keep(last, { why: 'changed outside', by });
  }

  async function answer(
    opened: Result<StoryOnDesk, Failure>,
  ): Promise<Result<OpenedOutput, Failure>> {
    if (!opened.ok) return opened;
    const { story, notice, readOnly, barredBy } = opened.value;
    if (notice) void tellLibrary(machine);
    const recovered = await words.recovered(story);
    if (readOnly === null) {
      await keepOurs(words.last(story.id), story);
      versions.opened(story);
    }
    words.given(story);
    return success({
      story,
      notice,
      readOnly: readOnly === null ? null : { why: barredBy, message: readOnly },
      recovered: recovered ? RECOVERED : null,
    });
  }

  async function readOther(
    id: string,
    version: OtherVersion,
  ): Promise<Result<Output<'story.other'>, Failure>> {
    if (version.kind === 'package') {
      const received = await packages.read(id, version.number);
      return received.ok ? success({ ...received.value, digest: '' }) : received;
    }
    if (version.kind === 'recovered') {
      const recovered = await words.recoveredWords(id);
      if (!recovered) return failed(NOTHING_RECOVERED);
      return success({ story: recovered, digest: '', base: null });
    }
    const other = await shelf.library().readOther(id, version);
    return other.ok ? success({ ...other.value, base: null }) : other;
  }

  return {
    'story.open': async (id) => answer(await shelf.library().open(id)),
    'story.takeOver': async (id) => answer(await shelf.library().takeOver(id)),
    'story.hold'(patch) {
      words.hold(patch);
      return success(undefined);
    },
    async 'story.onDesk'(id) {
      await watch.sit(id);
      return success(undefined);
    },
    'story.other': ({ id, version }) => readOther(id, version),
    async 'story.adopt'({ story, digest }) {
      const last = words.last(story.id);
      // At once: what is typed from now on is a change of this version.
      words.given(story);
      const adopted = await shelf.library().adopt(story, digest);
      if (!adopted.ok) return adopted;
      await keepOurs(last, story);
      // As it was given: what is typed on top of it may be on disk before this.
      const by = readPreferences(keep).who.trim();
      await shelf.library().versions.keep(story, { why: 'opened', by });
      versions.opened(story);
      void tellLibrary(machine);
      return success(undefined);
    },
    async 'story.unite'({ ours, united, version, digest }) {
      const library = shelf.library();
      const other = await readOther(united.id, version);
      if (!other.ok) return other;
      if (version.kind === 'package') {
        const taken = await packages.take(united.id, version.number);
        if (!taken.ok) return taken;
      }
      const by = readPreferences(keep).who.trim();
      for (const each of [other.value.story, ours])
        await library.versions.keep(each, { why: 'before merge', by });
      const written = await (version.kind === 'recovered' || version.kind === 'package'
        ? library.save(united)
        : library.unite(united, version, digest));
      if (!written.ok) return written;
      await words.united(united);
      if (version.kind === 'package') packages.settle(version.number);
      if (version.kind === 'recovered') await words.settle(united.id);
      await library.versions.keep(united, { why: 'merge', by });
      void tellLibrary(machine);
      return success({ revision: written.value.revision, saved: now() });
    },
  };
}
