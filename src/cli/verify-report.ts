import { readFile, stat } from 'node:fs/promises';
import type { Change } from '../core/checks/report/changes-since.ts';
import { changesSince } from '../core/checks/report/changes-since.ts';
import type { SignedReport } from '../core/checks/report/signed-report.ts';
import {
  fingerprintOf,
  parseSignedReport,
  signatureFits,
} from '../core/checks/report/signed-report.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { readArguments } from './arguments.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { verifySignature } from './signing-key.ts';
import { sha256 } from './story-evidence.ts';
import { reportOnStory } from './story-report.ts';

const HELP = `Usage: stet verify-report FILE [--story STORY] [--json]

Says whose key signed a verification report, and whether the report is word for word
what was signed; with --story, also which of the story, its quotations and transcripts
has changed since. Exits 1 where the signature does not fit or anything has changed.

FILE is a report's JSON, as stet report writes it.

  --story STORY   the story's folder, to compare with
  --json          one JSON object: {"file", "by", "fingerprint", "made", "fits",
                  "changes": [{"what", "message"}]}; "changes" is null without --story
  --help          this page

A signature shows that nobody changed the report after signing. That a key is a
person's own, only that person can tell: compare the fingerprint with them.`;

const LARGEST_REPORT = 64 * 1024 * 1024;

async function readReport(file: string): Promise<Result<SignedReport, string>> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_REPORT) return failed(`“${file}” is too large to be a report.`);
    const report = parseSignedReport(await readFile(file, 'utf8'));
    if (report.ok) return report;
    return failed(
      report.failure === 'newer'
        ? `“${file}” was written by a later Stet. Update Stet to read it.`
        : `“${file}” is not a verification report in JSON.`,
    );
  } catch (error) {
    return failed(fileTrouble(file, error));
  }
}

interface Verdict {
  readonly signed: SignedReport;
  readonly fits: boolean;
  readonly changes: readonly Change[] | null;
}

function sayVerdict(
  { signed, fits, changes }: Verdict,
  fingerprint: string,
  terminal: Terminal,
): void {
  const { report, signature } = signed;
  terminal.say(`Report on “${report.story.slug || report.story.headline}”, made ${report.made}`);
  terminal.say(`Signed by ${signature.name} with key ${fingerprint}`);
  terminal.say(
    fits
      ? 'The signature fits: the report is as it was signed.'
      : 'The signature does not fit: the report was changed after it was signed, or never signed so.',
  );
  if (changes === null) terminal.say('Name the story with --story to see what has changed since.');
  else if (changes.length === 0) terminal.say('Nothing has changed in the story since.');
  for (const { message } of changes ?? []) terminal.say(`Changed: ${message}`);
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, { story: { type: 'string' }, json: { type: 'boolean' } });
  if (!read.ok) return refuse(read.failure, terminal);
  const [file, ...others] = read.value.files;
  if (file === undefined || others.length > 0) return refuse('Name one report.', terminal);
  const report = await readReport(file);
  if (!report.ok) return refuse(report.failure, terminal);
  const signed = report.value;
  const story = read.value.value('story');
  const now = story === undefined ? success(null) : await reportOnStory(story, terminal);
  if (!now.ok) return refuse(now.failure, terminal);
  const changes = now.value && changesSince(signed.report, now.value.report);
  const fits = signatureFits(signed, verifySignature);
  const fingerprint = fingerprintOf(signed.signature.publicKey, sha256);
  if (read.value.has('json')) {
    const { made } = signed.report;
    const { name: by } = signed.signature;
    terminal.say(JSON.stringify({ file, by, fingerprint, made, fits, changes }));
  } else sayVerdict({ signed, fits, changes }, fingerprint, terminal);
  return fits && (changes?.length ?? 0) === 0 ? EXIT.done : EXIT.blocked;
}

/** `stet verify-report`: whether a report still holds. */
export const verifyReportCommand: Command = {
  name: 'verify-report',
  summary: 'check a verification report, and what has changed since',
  help: HELP,
  run,
};
