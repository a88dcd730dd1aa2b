import type { Quote } from '../../quotes/quote.ts';
import type { DecisionEvent, Reference } from '../../story/check-event.ts';
import type { Override, SignOff } from '../../story/sign-off.ts';
import type { Story } from '../../story/story.ts';
import type { TranscriptMatch } from '../../transcripts/matcher.ts';
import { printTimecode } from '../../transcripts/timecode.ts';
import { speakerName } from '../anchor.ts';
import { canonicalJson } from '../../schema/canonical.ts';
import type { Reading } from '../reading.ts';
import type { StandingQuote } from '../standing.ts';
import type { Digest } from '../story-digest.ts';
import { recordDigest, wordsDigest } from '../story-digest.ts';
import type { Report, ReportedCheck, ReportedQuote } from './report.ts';
import { REPORT_SCHEMA, WHAT_IT_PROVES } from './report.ts';

/** What a report is made from. */
export interface ReportParts {
  readonly story: Story;
  readonly reading: Reading;
  /** How each quotation compares with the story's transcripts; quotations without an entry were not compared. */
  readonly matches: ReadonlyMap<Quote, TranscriptMatch>;
  /** SHA-256 of each transcript's original as it lies on the disk, by file name; absent where it is missing. */
  readonly transcriptDigests: ReadonlyMap<string, string>;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly digest: Digest;
}

function printReference(reference: Reference | null, story: Story): string | null {
  if (!reference) return null;
  if (reference.kind === 'words') return reference.words;
  const name =
    story.transcripts.find(({ file }) => file === reference.file)?.name ?? 'a transcript';
  return reference.time === null ? name : `${name}, ${printTimecode(reference.time)}`;
}

function checkOf(event: DecisionEvent, story: Story): ReportedCheck {
  const { decision, by, at, basis, terms, note } = event;
  return {
    decision,
    by,
    at,
    basis,
    terms,
    reference: printReference(event.reference, story),
    note,
  };
}

function matchOf(found: TranscriptMatch | undefined, story: Story): ReportedQuote['match'] {
  if (!found) return null;
  const { match, score, foldings, differences } = found;
  const time = found.places[0]?.time ?? null;
  return {
    match,
    score,
    transcript: story.transcripts.find(({ file }) => file === found.file)?.name ?? found.file,
    timecode: time === null ? null : printTimecode(time),
    foldings: [...foldings],
    caution: found.caution ?? null,
    differences: differences.map(({ kind, quoted, said, gravity }) => ({
      kind,
      quoted,
      said,
      gravity,
    })),
  };
}

function quoteOf(standing: StandingQuote, parts: ReportParts): ReportedQuote {
  const { quote, state, lapse, decision } = standing;
  const reported = {
    words: quote.text,
    speaker: speakerName(quote),
    kind: quote.kind,
    state,
    lapsed: lapse && {
      changed: lapse.changed,
      from: lapse.anchor.words,
      speaker: lapse.anchor.speaker,
    },
    check: decision && checkOf(decision, parts.story),
  };
  return {
    ...reported,
    match: matchOf(parts.matches.get(quote), parts.story),
    digest: parts.digest(canonicalJson(reported)),
  };
}

/** The report on a story as it stands: every quotation and fact with its check, and digests of all of it. */
export function reportOf(parts: ReportParts): Report {
  const { story, reading, digest, made, transcriptDigests } = parts;
  const words = wordsDigest(story, digest);
  const about = ({ by, at, digest: version }: Override | SignOff) => ({
    by,
    at,
    digest: version,
    isThisVersion: version === words,
  });
  const { id, slug, headline, status, revision } = story;
  return {
    schema: REPORT_SCHEMA,
    says: WHAT_IT_PROVES,
    made,
    story: { id, slug, headline, status, revision, words, record: recordDigest(story, digest) },
    quotes: reading.standing.quotes.map((standing) => quoteOf(standing, parts)),
    removed: [...reading.standing.removed, ...reading.facts.removed].flatMap(
      ({ decision, anchor }) =>
        decision
          ? [{ words: anchor.words, speaker: anchor.speaker, check: checkOf(decision, story) }]
          : [],
    ),
    facts: reading.facts.all
      .filter(({ kind, history }) => kind === 'flagged' || history.length > 0)
      .map(({ text, kind, places, state, lapse, decision }) => ({
        text,
        kind,
        places: places.length,
        state,
        lapsed: lapse?.anchor.words ?? null,
        check: decision && checkOf(decision, story),
      })),
    findings: reading.findings.map(({ rule, level, message }) => ({ rule, level, message })),
    overrides: story.overrides.map((each) => ({
      ...about(each),
      reason: each.reason,
      findings: [...each.findings],
    })),
    signOffs: story.signOffs.map((each) => ({ ...about(each), note: each.note })),
    transcripts: story.transcripts.map(({ file, name }) => ({
      file,
      name,
      digest: transcriptDigests.get(file) ?? null,
    })),
  };
}
