import type { Finding, Level } from '../core/checks/finding.ts';
import { LEVELS } from '../core/checks/finding.ts';
import { blocking } from '../core/checks/findings-of.ts';
import { readStory } from '../core/checks/reading.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import { readArguments } from './arguments.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { readInput, storyOf } from './read-input.ts';
import { readGateLevels } from './story-evidence.ts';

const HELP = `Usage: stet check STORY|FILE [--json]

Lists what stands between a story and its export, the gravest first. Exits 1 while
anything blocks.

STORY is a story's folder; FILE is .txt, .md or .html, or - for standard input. What
blocks is the library's to say, in its library.json: {"gate": {"caption missing": "block"}}.

  --json   one JSON object: {"file", "blocks", "findings": [{"rule", "level", "message"}]}
  --help   this page`;

const HEADINGS: Record<Level, string> = { block: 'Blocks', warn: 'Warnings', note: 'Notes' };

function sayFindings(file: string, findings: readonly Finding[], terminal: Terminal): void {
  if (findings.length === 0) terminal.say(`${file}: nothing outstanding.`);
  for (const level of LEVELS) {
    const ofLevel = findings.filter((finding) => finding.level === level);
    if (ofLevel.length === 0) continue;
    terminal.say(`${HEADINGS[level]} (${ofLevel.length})`);
    for (const finding of ofLevel) terminal.say(`  ${finding.message}`);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, { json: { type: 'boolean' } });
  if (!read.ok) return refuse(read.failure, terminal);
  const [file, ...others] = read.value.files;
  if (file === undefined || others.length > 0)
    return refuse('Name one story or file to check.', terminal);
  const input = await readInput(file, terminal);
  if (!input.ok) return refuse(input.failure, terminal);
  const story = storyOf(input.value, terminal.now);
  if (!story.ok) return refuse(story.failure, terminal);
  const levels = await readGateLevels(input.value);
  if (!levels.ok) return refuse(levels.failure, terminal);
  const { findings } = readStory(story.value, terminal.now, findQuotes, levels.value);
  const blocks = blocking(findings).length;
  if (read.value.has('json')) {
    const listed = findings.map(({ rule, level, message }) => ({ rule, level, message }));
    terminal.say(JSON.stringify({ file, blocks, findings: listed }));
  } else sayFindings(file, findings, terminal);
  return blocks > 0 ? EXIT.blocked : EXIT.done;
}

/** `stet check`: what is outstanding. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'list what stands between a story and its export',
  help: HELP,
  run,
};
