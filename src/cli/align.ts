import { basename } from 'node:path';
import { speakerName } from '../core/checks/anchor.ts';
import { readStory } from '../core/checks/reading.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Quote } from '../core/quotes/quote.ts';
import type { Result } from '../core/schema/result.ts';
import { success } from '../core/schema/result.ts';
import { plainTextPassages } from '../core/text/plain-text-passages.ts';
import type { TranscriptMatch } from '../core/transcripts/matcher.ts';
import { createMatcher } from '../core/transcripts/matcher.ts';
import { printTimecode } from '../core/transcripts/timecode.ts';
import { readArguments } from './arguments.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import type { Input } from './read-input.ts';
import { plainTextOf, readInput, storyOf } from './read-input.ts';
import { readTranscriptFile } from './story-evidence.ts';
import { tableLines } from './table.ts';

const HELP = `Usage: stet align FILE --transcript T [--json]

Says of every quotation how it compares with a transcript: verbatim, tidied (fillers,
repetitions and false starts left out), bracketed, elided, stitched (from several
places), wording differs, wrong speaker, not found. Differences that may change the
meaning come first. That words match is the machine's word; only a person verifies.

FILE is .txt, .md or .html, a story's folder, or - for standard input.

  --transcript T   .txt, .srt, .vtt or .docx, with speakers and timecodes where it has them
  --json           one JSON object a line for each quotation, in order:
                   {"text", "speaker", "match", "score", "from", "to", "timecode",
                   "differences": [{"kind", "quoted", "said", "gravity"}], "places":
                   [{"from", "to", "speaker", "timecode"}], "foldings", "caution"}
  --help           this page

"score" is the share of the quotation's words that were said so, from 0 to 1. "from" and
"to" count UTF-16 code units into the transcript's talk: the words of its turns in order,
a line break between them, without names, times and captions' numbers; "to" is past the
last word. They are of the first place, and null where the words are not found. "gravity"
is "negation", "number", "name", "modal verb" or null. "foldings" are what was taken as
equal: case, marks, numbers as words, contractions. "caution", where there is one, is what
stands just before the words with a "not" in it.`;

function quotesIn(input: Input, now: string): Result<readonly Quote[], string> {
  const plain = plainTextOf(input);
  if (plain) return plain.ok ? success(findQuotes(plainTextPassages(plain.value))) : plain;
  const story = storyOf(input, now);
  if (!story.ok) return story;
  const { quotes } = readStory(story.value, now).standing;
  return success(
    quotes.filter(({ state }) => state !== 'not a quotation').map(({ quote }) => quote),
  );
}

interface Aligned {
  readonly quote: Quote;
  readonly found: TranscriptMatch;
}

const timecode = (time: number | null): string | null =>
  time === null ? null : printTimecode(time);

function asJson({ quote, found }: Aligned): object {
  const [first] = found.places;
  return {
    text: quote.text,
    speaker: speakerName(quote),
    match: found.match,
    score: Number(found.score.toFixed(3)),
    from: first?.from ?? null,
    to: first?.to ?? null,
    timecode: timecode(first?.time ?? null),
    differences: found.differences.map(({ kind, quoted, said, gravity }) => ({
      kind,
      quoted,
      said,
      gravity,
    })),
    places: found.places.map(({ from, to, speaker, time }) => ({
      from,
      to,
      speaker,
      timecode: timecode(time),
    })),
    foldings: found.foldings,
    ...(found.caution !== undefined && { caution: found.caution }),
  };
}

function sayTable(aligned: readonly Aligned[], terminal: Terminal): void {
  const rows = aligned.map(({ quote, found }) => [
    found.match,
    timecode(found.places[0]?.time ?? null) ?? '–',
    speakerName(quote) ?? '–',
    quote.text,
  ]);
  const lines = tableLines([['match', 'at', 'speaker', 'words'], ...rows], terminal.width - 2);
  const [head = '', ...others] = lines;
  terminal.say(`  ${head}`);
  others.forEach((line, index) => {
    terminal.say(`  ${line}`);
    const found = aligned[index]?.found;
    if (found?.caution !== undefined)
      terminal.say(`      caution: “${found.caution}” stands just before these words`);
    for (const { kind, quoted, said, gravity } of found?.differences ?? []) {
      if (kind !== 'wording' && gravity === null) continue;
      terminal.say(`      ${gravity ?? kind}: “${quoted}” where the transcript has “${said}”`);
    }
  });
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, { transcript: { type: 'string' }, json: { type: 'boolean' } });
  if (!read.ok) return refuse(read.failure, terminal);
  const [file, ...others] = read.value.files;
  const path = read.value.value('transcript');
  if (file === undefined || others.length > 0) return refuse('Name one story or file.', terminal);
  if (!path) return refuse('Say which transcript: --transcript FILE.', terminal);
  const input = await readInput(file, terminal);
  if (!input.ok) return refuse(input.failure, terminal);
  const quotes = quotesIn(input.value, terminal.now);
  if (!quotes.ok) return refuse(quotes.failure, terminal);
  const transcript = await readTranscriptFile(path, basename(path));
  if (!transcript.ok) return refuse(transcript.failure, terminal);
  for (const notice of transcript.value.notices)
    terminal.complain(`stet: ${basename(path)}: ${notice}`);
  const matcher = createMatcher([transcript.value]);
  // Words in scare quotes are nobody's speech, unless somebody did say them.
  const aligned = quotes.value
    .map((quote) => ({
      quote,
      found: matcher.match({ text: quote.text, speaker: speakerName(quote) }),
    }))
    .filter(({ quote, found }) => quote.kind !== 'scare' || found.match !== 'not found');
  if (read.value.has('json'))
    for (const each of aligned) terminal.say(JSON.stringify(asJson(each)));
  else if (aligned.length === 0) terminal.say(`${file}: no quotations`);
  else sayTable(aligned, terminal);
  return EXIT.done;
}

/** `stet align`: how quotations compare with a transcript. */
export const alignCommand: Command = {
  name: 'align',
  summary: 'compare every quotation with a transcript',
  help: HELP,
  run,
};
