import { passagesOf } from '../story/passages.ts';
import type { Story } from '../story/story.ts';
import { canonicalJson } from './canonical.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Passed in: core makes no digests itself. */
export type Digest = (text: string) => string;

/** The digest of a story's words: headline, standfirst, byline, dateline, body, and its pictures with all they say. */
export function wordsDigest(story: Story, digest: Digest): string {
  const { headline, standfirst, byline, dateline, body } = story;
  return digest(
    canonicalJson({
      headline,
      standfirst,
      byline,
      dateline,
      passages: passagesOf(story).map(({ role, text }) => [role, text]),
      pictures: body.flatMap((block) =>
        block.kind === 'picture'
          ? [[block.image?.file ?? null, block.caption, block.credit, block.alt]]
          : [],
      ),
    }),
  );
}

const PASSING: ReadonlySet<string> = new Set<keyof Story>([
  'revision',
  'changed',
  'status',
  'overrides',
  'signOffs',
]);

/**
 * The digest of all a story holds but what changes by itself or after the fact: its revision and times, its status,
 * and the overrides and sign-offs made of the very version.
 */
export function recordDigest(story: Story, digest: Digest): string {
  const record = Object.entries(story).filter(([key]) => !PASSING.has(key));
  return digest(canonicalJson(Object.fromEntries(record)));
}
