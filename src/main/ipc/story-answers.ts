import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import type { Story } from '../../core/story/story.ts';
import type { Answers } from './answers.ts';
import type { Machine } from './machine.ts';
import { tellLibrary } from './tell-library.ts';
import type { VersionKeeper } from './version-keeper.ts';

type StoryCall =
  | 'story.create'
  | 'story.save'
  | 'story.saveCopy'
  | 'story.rename'
  | 'story.duplicate'
  | 'story.trash';

/** The library's stories, one by one. The list is told of every change that it shows. */
export function storyAnswers(machine: Machine, versions: VersionKeeper): Pick<Answers, StoryCall> {
  const { shelf, words, search, now } = machine;

  async function telling<T, F>(answer: Promise<Result<T, F>>): Promise<Result<T, F>> {
    const told = await answer;
    if (told.ok) void tellLibrary(machine);
    return told;
  }

  /** A story that the machine made or changed, and that the window goes on from. */
  async function giving<F>(answer: Promise<Result<Story, F>>): Promise<Result<Story, F>> {
    const given = await telling(answer);
    if (given.ok) words.given(given.value);
    return given;
  }

  return {
    'story.create': () => giving(shelf.library().create()),
    async 'story.save'(story) {
      const saved = await words.save(story);
      if (!saved.ok) return saved;
      if (saved.value.revision === story.revision) {
        versions.saved(story);
        search.changed(shelf.library().folder);
      }
      return success({ revision: saved.value.revision, saved: now() });
    },
    'story.saveCopy': (story) => giving(shelf.library().saveCopy(story)),
    'story.rename': ({ id, slug }) => giving(shelf.library().rename(id, slug)),
    'story.duplicate': (id) => giving(shelf.library().duplicate(id)),
    async 'story.trash'(id) {
      const discarded = await telling(shelf.library().discard(id));
      return discarded.ok ? success({ notice: discarded.value }) : discarded;
    },
  };
}
