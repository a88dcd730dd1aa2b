import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from './story.ts';
import { STORY_SCHEMA } from './story.ts';
import { storyShape } from './story-shape.ts';

/**
 * - `not json`: cut off, or not JSON at all
 * - `newer`: written by a later Stet; it must not be written over
 * - `damaged`: JSON, but not a story; `path` says where (`body.3.runs.0.text`) and `expected` what was wrong
 */
export type StoryFailure =
  | { readonly kind: 'not json'; readonly detail: string }
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'damaged'; readonly path: string; readonly expected: string };

/** Keys that JSON may carry but that no story has, dropped so that they can never reach an object's prototype. */
function dropUnsafeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;
}

function schemaOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schema' in json)) return null;
  return typeof json.schema === 'number' ? json.schema : null;
}

/** Reads the text of a `story.json`. Never throws, however damaged or deep the text is. */
export function parseStory(text: string): Result<Story, StoryFailure> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''), dropUnsafeKeys);
  } catch (error) {
    return failed({
      kind: 'not json',
      detail: error instanceof Error ? error.message : 'unreadable',
    });
  }
  const schema = schemaOf(json);
  if (schema !== null && schema > STORY_SCHEMA) return failed({ kind: 'newer', schema });
  try {
    const parsed = storyShape.safeParse(json);
    if (parsed.success) return success(parsed.data);
    const issue = parsed.error.issues[0];
    return failed({
      kind: 'damaged',
      path: issue?.path.join('.') ?? '',
      expected: issue?.message ?? 'a story',
    });
  } catch {
    // The only throw a schema can make on plain JSON: nesting deeper than the stack.
    return failed({ kind: 'damaged', path: '', expected: 'a story that is not nested so deep' });
  }
}

/** A story as the text of `story.json`: pretty-printed, keys in a fixed order, one newline at the end. */
export function printStory(story: Story): string {
  return `${JSON.stringify(storyShape.parse(story), null, 2)}\n`;
}
