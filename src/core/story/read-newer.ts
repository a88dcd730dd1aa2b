import type { Block } from './block.ts';
import { newStory } from './new-story.ts';
import { plainJson } from './parse-story.ts';
import { blockShape, storyShape } from './story-shape.ts';
import type { Story } from './story.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every text within a part that is not known, in order. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'text' && typeof each === 'string' ? [each] : textsIn(each),
  );
}

/** A block, or a paragraph in place of one that this Stet does not know. */
function shownBlock(block: unknown): Block {
  const known = blockShape.safeParse(block);
  if (known.success) return known.data;
  const words = textsIn(block).join(' ').trim();
  const text = `[A part that only a newer Stet can show${words === '' ? '' : `: ${words}`}]`;
  return { kind: 'paragraph', runs: [{ text }] };
}

/** The parts of a newer story that make sense today, one by one; nothing for the others. */
function soundParts(defaults: Story, json: Json): Partial<Story> {
  const isSound = (key: string, value: unknown): boolean =>
    storyShape.safeParse({ ...defaults, [key]: value }).success;
  const parts = Object.keys(defaults).flatMap((key) => {
    const value = json[key];
    if (key === 'schema' || value === undefined) return [];
    if (key === 'body') return [[key, Array.isArray(value) ? value.map(shownBlock) : []]];
    if (isSound(key, value)) return [[key, value]];
    return Array.isArray(value) ? [[key, value.filter((each) => isSound(key, [each]))]] : [];
  });
  return Object.fromEntries(parts) as Partial<Story>;
}

/**
 * As much of a story by a newer Stet as this one can show. It is for reading only: what is not known is not in
 * it, and it must never be written. Null where there is no telling what story it is.
 */
export function readNewer(text: string): Story | null {
  const parsed = plainJson(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return null;
  const json = parsed.value as Json;
  const { id, created } = json;
  if (typeof id !== 'string' || typeof created !== 'string') return null;
  const defaults = newStory({ id, now: created });
  try {
    if (!storyShape.safeParse(defaults).success) return null;
    return { ...defaults, ...soundParts(defaults, json) };
  } catch {
    return null; // Nested deeper than the stack.
  }
}
