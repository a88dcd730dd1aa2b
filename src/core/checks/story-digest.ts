import type { Picture } from '../story/block.ts';
import { passagesOf } from '../story/passages.ts';
import type { Story } from '../story/story.ts';
import { canonicalJson } from '../schema/canonical.ts';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. Passed in: core makes no digests itself. */
export type Digest = (text: string) => string;

/** What a picture says and how it is shown. What it lacks leaves no trace, so that older digests still hold. */
function pictureRecord({ image, caption, credit, alt, details, edit, lead }: Picture): unknown {
  const more = details || edit || lead ? [{ details, edit, lead }] : [];
  return [image?.file ?? null, caption, credit, alt, ...more];
}

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
      pictures: body.flatMap((block) => (block.kind === 'picture' ? [pictureRecord(block)] : [])),
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
