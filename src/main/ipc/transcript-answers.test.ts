import { expect, test } from 'vitest';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { storyOf } from '../../../tests/helpers/story-on-disk.ts';
import { disk } from '../storage/files.ts';
import type { Machine } from './machine.ts';
import { transcriptAnswers } from './transcript-answers.ts';

const TALK = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Harrow>It leaks when it rains.\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function desk() {
  const { library, folder } = await libraryOf();
  const added = await library.add(storyOf('“It leaks,” Ana Harrow said.'));
  if (!added.ok) throw new Error(added.failure.message);
  const shelf = { library: () => library, choose: () => undefined };
  const answers = transcriptAnswers({ shelf, files: disk } as unknown as Machine);
  return { library, folder, answers, story: added.value };
}

test('a transcript is kept as it came, under its digest, and read again', async () => {
  const { answers, folder, story } = await desk();
  const files = [{ name: 'press-conference_2.vtt', bytes: bytesOf(TALK) }];
  const added = await answers['transcripts.add']({ story: story.id, files });
  const [transcript] = added.ok ? added.value.transcripts : [];
  expect(transcript).toMatchObject({ name: 'press conference 2', notices: [] });
  const file = transcript!.file;
  expect(file).toMatch(/^[0-9a-f]{64}\.vtt$/);
  expect(await readdir(join(folder, '2026-11-22 harbour-bridge/transcripts'))).toEqual([file]);
  const talk = await answers['transcripts.read']({ story: story.id, file, name: 'press' });
  expect(talk.ok && talk.value.turns).toEqual([
    { speaker: 'Ana Harrow', from: 1, to: 4, text: 'It leaks when it rains.' },
  ]);
});

test('a file that is no transcript is named with its reason and stops no other', async () => {
  const { answers, story } = await desk();
  const files = [
    { name: 'photo.srt', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) },
    { name: 'talk.txt', bytes: bytesOf('Ana Harrow: It leaks.') },
  ];
  const added = await answers['transcripts.add']({ story: story.id, files });
  expect(added.ok && added.value.transcripts.map(({ name }) => name)).toEqual(['talk']);
  expect(added.ok && added.value.refused.map(({ message }) => message)).toEqual([
    '“photo.srt” is a JPEG picture, whatever its name says, and no transcript.',
  ]);
});

test('a copy of a story has its transcripts', async () => {
  const { answers, library, story } = await desk();
  const files = [{ name: 'talk.txt', bytes: bytesOf('Ana Harrow: It leaks.') }];
  const added = await answers['transcripts.add']({ story: story.id, files });
  const { file } = (added.ok ? added.value.transcripts : [])[0]!;
  const transcripts = [{ file, name: 'talk', added: '2026-11-23T01:00:00.000Z' }];
  await library.save({ ...story, transcripts, revision: 2 });
  const copy = await library.duplicate(story.id);
  if (!copy.ok) throw new Error(copy.failure.message);
  const talk = await answers['transcripts.read']({ story: copy.value.id, file, name: 'talk' });
  expect(talk.ok && talk.value.turns[0]?.text).toBe('It leaks.');
});
