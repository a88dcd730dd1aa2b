import type { StandingQuote } from '../../core/checks/standing.ts';
import type { Story } from '../../core/story/story.ts';
import type { NamedSpeaker, StoryTranscript } from '../../core/story/story-transcript.ts';
import { TRANSCRIPT_LIMIT } from '../../core/transcripts/read-transcript.ts';
import { transcriptFailureMessage } from '../../core/transcripts/transcript-failure.ts';
import type { Input, Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import { matchOf } from './alignment.ts';
import type { Bench } from './bench.ts';
import { changePreferences } from './preference-acts.ts';

type Added = Output<'transcripts.add'>;
type NamedBytes = Input<'transcripts.add'>['files'][number];

/** The open story where it may be changed; null where there is none, or where it may not, which is then said. */
function storyToChange({ session, messages }: Bench): Story | null {
  const { open } = session.store.getState();
  if (open?.readOnly) messages.error(open.readOnly.message);
  return open && !open.readOnly ? open.story : null;
}

/** Why files were not added, each by its name, in one message: more than a few at once would not all be seen. */
function refusalWords(refused: Added['refused']): string {
  const sentences = refused.map(({ name, message }) =>
    message.includes(name) ? message : `${name}: ${message}`,
  );
  const end = refused.length === 1 ? 'It was not added.' : 'They were not added.';
  return [...sentences, end].join(' ');
}

/** Puts the transcripts that were taken in into the story, and says what was not and what is wrong with them. */
function take(bench: Bench, story: string, { transcripts, refused }: Added): void {
  const { messages, session, clock } = bench;
  if (refused.length > 0) messages.error(refusalWords(refused));
  const { open } = session.store.getState();
  if (open?.story.id !== story) {
    if (transcripts.length > 0)
      messages.error('The transcripts were not added: their story is no longer on the desk.');
    return;
  }
  const added = clock.now().toISOString();
  const fresh: StoryTranscript[] = [];
  const trouble: string[] = [];
  for (const { file, name, notices } of transcripts) {
    const known = [...open.story.transcripts, ...fresh].find((one) => one.file === file);
    if (known) messages.note(`“${name}” is here already, as “${known.name}”.`);
    else fresh.push({ file, name, added });
    if (!known && notices.length > 0) trouble.push(`“${name}” was added. ${notices.join(' ')}`);
  }
  if (trouble.length > 0) messages.error(trouble.join(' '));
  const [first] = fresh;
  if (!first) return;
  session.changeTranscripts((before) => [...before, ...fresh]);
  bench.talk.choose(first.file);
  changePreferences(bench, { railShown: true, railTab: 'transcripts' });
}

/** Asks for transcripts and adds them to the open story. */
export async function chooseTranscripts(bench: Bench): Promise<void> {
  const story = storyToChange(bench);
  if (!story) return;
  const added = await askOrSay(bench, 'transcripts.choose', story.id);
  if (added) take(bench, story.id, added.value);
}

async function bytesOf({ messages }: Bench, file: File): Promise<NamedBytes | null> {
  const { name } = file;
  if (file.size > TRANSCRIPT_LIMIT) {
    const message = transcriptFailureMessage(name, { kind: 'too large', most: TRANSCRIPT_LIMIT });
    messages.error(refusalWords([{ name, message }]));
    return null;
  }
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    messages.error(`“${name}” could not be read. It was not added.`);
    return null;
  }
}

/** Adds files that were dropped to the open story as transcripts. */
export async function addTranscripts(bench: Bench, dropped: readonly File[]): Promise<void> {
  if (!bench.session.store.getState().open)
    bench.messages.error('Open the story first: a transcript belongs to one.');
  const story = storyToChange(bench);
  if (!story) return;
  const read = await Promise.all(dropped.map((file) => bytesOf(bench, file)));
  const files = read.filter((file) => file !== null);
  if (files.length === 0) return;
  const added = await askOrSay(bench, 'transcripts.add', { story: story.id, files });
  if (added) take(bench, story.id, added.value);
}

export function renameTranscript(bench: Bench, file: string, name: string): void {
  if (!storyToChange(bench)) return;
  bench.session.changeTranscripts((before) =>
    before.map((one) => (one.file === file ? { ...one, name } : one)),
  );
}

/** Says once whom a label of a transcript stands for, or, with no name, that nobody has said; with a way back. */
export function nameSpeaker(bench: Bench, file: string, label: string, name: string): void {
  const { session, messages } = bench;
  const story = storyToChange(bench);
  const transcript = story?.transcripts.find((one) => one.file === file);
  if (!story || !transcript) return;
  const { speakers: before = [] } = transcript;
  const others = before.filter((one) => one.label !== label);
  const after = name === '' ? others : [...others, { label, name }];
  const put = (speakers: readonly NamedSpeaker[]): boolean =>
    session.changeTranscripts((now) =>
      now.map((one) => (one.file === file ? { ...one, speakers } : one)),
    );
  if (!put(after)) return;
  messages.note(name === '' ? `${label} is nobody known.` : `${label} is ${name}.`, {
    label: 'Undo',
    run: () => {
      if (session.store.getState().open?.story.id === story.id) put(before);
    },
  });
}

/** Takes a transcript off the story, with a way back. Its original stays in the story's folder: checks may rest on it. */
export function removeTranscript(bench: Bench, transcript: StoryTranscript): void {
  const { session, messages } = bench;
  const story = storyToChange(bench);
  const at = story?.transcripts.findIndex(({ file }) => file === transcript.file) ?? -1;
  if (!story || at < 0) return;
  session.changeTranscripts((before) => before.filter(({ file }) => file !== transcript.file));
  messages.note(`“${transcript.name}” is off the story. Its file stays in the story’s folder.`, {
    label: 'Undo',
    run: () => {
      if (session.store.getState().open?.story.id === story.id)
        session.changeTranscripts((now) => now.toSpliced(at, 0, transcript));
    },
  });
}

/** The transcript in which a quotation's words were found; null where they were not. */
export function transcriptWith({ alignment }: Bench, { quote }: StandingQuote): string | null {
  return matchOf(alignment.store.getState().matches, quote)?.file ?? null;
}

/** Shows where a quotation's words stand in the talk. */
export function showInTranscript(bench: Bench, standing: StandingQuote): void {
  const file = transcriptWith(bench, standing);
  if (file === null) return;
  bench.session.select(standing.quote);
  changePreferences(bench, { railShown: true, railTab: 'transcripts' });
  bench.talk.show(file);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.talk')?.focus());
}
