import { mergeStories } from '../../src/core/merge/merge-stories.ts';
import { patchBetween } from '../../src/core/story/story-patch.ts';
import type { Story } from '../../src/core/story/story.ts';
import { haveSameWords, uniteStories } from '../../src/core/story/unite-stories.ts';
import type { OtherVersion } from '../../src/ipc/contract.ts';
import type { Answers } from '../../src/main/ipc/answers.ts';
import { answersOf } from '../../src/main/ipc/answer-table.ts';
import type { Machine } from '../../src/main/ipc/machine.ts';
import type { StoryLibrary } from '../../src/main/storage/library.ts';
import { libraryOf } from '../helpers/library.ts';
import { machineOf } from '../helpers/machine.ts';
import { temporaryFolder } from '../helpers/story-on-disk.ts';
import type { FaultyFiles } from './faulty-files.ts';

const NOW = '2026-11-23T00:00:00.000Z';

/** A window on a story, or none: what is in it, what it last sent to be saved, and what it knows to be on disk. */
interface Window {
  story: Story;
  sent: Story;
  saved: Story;
  readOnly: boolean;
}

/** A desk as a person has it: a start of Stet, its answers, and the story in its window. */
export interface ModelDesk {
  readonly name: string;
  readonly library: StoryLibrary;
  readonly answers: Answers;
  readonly machine: Machine;
  window: Window | null;
}

export async function startDesk(
  folder: string,
  session: string,
  files?: FaultyFiles,
): Promise<ModelDesk> {
  const { library } = await libraryOf({ folder, session, ...(files && { files }) });
  const machine = machineOf(library, await temporaryFolder());
  return { name: session, library, machine, answers: answersOf(machine), window: null };
}

export function sit(desk: ModelDesk, story: Story, readOnly: boolean): Window {
  return (desk.window = { story, sent: story, saved: story, readOnly });
}

/** Until the machine has done what it was asked about a story: it goes on after it has answered. */
export async function settled({ library }: ModelDesk, id: string): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await library.readOther(id, { kind: 'copy', name: '' });
}

/** Whether the history has a version with the words of a story. */
export async function isInHistory({ library }: ModelDesk, story: Story): Promise<boolean> {
  const listed = await library.versions.list(story.id);
  if (!listed.ok) return false;
  for (const { number } of listed.value.versions) {
    const version = await library.versions.read(story.id, number);
    if (version.ok && haveSameWords(version.value, story)) return true;
  }
  return false;
}

/** What a person does who takes another version in without choosing: both versions, and what they make. */
export async function mergeIn(desk: ModelDesk, window: Window, version: OtherVersion) {
  const { id } = window.story;
  const other = await desk.answers['story.other']({ id, version });
  if (!other.ok) return null;
  const { story: theirs, digest } = other.value;
  const base = version.kind === 'disk' ? window.saved : null;
  const merge = mergeStories(base, window.story, theirs);
  const united = uniteStories(window.story, theirs, merge.take(new Map()), NOW);
  const { story: ours } = window;
  const written = await desk.answers['story.unite']({ ours, united, version, digest });
  if (written.ok) sit(desk, united, false);
  return { ours, theirs, merge, united, written };
}

/** The page dies: what was handed over while it was typed is all there is. */
export async function loseWindow({ answers, machine }: ModelDesk, { sent, story }: Window) {
  await answers['story.hold'](patchBetween(sent, story));
  return machine.words.rescue();
}
