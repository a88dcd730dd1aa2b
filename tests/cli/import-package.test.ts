import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePackage } from '../../src/core/packages/write-package.ts';
import { printStory } from '../../src/core/story/parse-story.ts';
import { storyOf, temporaryFolder } from '../helpers/story-on-disk.ts';
import { runStet } from '../../src/cli/run-stet.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function desk() {
  const folder = await temporaryFolder();
  const picture = new TextEncoder().encode('a picture');
  const story = storyOf('The bridge opened.');
  const files = new Map([
    ['story.json', new TextEncoder().encode(printStory(story))],
    [`pictures/${digest(picture)}.jpg`, picture],
  ]);
  const packed = writePackage(
    { story: story.id, made: '2026-11-22T06:00:00Z', by: 'Ana' },
    files,
    digest,
  );
  const file = join(folder, 'bridge.stet');
  await writeFile(file, packed);
  const library = join(folder, 'library');
  const run = async (...words: readonly string[]) => {
    const said: string[] = [];
    const exit = await runStet(['import', ...words, '--library', library], '0', {
      say: (line) => said.push(line),
      complain: (line) => said.push(line),
      readStandardInput: () => Promise.resolve(new Uint8Array()),
      width: 120,
      now: '2026-11-23T12:00:00+13:00',
    });
    return { exit, said: said.join('\n') };
  };
  return { run, file, packed, library, picture, story };
}

test('a package comes into a library whole, under its own id', async () => {
  const { run, file, library, picture, story } = await desk();
  expect((await run(file)).exit).toBe(0);
  const [name = ''] = await readdir(library);
  expect(JSON.parse(await readFile(join(library, name, 'story.json'), 'utf8'))).toMatchObject({
    id: story.id,
  });
  expect(await readFile(join(library, name, 'pictures', `${digest(picture)}.jpg`))).toEqual(
    Buffer.from(picture),
  );
});

test('a package of a story the library has is not doubled', async () => {
  const { run, file, library } = await desk();
  await run(file);
  const again = await run(file);
  expect(again.exit).not.toBe(0);
  expect(again.said).toContain('has already');
  expect(await readdir(library)).toHaveLength(1);
});

test('a package cut off is refused, and nothing is left', async () => {
  const { run, file, packed, library } = await desk();
  await writeFile(file, packed.subarray(0, packed.length / 2));
  const refused = await run(file);
  expect(refused.said).toContain('it is cut off');
  expect(await readdir(library)).toEqual([]);
});
