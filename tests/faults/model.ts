import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf } from '../../src/core/history/restore.ts';
import { isOpen } from '../../src/core/merge/side.ts';
import { parseStory, printStory } from '../../src/core/story/parse-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { haveSameWords } from '../../src/core/story/unite-stories.ts';
import { STORY_FILE } from '../../src/main/storage/story-file.ts';
import { libraryOf } from '../helpers/library.ts';
import { storyOf } from '../helpers/story-on-disk.ts';
import type { Harm } from './faulty-files.ts';
import { faultyFiles } from './faulty-files.ts';
import type { ModelDesk } from './model-desk.ts';
import { isInHistory, loseWindow, mergeIn, settled, sit, startDesk } from './model-desk.ts';
import { randomEdit, randomFrom } from './random-edits.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const DESKS = ['first', 'second'] as const;
type Name = (typeof DESKS)[number];

const COPY = 'story (Moana’s conflicted copy 2026-11-22).json';
/** Desks are opened and written at more often than they are left: once where nothing is said. */
const OFTEN: Readonly<Record<string, number>> = {
  open: 8,
  edit: 8,
  save: 6,
  'edit outside': 2,
  'leave a copy': 2,
  'look at the change': 5,
};

const HARMS: readonly Harm[] = ['fails', 'tears', 'lies', 'waits'];

