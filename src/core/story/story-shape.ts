import { z } from 'zod';
import type { Block, ListItem } from './block.ts';
import type { CastChange } from './cast-change.ts';
import type { CheckEvent, Reference } from './check-event.ts';
import { BASES, DECISIONS, TERMS } from './check-event.ts';
import type { Run } from './runs.ts';
import type { Override, SignOff } from './sign-off.ts';
import type { Story } from './story.ts';
import type { StoryTranscript } from './story-transcript.ts';
import { TRANSCRIPT_FILE_NAME } from './story-transcript.ts';
import { CLEARANCES, STORY_SCHEMA, STORY_STATUSES } from './story.ts';
import { pictureShape } from './picture-shape.ts';
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
  pictureShape,
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

const about = {
  ...acted,
  thread: z.string().min(1),
  subject: z.enum(['quote', 'fact']),
  anchor: anchorShape,
};

const referenceShape: z.ZodType<Reference> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('transcript'),
    file: z.string().regex(TRANSCRIPT_FILE_NAME),
    time: z.number().nonnegative().nullable(),
  }),
  z.strictObject({ kind: z.literal('words'), words: z.string() }),
]);

const checkEventShape: z.ZodType<CheckEvent> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...about,
    kind: z.literal('decision'),
    decision: z.enum(DECISIONS),
    basis: z.enum(BASES).nullable(),
    terms: z.enum(TERMS).nullable(),
    reference: referenceShape.nullable(),
    note: z.string(),
  }),
  z.strictObject({ ...about, kind: z.literal('speaker'), speaker: z.string().nullable() }),
  z.strictObject({ ...about, kind: z.literal('answer'), note: z.string() }),
  z.strictObject({ ...about, kind: z.literal('dismissal') }),
  z.strictObject({ ...about, kind: z.literal('recall') }),
  z.strictObject({ ...about, kind: z.literal('origin'), from: z.string() }),
  z.strictObject({ ...about, kind: z.literal('flag') }),
]);

const transcriptShape: z.ZodType<StoryTranscript> = z.strictObject({
  file: z.string().regex(TRANSCRIPT_FILE_NAME),
  name: z.string(),
  added: moment,
  speakers: z
    .array(z.strictObject({ label: z.string().min(1), name: z.string().min(1) }))
    .exactOptional(),
});

const digestShape = z.string().regex(/^[0-9a-f]{64}$/);

const overrideShape: z.ZodType<Override> = z.strictObject({
  ...acted,
  reason: z.string(),
  findings: z.array(z.string()),
  digest: digestShape,
});

const signOffShape: z.ZodType<SignOff> = z.strictObject({
  ...acted,
  note: z.string(),
  digest: digestShape,
});

const castChangeShape: z.ZodType<CastChange> = z.discriminatedUnion('kind', [
  z.strictObject({ ...acted, kind: z.literal('merge'), name: z.string(), other: z.string() }),
  z.strictObject({ ...acted, kind: z.literal('split'), name: z.string(), mention: z.string() }),
  z.strictObject({ ...acted, kind: z.literal('rename'), name: z.string(), to: z.string() }),
  z.strictObject({ ...acted, kind: z.literal('withdrawal'), of: z.string() }),
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
  transcripts: z.array(transcriptShape),
  overrides: z.array(overrideShape),
  signOffs: z.array(signOffShape),
});
