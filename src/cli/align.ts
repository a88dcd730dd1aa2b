import { basename } from 'node:path';
import { speakerName } from '../core/checks/anchor.ts';
import { readStory } from '../core/checks/reading.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Quote } from '../core/quotes/quote.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { plainTextPassages } from '../core/text/plain-text-passages.ts';
import type { NamedTranscript, TranscriptMatch } from '../core/transcripts/matcher.ts';
import { createMatcher } from '../core/transcripts/matcher.ts';
import { printTimecode } from '../core/transcripts/timecode.ts';
import { readArguments } from './arguments.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import type { Input } from './read-input.ts';
import { plainTextOf, readInput, storyOf } from './read-input.ts';
import { readTranscriptFile, readTranscripts } from './story-evidence.ts';
import { tableLines } from './table.ts';

const HELP = `Usage: stet align FILE --transcript T [--transcript T …] [--json]

Says of every quotation how it compares with the transcripts, in the one it fits best: verbatim, tidied (fillers,
repetitions and false starts left out), bracketed, elided, stitched (from several
places), wording differs, wrong speaker, not found. Differences that may change the
meaning come first. That words match is the machine's word; only a person verifies.

FILE is .txt, .md or .html, a story's folder, or - for standard input.

  --transcript T   .txt, .srt, .vtt or .docx, with speakers and timecodes where it has them;
                   a story's folder needs none: its own transcripts are taken
  --json           one JSON object a line for each quotation, in order:
                   {"text", "speaker", "match", "score", "from", "to", "timecode",
                   "differences": [{"kind", "quoted", "said", "gravity"}], "places":
                   [{"from", "to", "speaker", "timecode"}], "transcript", "foldings",
                   "caution"}
  --help           this page

"score" is the share of the quotation's words that were said so, from 0 to 1. "from" and
"to" count UTF-16 code units into the transcript's talk: the words of its turns in order,
a line break between them, without names, times and captions' numbers; "to" is past the
last word. They are of the first place, and null where the words are not found. "gravity"
is "negation", "number", "name", "modal verb" or null. "foldings" are what was taken as
equal: case, marks, numbers as words, contractions. "transcript" is the name of the one
the rest is about, or null. "caution", where there is one, is what stands just before the
words with a "not" in it.

Exit code: 0 when every quotation was compared, whatever came of it; 2 when FILE or a
transcript cannot be read.`;

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

/** What quotations are compared with, each under a name that people know it by. */
interface Talk {
  readonly transcripts: readonly NamedTranscript[];
  nameOf(file: string): string;
  /** What people should know of it, in sentences. */
  readonly notices: readonly string[];
}

async function talkIn(paths: readonly string[]): Promise<Result<Talk, string>> {
  const transcripts: NamedTranscript[] = [];
  const notices: string[] = [];
  for (const path of paths) {
    const read = await readTranscriptFile(path, basename(path));
    if (!read.ok) return read;
    transcripts.push({ file: path, transcript: read.value.transcript });
    notices.push(...read.value.notices.map((notice) => `${basename(path)}: ${notice}`));
  }
  return success({ transcripts, nameOf: (path) => basename(path), notices });
}

/** The transcripts that a story has itself, its speakers named as people named them. */
async function talkOf(input: Input): Promise<Result<Talk, string>> {
  const needed = 'Say which transcript: --transcript FILE.';
  if (input.kind !== 'story') return failed(needed);
  const { transcripts } = input.story;
  const { readable, trouble } = await readTranscripts(input.folder, transcripts);
  if (readable.length === 0) return failed([...trouble, needed].join(' '));
  const nameOf = (file: string): string =>
    transcripts.find((one) => one.file === file)?.name ?? file;
  return success({ transcripts: readable, nameOf, notices: trouble });
}

const timecode = (time: number | null): string | null =>
  time === null ? null : printTimecode(time);

function asJson({ quote, found }: Aligned, { nameOf }: Talk): object {
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
    transcript: found.file === null ? null : nameOf(found.file),
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
  const read = readArguments(args, {
    transcript: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  if (!read.ok) return refuse(read.failure, terminal);
  const [file, ...others] = read.value.files;
  const paths = read.value.values('transcript');
  if (file === undefined || others.length > 0) return refuse('Name one story or file.', terminal);
  const input = await readInput(file, terminal);
  if (!input.ok) return refuse(input.failure, terminal);
  const quotes = quotesIn(input.value, terminal.now);
  if (!quotes.ok) return refuse(quotes.failure, terminal);
  const talk = await (paths.length > 0 ? talkIn(paths) : talkOf(input.value));
  if (!talk.ok) return refuse(talk.failure, terminal);
  for (const notice of talk.value.notices) terminal.complain(`stet: ${notice}`);
  const matcher = createMatcher(talk.value.transcripts);
  // Words in scare quotes are nobody's speech, unless somebody did say them.
  const aligned = quotes.value
    .map((quote) => ({
      quote,
      found: matcher.match({ text: quote.text, speaker: speakerName(quote) }),
    }))
    .filter(({ quote, found }) => quote.kind !== 'scare' || found.match !== 'not found');
  if (read.value.has('json'))
    for (const each of aligned) terminal.say(JSON.stringify(asJson(each, talk.value)));
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
