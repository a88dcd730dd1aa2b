import { assertNever } from '../schema/assert-never.ts';
import { canonicalJson } from '../schema/canonical.ts';
import type { Block, ListItem } from '../story/block.ts';
import type { Run } from '../story/runs.ts';
import { pictureLines } from './picture-lines.ts';
import { plainText } from '../story/runs.ts';
import type { Story } from '../story/story.ts';

/** The fields above the body that hold copy, in the order they read. */
export const COPY_FIELDS = ['headline', 'standfirst', 'byline', 'dateline'] as const;
export type CopyField = (typeof COPY_FIELDS)[number];

/** What a comparison matches and shows as one: a field, or a block of the body. */
export interface Unit {
  readonly role: CopyField | Block['kind'];
  /** Which block of the body, counted from 0; null for a field. */
  readonly block: number | null;
  /** All its words, set as they read: a list's items each on a line, a picture's caption, credit and alt text. */
  readonly runs: readonly Run[];
  /** Equal for units that are the same to the last mark. */
  readonly key: string;
}

/** The copy of a story: all that is compared. */
export type Copy = Pick<Story, CopyField | 'body'>;

const LINE: Run = { text: '\n' };

function inLines(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [LINE, ...line]));
}

function itemLines(
  items: readonly ListItem[],
  mark: (index: number) => string,
  depth: number,
): readonly (readonly Run[])[] {
  return items.flatMap(({ runs, items: nested }, index) => [
    [{ text: '\u2003'.repeat(depth) + mark(index) }, ...runs],
    ...itemLines(nested, mark, depth + 1),
  ]);
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'list': {
      const isNumbered = block.style === 'numbered';
      const mark = (index: number): string => (isNumbered ? `${index + 1}. ` : '• ');
      return inLines(itemLines(block.items, mark, 0));
    }
    case 'block quote':
      return inLines(block.paragraphs);
    case 'picture':
      return [{ text: pictureLines(block).join('\n') }];
    case 'divider':
      return [{ text: '* * *' }];
    default:
      return assertNever(block);
  }
}

const unitKeys = new WeakMap<Block, string>();

function keyOf(block: Block): string {
  let key = unitKeys.get(block);
  if (key === undefined) {
    key = canonicalJson(block);
    unitKeys.set(block, key);
  }
  return key;
}

/** A story's fields as units, in order. */
export function fieldUnits(copy: Copy): readonly Unit[] {
  return COPY_FIELDS.map((role) => ({
    role,
    block: null,
    runs: [{ text: copy[role] }],
    key: `${role} ${copy[role]}`,
  }));
}

/** A body's blocks as units, in order. */
export function bodyUnits(body: readonly Block[]): readonly Unit[] {
  return body.map((block, index) => ({
    role: block.kind,
    block: index,
    runs: runsOf(block),
    key: keyOf(block),
  }));
}

/** The words of a unit. */
export function unitText({ runs }: Unit): string {
  return plainText(runs);
}
