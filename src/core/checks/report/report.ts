import { z } from 'zod';
import { BASES, DECISIONS, TERMS } from '../../story/check-event.ts';
import { LEVELS } from '../finding.ts';
import { MATCHES } from '../../transcripts/match.ts';

/** The version of the report that this Stet writes. */
export const REPORT_SCHEMA = 1;

/** What every report says of itself. */
export const WHAT_IT_PROVES =
  'This report shows who stood by which words, on what evidence, and whether anything has changed since. It does not show that the words are true.';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const checkShape = z.strictObject({
  decision: z.enum(DECISIONS),
  by: z.string(),
  at: z.string(),
  basis: z.enum(BASES).nullable(),
  terms: z.enum(TERMS).nullable(),
  reference: z.string().nullable(),
  note: z.string(),
});

const matchShape = z.strictObject({
  match: z.enum(MATCHES),
  score: z.number(),
  transcript: z.string().nullable(),
  timecode: z.string().nullable(),
  foldings: z.array(z.string()),
  caution: z.string().nullable(),
  differences: z.array(
    z.strictObject({
      kind: z.string(),
      quoted: z.string(),
      said: z.string(),
      gravity: z.string().nullable(),
    }),
  ),
});

const quoteShape = z.strictObject({
  words: z.string(),
  speaker: z.string().nullable(),
  kind: z.string(),
  state: z.enum(DECISIONS),
  lapsed: z
    .object({ changed: z.string(), from: z.string(), speaker: z.string().nullable() })
    .nullable(),
  check: checkShape.nullable(),
  match: matchShape.nullable(),
  digest: hex,
});

const signedShape = { by: z.string(), at: z.string(), digest: hex, isThisVersion: z.boolean() };

/** The shape of a report: plain JSON. Moments are ISO 8601, digests SHA-256 in hex. */
export const reportShape = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  says: z.string(),
  made: z.string(),
  story: z.strictObject({
    id: z.string(),
    slug: z.string(),
    headline: z.string(),
    status: z.string(),
    revision: z.number(),
    /** Of the words, and of everything the story holds. */
    words: hex,
    record: hex,
  }),
  quotes: z.array(quoteShape),
  removed: z.array(
    z.strictObject({ words: z.string(), speaker: z.string().nullable(), check: checkShape }),
  ),
  facts: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.string(),
      places: z.number(),
      state: z.enum(DECISIONS),
      lapsed: z.string().nullable(),
      check: checkShape.nullable(),
    }),
  ),
  findings: z.array(
    z.strictObject({ rule: z.string(), level: z.enum(LEVELS), message: z.string() }),
  ),
  overrides: z.array(
    z.strictObject({ ...signedShape, reason: z.string(), findings: z.array(z.string()) }),
  ),
  signOffs: z.array(z.strictObject({ ...signedShape, note: z.string() })),
  transcripts: z.array(
    z.strictObject({ file: z.string(), name: z.string(), digest: hex.nullable() }),
  ),
});

/** What was checked in a story, by whom and on what evidence, at one moment. */
export type Report = z.infer<typeof reportShape>;
export type ReportedCheck = z.infer<typeof checkShape>;
export type ReportedQuote = z.infer<typeof quoteShape>;
