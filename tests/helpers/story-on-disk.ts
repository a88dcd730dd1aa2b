import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newStory } from '../../src/core/story/new-story.ts';
import type { Story } from '../../src/core/story/story.ts';

/** A folder of its own for a test, gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A story of one paragraph. */
export function storyOf(words: string, parts: Partial<Story> = {}): Story {
  const birth = { id: '11111111-1111-4111-8111-111111111111', now: '2026-11-22T06:00:00.000Z' };
  return newStory(birth, {
    slug: 'harbour-bridge',
    body: [{ kind: 'paragraph', runs: [{ text: words }] }],
    ...parts,
  });
}
