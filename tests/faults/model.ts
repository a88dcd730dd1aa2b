import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { uniteStories } from '../../src/core/story/unite-stories.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { STORY_FILE } from '../../src/main/storage/story-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import { faultyFiles } from './faulty-files.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const NOW = '2026-11-23T00:00:00.000Z';
const DESKS = ['first', 'second'] as const;
type Desk = (typeof DESKS)[number];

/** A desk as a person has it: the library, and the story in its window or none. */
interface Window {
  readonly library: StoryLibrary;
  story: Story | null;
  readOnly: boolean;
}

/** Numbers that look random and are the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Two desks and another program on one story, taking random steps, beside the simplest model there is: what the
 * file must hold. Throws as soon as the two differ.
 */
export async function runModel(seed: number, steps: number): Promise<void> {
  const random = randomFrom(seed);
  const { library: maker, folder } = await libraryOf({ session: 'maker' });
  await maker.add(storyOf('Begun.'));
  const [name = ''] = await readdir(folder);
  const path = join(folder, name, STORY_FILE);

  /** What must be on disk: the last version acknowledged, or one whose writing failed half-way. */
  let expected = new Set([await readFile(path, 'utf8')]);
  let count = 0;
  const windows = new Map<Desk, Window>();
  const trace: string[] = [];

  async function start(desk: Desk, faultAt = 0): Promise<Window> {
    const files = faultyFiles({ at: faultAt, harm: 'fails', forGood: true });
    const { library } = await libraryOf({ folder, session: desk, ...(faultAt > 0 && { files }) });
    return { library, story: null, readOnly: false };
  }

  async function open(desk: Desk): Promise<void> {
    const window = windows.get(desk) ?? (await start(desk));
    windows.set(desk, window);
    const opened = await window.library.open(ID);
    if (!opened.ok) throw new Error(opened.failure.message);
    if (!expected.has(printStory(opened.value.story)))
      throw new Error('What was opened was never written.');
    window.story = opened.value.story;
    window.readOnly = opened.value.readOnly !== null;
  }

  /** The window's words by a library that may fail on the way; true where they are acknowledged. */
  async function save(window: Window, library: StoryLibrary): Promise<void> {
    if (!window.story) return;
    const before = await readFile(path, 'utf8');
    const next = { ...window.story, revision: window.story.revision + 1 };
    const saved = await library.save(next);
    if (saved.ok) {
      if (window.readOnly) throw new Error('A desk wrote a story that another has.');
      if (saved.value.revision === next.revision) {
        expected = new Set([printStory(next)]);
        window.story = next;
      }
    } else if (saved.failure.kind === 'changed elsewhere' || saved.failure.kind === 'locked') {
      if ((await readFile(path, 'utf8')) !== before)
        throw new Error('Words were written over that somebody else had put there.');
    } else expected.add(printStory(next));
  }

  const acts: Readonly<Record<string, (desk: Desk, window: Window | undefined) => Promise<void>>> =
    {
      open: (desk) => open(desk),
      async edit(_, window) {
        if (window?.story && !window.readOnly)
          window.story = { ...window.story, headline: `Edit ${String(++count)}` };
      },
      async save(_, window) {
        if (window) await save(window, window.library);
      },
      async crash(desk) {
        windows.delete(desk);
      },
      async 'crash while saving'(desk, window) {
        if (!window?.story || window.readOnly) return;
        const dying = await start(desk, 8 + random(20));
        const opened = await dying.library.open(ID);
        if (!opened.ok || opened.value.readOnly !== null) return;
        dying.story = { ...opened.value.story, headline: `Dying ${String(++count)}` };
        await save(dying, dying.library);
        windows.delete(desk);
      },
      async leave(desk, window) {
        await window?.library.leave(ID);
        windows.delete(desk);
      },
      async 'edit outside'() {
        const read = parseStory(await readFile(path, 'utf8'));
        if (!read.ok) throw new Error('The file is damaged.');
        const text = printStory({ ...read.value, byline: `Outside ${String(++count)}` });
        await writeFile(path, text);
        expected = new Set([text]);
      },
      async merge(_, window) {
        if (!window?.story || window.readOnly) return;
        const other = await window.library.readOther(ID, { kind: 'disk' });
        if (!other.ok) throw new Error(other.failure.message);
        const { story: theirs, digest } = other.value;
        const words = { ...window.story, byline: theirs.byline };
        const united = uniteStories(window.story, theirs, words, NOW);
        const written = await window.library.unite(united, { kind: 'disk' }, digest);
        if (!written.ok) {
          if (written.failure.kind !== 'locked') throw new Error(written.failure.message);
          return;
        }
        window.story = united;
        expected = new Set([printStory(united)]);
      },
      async 'take over'(desk, window) {
        if (!window) return;
        const opened = await window.library.takeOver(ID);
        if (!opened.ok) throw new Error(opened.failure.message);
        window.story = opened.value.story;
        window.readOnly = false;
        for (const [other, theirs] of windows) {
          if (other === desk) continue;
          await theirs.library.look(ID);
          theirs.readOnly = true;
        }
      },
    };

  const names = Object.keys(acts);
  for (let step = 1; step <= steps; step++) {
    const act = names[random(names.length)] ?? 'open';
    const desk = DESKS[random(DESKS.length)] ?? 'first';
    trace.push(`${desk}: ${act}`);
    try {
      await acts[act]?.(desk, windows.get(desk));
      const now = await readFile(path, 'utf8');
      if (!expected.has(now))
        throw new Error('The file holds what nobody wrote, or an older version.');
    } catch (error) {
      const last = trace.slice(-12).join('\n  ');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Seed ${String(seed)}, step ${String(step)}: ${reason}\n  ${last}`, {
        cause: error,
      });
    }
  }
}
