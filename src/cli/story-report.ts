import type { Report } from '../core/checks/report/report.ts';
import { reportOf } from '../core/checks/report/report-of.ts';
import { readStory } from '../core/checks/reading.ts';
import { speakerName } from '../core/checks/anchor.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { createMatcher } from '../core/transcripts/matcher.ts';
import type { Terminal } from './outcome.ts';
import { readInput } from './read-input.ts';
import { readGateLevels, readTranscripts, sha256 } from './story-evidence.ts';

/** A report on a story as it lies on the disk, and what could not be read for it. */
export interface StoryReport {
  readonly report: Report;
  readonly trouble: readonly string[];
}

/** Reads a story's folder with its transcripts and reports on it. The failure is a line for standard error. */
export async function reportOnStory(
  file: string,
  terminal: Terminal,
): Promise<Result<StoryReport, string>> {
  const input = await readInput(file, terminal);
  if (!input.ok) return input;
  if (input.value.kind !== 'story') return failed(`“${file}” is no story: name a story’s folder.`);
  const { story, folder } = input.value;
  const levels = await readGateLevels(input.value);
  if (!levels.ok) return levels;
  const { readable, digests, trouble } = await readTranscripts(folder, story.transcripts);
  const reading = readStory(story, terminal.now, findQuotes, levels.value);
  const matcher = createMatcher(readable);
  const matches = new Map(
    readable.length === 0
      ? []
      : reading.standing.quotes.map(({ quote }) => [
          quote,
          matcher.match({ text: quote.text, speaker: speakerName(quote) }),
        ]),
  );
  const report = reportOf({
    story,
    reading,
    matches,
    transcriptDigests: digests,
    made: new Date(terminal.now).toISOString(),
    digest: sha256,
  });
  return success({ report, trouble });
}
