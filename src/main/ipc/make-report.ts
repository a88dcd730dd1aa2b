import { speakerName } from '../../core/checks/anchor.ts';
import { readStory } from '../../core/checks/reading.ts';
import { reportHtml } from '../../core/checks/report/report-html.ts';
import { reportOf } from '../../core/checks/report/report-of.ts';
import {
  fingerprintOf,
  printSignedReport,
  signReport,
} from '../../core/checks/report/signed-report.ts';
import type { ExportedFiles } from '../../core/exporters/export-format.ts';
import { findQuotes } from '../../core/quotes/find-quotes.ts';
import type { Result } from '../../core/schema/result.ts';
import { success } from '../../core/schema/result.ts';
import { slugFrom } from '../../core/story/slug.ts';
import type { Story } from '../../core/story/story.ts';
import type { NamedTranscript } from '../../core/transcripts/matcher.ts';
import { createMatcher } from '../../core/transcripts/matcher.ts';
import { namedTurns } from '../../core/transcripts/named-turns.ts';
import { readTranscript } from '../../core/transcripts/read-transcript.ts';
import type { Failure } from '../../ipc/define.ts';
import { readPreferences } from '../preferences/preferences.ts';
import { readLevels } from '../storage/library-settings.ts';
import { localMoment } from './local-moment.ts';
import type { Machine } from './machine.ts';
import { sha256 } from './sha256.ts';

/** A signed report, ready to be written. */
export interface MadeReport {
  readonly name: string;
  readonly files: ExportedFiles;
  readonly by: string;
  readonly fingerprint: string;
  /** What a person should know, in sentences. */
  readonly notices: readonly string[];
}

type Needs = Pick<Machine, 'files' | 'shelf' | 'keep' | 'now' | 'openSigningKey'>;

/** The story's transcripts as they lie on the disk; one that cannot be read is told, and is no reason to stop. */
async function readTranscripts({ shelf }: Needs, story: Story) {
  const readable: NamedTranscript[] = [];
  const digests = new Map<string, string>();
  const trouble: string[] = [];
  for (const { file, name, speakers } of story.transcripts) {
    const bytes = await shelf.library().readTranscript(story.id, file);
    if (bytes.ok) digests.set(file, sha256(bytes.value));
    const read = bytes.ok ? readTranscript({ name: file, bytes: bytes.value }) : bytes;
    if (read.ok) readable.push({ file, transcript: namedTurns(read.value.transcript, speakers) });
    else trouble.push(`The transcript “${name}” could not be read, and was not compared.`);
  }
  return { readable, digests, trouble };
}

/** Reports on a story as it lies on the disk, signed with this desk's key: a page and signed JSON. */
export async function makeReport(needs: Needs, story: Story): Promise<Result<MadeReport, Failure>> {
  const { files, shelf, keep, now, openSigningKey } = needs;
  const levels = await readLevels(files, shelf.library().folder);
  if (!levels.ok) return levels;
  const by = readPreferences(keep).who.trim();
  const key = await openSigningKey(by);
  if (!key.ok) return key;
  const { signer, notice } = key.value;
  const { readable, digests, trouble } = await readTranscripts(needs, story);
  const made = now();
  const reading = readStory(story, localMoment(made), findQuotes, levels.value);
  const matcher = createMatcher(readable);
  const compared = readable.length === 0 ? [] : reading.standing.quotes;
  const matches = new Map(
    compared.map(({ quote }) => [
      quote,
      matcher.match({ text: quote.text, speaker: speakerName(quote) }),
    ]),
  );
  const report = reportOf({
    story,
    reading,
    matches,
    transcriptDigests: digests,
    made,
    digest: sha256,
  });
  const signed = signReport(report, signer);
  const fingerprint = fingerprintOf(signer.publicKey, sha256);
  const name = `${slugFrom(story.slug) || 'untitled'}-report`;
  const pages = [
    { path: `${name}.html`, text: reportHtml(signed, fingerprint) },
    { path: `${name}.json`, text: printSignedReport(signed) },
  ];
  const notices = notice === null ? trouble : [notice, ...trouble];
  return success({ name, files: { files: pages, pictures: [] }, by, fingerprint, notices });
}