function believe(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

/** Every text that a person wrote into a story. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const wordsIn = (story: Story): readonly string[] => textsOf(copyOf(story));

/**
 * Two desks, another program and a synchronising one on one story, taking random steps, beside the simplest model
 * there is: what the file must hold. Throws as soon as the two differ. Answers how often each of what can come of a
 * step came of one.
 */
export async function runModel(seed: number, steps: number): Promise<ReadonlyMap<string, number>> {
  const random = randomFrom(seed);
  const { library: maker, folder } = await libraryOf({ session: 'maker' });
  await maker.add(storyOf('Begun.'));

  /** What must be on disk: the last version acknowledged, or one whose writing failed half-way. */
  let expected = new Set<string>();
  /** Words that a desk was told are kept though they could not be saved. */
  const keptWords = new Map<string, Story>();
  const desks = new Map<Name, ModelDesk>();
  const trace: string[] = [];
  const outcomes = new Map<string, number>();
  const note = (outcome: string): void =>
    void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  let count = 0;
  let copy: string | null = null;

  async function folderNow(): Promise<string> {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    believe(names.length === 1, 'The story is in no folder, or in two.');
    return join(folder, names[0] ?? '');
  }

  const onDisk = async (): Promise<string> => readFile(join(await folderNow(), STORY_FILE), 'utf8');
  expected.add(await onDisk());

  async function storyOnDisk(): Promise<Story> {
    const read = parseStory(await onDisk());
    believe(read.ok, 'The file is damaged.');
    return read.value;
  }

  /** What is on disk now; words that were kept are needless where it is the same. */
  function written(desk: ModelDesk, story: Story): void {
    expected = new Set([printStory(story)]);
    const kept = keptWords.get(desk.name);
    if (kept && haveSameWords(kept, story)) keptWords.delete(desk.name);
  }

  async function open(name: Name): Promise<void> {
    const desk = desks.get(name) ?? (await startDesk(folder, name));
    desks.set(name, desk);
    const opened = await desk.answers['story.open'](ID);
    believe(opened.ok, 'The story does not open.');
    const { story, readOnly, recovered } = opened.value;
    believe(expected.has(printStory(story)), 'What was opened was never written.');
    const window = sit(desk, story, readOnly !== null);
    const kept = keptWords.get(name);
    if (!kept || haveSameWords(kept, story)) keptWords.delete(name);
    else believe(recovered !== null, 'Words that were kept are not offered.');
    if (recovered === null || window.readOnly) return;
    const merged = await mergeIn(desk, window, { kind: 'recovered' });
    believe(merged?.written.ok === true, 'Recovered words cannot be taken in.');
    believe(!kept || haveSameWords(merged.theirs, kept), 'Other words are offered than were kept.');
    keptWords.delete(name);
    note('recovered');
    expected = new Set([printStory(merged.united)]);
  }

  /** The window's words are sent to be saved; a desk may fail on the way. */
  async function save(desk: ModelDesk): Promise<void> {
    const { window } = desk;
    if (!window) return;
    const before = await onDisk();
    const next = { ...window.story, revision: window.story.revision + 1 };
    window.sent = next;
    const saved = await desk.answers['story.save'](next);
    if (saved.ok) {
      believe(!window.readOnly, 'A desk wrote a story that another has.');
      if (saved.value.revision !== next.revision) return;
      written(desk, next);
      note('saved');
      sit(desk, next, false);
    } else if (['changed elsewhere', 'locked'].includes(saved.failure.kind)) {
      const isKept = (await onDisk()) === before;
      believe(isKept, 'Words were written over that somebody else had put there.');
      note(saved.failure.kind);
    } else {
      note('save failed');
      expected.add(printStory(next));
    }
  }

  /** What must hold once two versions were made one: no word of either is lost. */
  async function checkMerged(
    desk: ModelDesk,
    { ours, theirs, merge, united }: NonNullable<Awaited<ReturnType<typeof mergeIn>>>,
  ): Promise<void> {
    written(desk, united);
    for (const each of [ours, theirs])
      believe(await isInHistory(desk, each), 'A version that was merged is not in the history.');
    const there = new Set([...wordsIn(united), ...textsOf(merge.places)]);
    note(merge.base ? 'merged' : 'copy merged');
    const isChosen = merge.places.some(({ changedBy }) => isOpen(changedBy));
    const fields = isChosen ? [] : [...wordsIn(ours), ...wordsIn(theirs)];
    const old = new Set(merge.base ? wordsIn(merge.base) : []);
    for (const text of fields)
      believe(there.has(text) || old.has(text), `“${text}” is gone, and nobody was asked.`);
  }

  const acts: Readonly<Record<string, (name: Name, desk: ModelDesk | undefined) => Promise<void>>> =
    {
      open,
      async edit(_, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        desk.window.story = randomEdit(desk.window.story, `Edit ${String(++count)}`, random);
      },
      async save(_, desk) {
        if (desk) await save(desk);
      },
      async 'a late save'(_, desk) {
        if (!desk?.window || desk.window.readOnly || desk.window.saved.revision < 2) return;
        const before = await onDisk();
        const { saved } = desk.window;
        const late = { ...saved, revision: saved.revision - 1, headline: 'Late' };
        const answer = await desk.answers['story.save'](late);
        if (answer.ok) note('late');
        believe((await onDisk()) === before, 'An older version was written over a newer one.');
      },
      async crash(name) {
        desks.delete(name);
        keptWords.delete(name);
      },
      async 'crash while saving'(name, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        const harm = HARMS[random(HARMS.length)] ?? 'fails';
        const files = faultyFiles({ at: 8 + random(20), harm, forGood: true });
        const dying = await startDesk(folder, name, files);
        const opened = await dying.library.open(ID);
        desks.delete(name);
        keptWords.delete(name);
        if (!opened.ok || opened.value.readOnly !== null) return;
        sit(dying, { ...opened.value.story, headline: `Dying ${String(++count)}` }, false);
        await save(dying);
        await settled(dying, ID);
      },
      async 'page dies'(name, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        const { window } = desk;
        const isUnsaved = !haveSameWords(window.story, window.saved);
        const { saved, lost } = await loseWindow(desk, window);
        desk.window = null;
        believe(lost === 0, 'Words were lost with the page.');
        if (saved > 0) {
          const now = await storyOnDisk();
          believe(haveSameWords(now, window.story), 'Other words were saved than were typed.');
          note('rescued');
          written(desk, now);
        } else if (isUnsaved) {
          note('kept aside');
          keptWords.set(name, window.story);
        }
      },
      async leave(name, desk) {
        await desk?.library.leave(ID);
        if (desk) desks.delete(name);
        keptWords.delete(name);
      },
      async 'edit outside'() {
        const edited = randomEdit(await storyOnDisk(), `Outside ${String(++count)}`, random);
        await writeFile(join(await folderNow(), STORY_FILE), printStory(edited));
        expected = new Set([printStory(edited)]);
      },
      async 'leave a copy'() {
        const edited = randomEdit(await storyOnDisk(), `Copied ${String(++count)}`, random);
        copy = printStory(edited);
        await writeFile(join(await folderNow(), COPY), copy);
      },
      async 'look at the change'(_, desk) {
        if (!desk?.window || desk.window.readOnly || desk.window.story !== desk.window.saved)
          return;
        const other = await desk.answers['story.other']({ id: ID, version: { kind: 'disk' } });
        believe(other.ok, 'The new version cannot be read.');
        const { story, digest } = other.value;
        const before = desk.window.saved;
        await desk.answers['story.adopt']({ story, digest });
        sit(desk, story, false);
        await settled(desk, ID);
        if (haveSameWords(before, story)) return;
        note('reloaded');
        believe(await isInHistory(desk, before), 'The version before is not in the history.');
      },
      async merge(_, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        const merged = await mergeIn(desk, desk.window, { kind: 'disk' });
        believe(merged !== null, 'The version on disk cannot be read.');
        if (merged.written.ok) await checkMerged(desk, merged);
        else believe(merged.written.failure.kind === 'locked', merged.written.failure.message);
      },
      async 'merge a copy'(_, desk) {
        if (!desk?.window || desk.window.readOnly || copy === null) return;
        const before = await onDisk();
        const merged = await mergeIn(desk, desk.window, { kind: 'copy', name: COPY });
        believe(merged !== null, 'The copy cannot be read.');
        if (!merged.written.ok) {
          believe((await onDisk()) === before, 'A merge that failed wrote something.');
          return;
        }
        await checkMerged(desk, merged);
        const names = await readdir(await folderNow());
        believe(!names.includes(COPY), 'A copy that was taken in is offered again.');
        const aside = names.filter((name) => name.startsWith('story.merged-'));
        const texts = await Promise.all(
          aside.map(async (name) => readFile(join(await folderNow(), name), 'utf8')),
        );
        believe(texts.includes(copy), 'A copy that was taken in is gone.');
        copy = null;
      },
      async restore(_, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        const listed = await desk.library.versions.list(ID);
        believe(listed.ok && listed.value.damaged.length === 0, 'A version is damaged.');
        const chosen = listed.value.versions[random(listed.value.versions.length)];
        if (!chosen) return;
        const version = await desk.library.versions.read(ID, chosen.number);
        believe(version.ok, 'A version cannot be read.');
        note('restored');
        desk.window.story = { ...desk.window.story, ...copyOf(version.value) };
      },
      async rename(_, desk) {
        if (!desk?.window || desk.window.readOnly) return;
        const slug = `slug-${String(++count)}`;
        const renamed = await desk.answers['story.rename']({ id: ID, slug });
        if (!renamed.ok) return;
        note('renamed');
        const { revision } = renamed.value;
        expected = new Set([printStory(renamed.value)]);
        const { story, saved } = desk.window;
        const window = sit(desk, { ...story, slug, revision }, false);
        window.saved = { ...saved, slug, revision };
        if (story === saved) window.saved = window.story;
        window.sent = renamed.value;
      },
      async 'take over'(name, desk) {
        if (!desk) return;
        const opened = await desk.answers['story.takeOver'](ID);
        believe(opened.ok, 'The story cannot be taken over.');
        believe(opened.value.readOnly === null, 'What was taken over can only be read.');
        note('taken over');
        sit(desk, opened.value.story, false);
        for (const [other, theirs] of desks) {
          if (other === name || !theirs.window) continue;
          await theirs.library.look(ID);
          theirs.window.readOnly = true;
        }
      },
    };

  const names = Object.keys(acts).flatMap((act) => Array<string>(OFTEN[act] ?? 1).fill(act));
  for (let step = 1; step <= steps; step++) {
    const act = names[random(names.length)] ?? 'open';
    const name = DESKS[random(DESKS.length)] ?? 'first';
    trace.push(`${name}: ${act}`);
    try {
      await acts[act]?.(name, desks.get(name));
      for (const desk of desks.values()) await settled(desk, ID);
      const isExpected = expected.has(await onDisk());
      believe(isExpected, 'The file holds what nobody wrote, or an older version.');
    } catch (error) {
      const last = trace.slice(-12).join('\n  ');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Seed ${String(seed)}, step ${String(step)}: ${reason}\n  ${last}`, {
        cause: error,
      });
    }
  }
  return outcomes;
}
