import { readStory } from '../core/checks/reading.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import type { Place, Quote } from '../core/quotes/quote.ts';
import type { Result } from '../core/schema/result.ts';
import { success } from '../core/schema/result.ts';
import { putRight } from '../core/text/double-marks.ts';
import { plainTextPassages } from '../core/text/plain-text-passages.ts';
import { readArguments } from './arguments.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import type { Input } from './read-input.ts';
import { plainTextOf, readInput, storyOf } from './read-input.ts';
import { tableLines } from './table.ts';

const HELP = `Usage: stet quotes FILE… [--json] [--double-marks]

Lists every quotation with its speaker, where one is known.

FILE is plain text (.txt), Markdown (.md), a web page (.html) or a story's folder.
A file with no ending known here is plain text. - is standard input, as plain text.

  --json   one JSON object a line for each FILE, in order:
           {"file", "text", "quotes": [{"start", "end", "text", "kind", "speaker", "cue",
           "confidence", "reason"}]}
  --double-marks
           in plain text, read two single marks typed for a double one (''So,'') as that
           mark; left alone otherwise, and said so. Offsets and words stay as typed.
  --help   this page

Offsets count UTF-16 code units, quotation marks included. For plain text they are into
the input as decoded, its line ends as they were and a byte order mark not counted, and
"text" is left out. For everything else they are into "text": the headline, standfirst,
paragraphs and captions in order, with a blank line between them.
In a story's folder, what people decided is honoured: a speaker they named is the
speaker, and what they called not a quotation is left out.`;

/** Quotations, and the text that their offsets are into. */
interface Found {
  readonly text: string;
  readonly isPlainText: boolean;
  readonly quotes: readonly Quote[];
  /** Where a place in a passage is in the text. */
  readonly offsetOf: (passage: number, at: number) => number;
  /** Two single marks stand in it for a double one, and were not read. */
  readonly hasTypedMarks: boolean;
}

function quotesInPlainText(text: string, readsTypedMarks: boolean): Found {
  const typed = plainTextPassages(text);
  const right = typed.map((passage) => putRight(passage.text));
  const passages = readsTypedMarks
    ? typed.map((passage, index) => ({ ...passage, text: right[index]?.text ?? '' }))
    : typed;
  const within = (passage: number, at: number) =>
    readsTypedMarks ? (right[passage]?.typedAt(at) ?? at) : at;
  return {
    text,
    isPlainText: true,
    quotes: findQuotes(passages),
    offsetOf: (passage, at) => (typed[passage]?.offset ?? 0) + within(passage, at),
    hasTypedMarks:
      !readsTypedMarks && typed.some((passage, index) => passage.text !== right[index]?.text),
  };
}

function quotesIn(input: Input, now: string, readsTypedMarks: boolean): Result<Found, string> {
  const plain = plainTextOf(input);
  if (plain) return plain.ok ? success(quotesInPlainText(plain.value, readsTypedMarks)) : plain;
  const story = storyOf(input, now);
  if (!story.ok) return story;
  const { passages, standing } = readStory(story.value, now);
  const offsets: number[] = [];
  let text = '';
  for (const passage of passages) {
    if (text !== '' && passage.text !== '') text += '\n\n';
    offsets.push(text.length);
    text += passage.text;
  }
  const quotes = standing.quotes
    .filter(({ state }) => state !== 'not a quotation')
    .map(({ quote }) => quote);
  const offsetOf = (passage: number, at: number) => (offsets[passage] ?? 0) + at;
  return success({ text, isPlainText: false, quotes, offsetOf, hasTypedMarks: false });
}

function offsetsOf({ passage, range }: Place, found: Found): { start: number; end: number } {
  const { offsetOf } = found;
  return { start: offsetOf(passage, range.from), end: offsetOf(passage, range.to) };
}

/** The words with their marks, as they stand in the text. */
function wordsOf({ place }: Quote, found: Found): string {
  const { start, end } = offsetsOf(place, found);
  return found.text.slice(start, end);
}

function asJson(quote: Quote, found: Found): object {
  const { kind, speaker, cue, confidence, reason } = quote;
  return {
    ...offsetsOf(quote.place, found),
    text: wordsOf(quote, found),
    kind,
    speaker: speaker && {
      mention: speaker.mention,
      ...(speaker.place && offsetsOf(speaker.place, found)),
      name: speaker.name,
    },
    cue: cue && { text: cue.text, ...offsetsOf(cue.place, found) },
    confidence,
    reason,
  };
}

function sayTable(file: string, found: Found, terminal: Terminal): void {
  const count = found.quotes.length;
  terminal.say(`${file}: ${count === 1 ? '1 quotation' : `${count} quotations`}`);
  const rows = found.quotes.map((quote) => [
    `${offsetsOf(quote.place, found).start}`,
    quote.kind,
    quote.speaker?.name ?? quote.speaker?.mention ?? '–',
    quote.cue?.text ?? '–',
    quote.confidence,
    wordsOf(quote, found),
  ]);
  const headed = [['at', 'kind', 'speaker', 'cue', 'how sure', 'words'], ...rows];
  if (count > 0)
    for (const line of tableLines(headed, terminal.width - 2)) terminal.say(`  ${line}`);
}

function typedMarksIn(file: string): string {
  return `stet: ${file} has two single marks typed for a double one (''So,''), left alone; --double-marks reads them.`;
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, {
    json: { type: 'boolean' },
    'double-marks': { type: 'boolean' },
  });
  if (!read.ok) return refuse(read.failure, terminal);
  const { files } = read.value;
  if (files.length === 0) return refuse('Name a file to read, or - for standard input.', terminal);
  let exit: Exit = EXIT.done;
  for (const file of files) {
    const input = await readInput(file, terminal);
    const found = input.ok
      ? quotesIn(input.value, terminal.now, read.value.has('double-marks'))
      : input;
    if (found.ok && found.value.hasTypedMarks) terminal.complain(typedMarksIn(file));
    if (!found.ok) exit = refuse(found.failure, terminal);
    else if (read.value.has('json')) {
      const { text, isPlainText, quotes } = found.value;
      const listed = quotes.map((quote) => asJson(quote, found.value));
      terminal.say(JSON.stringify({ file, ...(!isPlainText && { text }), quotes: listed }));
    } else sayTable(file, found.value, terminal);
  }
  return exit;
}

/** `stet quotes`: every quotation with who said it. */
export const quotesCommand: Command = {
  name: 'quotes',
  summary: 'list every quotation with its speaker',
  help: HELP,
  run,
};
