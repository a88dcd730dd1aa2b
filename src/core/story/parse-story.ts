import type { Result } from '../schema/result.ts';
import { failed, success } from '../schema/result.ts';
import type { Story } from './story.ts';
import { STORY_SCHEMA } from './story.ts';
import { storyShape } from './story-shape.ts';
import { upgraded } from './upgrades.ts';

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

/** Texts in which such a key may be written, as it is or by the numbers of its letters: few are. */
const MAY_BE_UNSAFE = /__proto__|constructor|prototype|\\u/;

function schemaOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schema' in json)) return null;
  return typeof json.schema === 'number' ? json.schema : null;
}

/** The JSON in a text, without what no story has. Never throws. */
export function plainJson(text: string): Result<unknown, string> {
  try {
    const plain = text.replace(/^\uFEFF/, '');
    // Looking at every key takes longer than all the rest.
    const drop = MAY_BE_UNSAFE.test(plain) ? dropUnsafeKeys : undefined;
    return success(JSON.parse(plain, drop) as unknown);
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'unreadable');
  }
}

/** A story as it was read, and the upgrades that took, by name; none for a file of today. */
export interface ParsedStory {
  readonly story: Story;
  readonly upgrades: readonly string[];
}

/** Reads the text of a `story.json`, upgraded where it is old. Never throws, however damaged or deep the text is. */
export function parseStoryFile(text: string): Result<ParsedStory, StoryFailure> {
  const read = plainJson(text);
  if (!read.ok) return failed({ kind: 'not json', detail: read.failure });
  const { json, steps } = upgraded(read.value);
  const schema = schemaOf(json);
  if (schema !== null && schema > STORY_SCHEMA) return failed({ kind: 'newer', schema });
  try {
    const parsed = storyShape.safeParse(json);
    if (parsed.success) return success({ story: parsed.data, upgrades: steps });
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

/** Reads the text of a `story.json` as a story of today. */
export function parseStory(text: string): Result<Story, StoryFailure> {
  const parsed = parseStoryFile(text);
  return parsed.ok ? success(parsed.value.story) : parsed;
}

/** A story as the text of `story.json`: pretty-printed, keys in a fixed order, one newline at the end. */
export function printStory(story: Story): string {
  return `${JSON.stringify(storyShape.parse(story), null, 2)}\n`;
}
