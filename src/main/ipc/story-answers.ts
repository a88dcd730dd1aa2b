import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import { summaryOf } from '../storage/summary.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';
import { tellLibrary } from './tell-library.ts';
import type { VersionKeeper } from './version-keeper.ts';

type StoryCall = Extract<keyof Answers, `story.${string}`>;

/** The library's stories, one by one. The list is told of every change that it shows. */
export function storyAnswers(machine: Machine, versions: VersionKeeper): Pick<Answers, StoryCall> {
  const { shelf, now, notify } = machine;

  async function telling<T, F>(answer: Promise<Result<T, F>>): Promise<Result<T, F>> {
    const told = await answer;
    if (told.ok) void tellLibrary(machine);
    return told;
  }

  return {
    'story.create': () => telling(shelf.library().create()),
    async 'story.open'(id) {
      const opened = await shelf.library().open(id);
      if (!opened.ok) return opened;
      const { story, notice } = opened.value;
      if (notice) void tellLibrary(machine);
      versions.opened(story);
      return success({ story, notice });
    },
    async 'story.save'(story) {
      const saved = await shelf.library().save(story);
      if (!saved.ok) return saved;
      // After the answer: reading a long story through takes longer than saving it.
      if (saved.value.revision === story.revision) {
        versions.saved(story);
        setImmediate(() => notify('story.changed', summaryOf(story, now())));
      }
      return success({ revision: saved.value.revision, saved: now() });
    },
    'story.saveCopy': (story) => telling(shelf.library().saveCopy(story)),
    'story.rename': ({ id, slug }) => telling(shelf.library().rename(id, slug)),
    'story.duplicate': (id) => telling(shelf.library().duplicate(id)),
    async 'story.trash'(id) {
      const discarded = await telling(shelf.library().discard(id));
      return discarded.ok ? success({ notice: discarded.value }) : discarded;
    },
  };
}
