import { z } from 'zod';
import type { Block, ListItem } from './block.ts';
import type { CastChange } from './cast-change.ts';
import type { CheckEvent } from './check-event.ts';
import { DECISIONS } from './check-event.ts';
import type { Run } from './runs.ts';
import type { Story } from './story.ts';
import { CLEARANCES, STORY_SCHEMA, STORY_STATUSES } from './story.ts';
import { PICTURE_FILE_NAME } from './picture-file-name.ts';
import { isSafeLink } from './link.ts';

const moment = z.iso.datetime({ offset: true });
const styleOn = z.literal(true).exactOptional();

const runShape: z.ZodType<Run> = z.strictObject({
  text: z.string(),
  bold: styleOn,
  italic: styleOn,
  link: z.string().refine(isSafeLink, 'an http, https or mailto address').exactOptional(),
});

const runsShape = z.array(runShape);

const listItemShape: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({ runs: runsShape, items: z.array(listItemShape) }),
);

/** One block of the body. */
export const blockShape: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), runs: runsShape }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    runs: runsShape,
  }),
  z.strictObject({
    kind: z.literal('list'),
    style: z.enum(['bulleted', 'numbered']),
    items: z.array(listItemShape),
  }),
  z.strictObject({ kind: z.literal('block quote'), paragraphs: z.array(runsShape) }),
  z.strictObject({
    kind: z.literal('picture'),
    image: z
      .strictObject({
        file: z.string().regex(PICTURE_FILE_NAME),
        width: z.int().positive(),
        height: z.int().positive(),
      })
      .nullable(),
    caption: z.string(),
    credit: z.string(),
    alt: z.string(),
  }),
  z.strictObject({ kind: z.literal('divider') }),
]);

const anchorShape = z.strictObject({
  words: z.string(),
  speaker: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  passage: z.int().nonnegative(),
});

const acted = { id: z.string().min(1), at: moment, by: z.string() };

const checkEventShape: z.ZodType<CheckEvent> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...acted,
    thread: z.string().min(1),
    kind: z.literal('decision'),
    anchor: anchorShape,
    decision: z.enum(DECISIONS),
    note: z.string(),
  }),
  z.strictObject({
    ...acted,
    thread: z.string().min(1),
    kind: z.literal('speaker'),
    anchor: anchorShape,
    speaker: z.string().nullable(),
  }),
]);

const castChangeShape: z.ZodType<CastChange> = z.discriminatedUnion('kind', [
  z.strictObject({ ...acted, kind: z.literal('merge'), name: z.string(), other: z.string() }),
  z.strictObject({ ...acted, kind: z.literal('split'), name: z.string(), mention: z.string() }),
  z.strictObject({ ...acted, kind: z.literal('rename'), name: z.string(), to: z.string() }),
]);

/** The shape of `story.json`, key order included: a story parsed by it is written in this order. */
export const storyShape: z.ZodType<Story> = z.strictObject({
  schema: z.literal(STORY_SCHEMA),
  id: z.uuid(),
  revision: z.int().nonnegative(),
  created: moment,
  changed: moment,
  slug: z.string(),
  status: z.enum(STORY_STATUSES),
  legal: z.enum(CLEARANCES),
  pictures: z.enum(CLEARANCES),
  language: z.string().min(2),
  section: z.string(),
  keywords: z.array(z.string()),
  embargo: moment.nullable(),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  dateline: z.string(),
  body: z.array(blockShape),
  checks: z.array(checkEventShape),
  cast: z.array(castChangeShape),
});
