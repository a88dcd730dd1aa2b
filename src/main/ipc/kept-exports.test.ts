import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryOf } from '../../../tests/helpers/library.ts';
import { machineOf } from '../../../tests/helpers/machine.ts';
import { storyOf, temporaryFolder } from '../../../tests/helpers/story-on-disk.ts';
import type { Story } from '../../core/story/story.ts';
import { answersOf } from './answer-table.ts';
import type { Answers } from './answers.ts';

const request = (story: Story) => ({ story, preset: 'plain', asDraft: true }) as const;

test.each<[string, (answers: Answers, story: Story) => unknown]>([
  ['to a folder', (ask, story) => ask['export.folder']({ ...request(story), format: 'markdown' })],
  ['copied', (ask, story) => ask['export.copy']({ ...request(story), format: 'html fragment' })],
  ['as a package', (ask, story) => ask['export.package'](story)],
])('an export %s is a version that is kept for good', async (_, run) => {
  const { library } = await libraryOf();
  const added = await library.add(storyOf('The bridge opened.'));
  if (!added.ok) throw new Error(added.failure.message);
  const out = join(await temporaryFolder(), 'out');
  await mkdir(out);
  await run(answersOf(machineOf(library, out)), added.value);
  const listed = await library.versions.list(added.value.id);
  expect(listed.ok && listed.value.versions.map(({ why }) => why)).toEqual(['export']);
});
