import { z } from 'zod';
import type { Story } from './story.ts';

/**
 * What has changed in a story since a revision of it: the fields that are others now, and the one stretch of the
 * body that is. Small however long the story is, so that words can be handed over while they are typed.
 */
export const storyPatchShape = z.object({
  id: z.uuid(),
  /** The revision it is made from. */
  revision: z.int().nonnegative(),
  fields: z.record(z.string(), z.unknown()),
  /** Blocks in place of `removed` ones from `at` on; null where the body is as it was. */
  body: z
    .object({
      at: z.int().nonnegative(),
      removed: z.int().nonnegative(),
      put: z.array(z.unknown()),
    })
    .nullable(),
});
export type StoryPatch = z.infer<typeof storyPatchShape>;

/** What leads from one version of a story to another. Unchanged parts are known by being the same objects. */
export function patchBetween(before: Story, after: Story): StoryPatch {
  const fields = Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => key !== 'body' && value !== before[key as keyof Story],
    ),
  );
  const { id, revision } = before;
  const [a, b] = [before.body, after.body];
  if (a === b) return { id, revision, fields, body: null };
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at++;
  let tail = 0;
  while (tail < shorter - at && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const put = b.slice(at, b.length - tail);
  return { id, revision, fields, body: { at, removed: a.length - tail - at, put } };
}

/** The version a patch leads to; not yet known to be a sound story. Null where the patch is of another revision. */
export function patched(before: Story, { id, revision, fields, body }: StoryPatch): unknown {
  if (id !== before.id || revision !== before.revision) return null;
  if (body === null) return { ...before, ...fields };
  const blocks = [
    ...before.body.slice(0, body.at),
    ...body.put,
    ...before.body.slice(body.at + body.removed),
  ];
  return { ...before, ...fields, body: blocks };
}
