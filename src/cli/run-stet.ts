import { alignCommand } from './align.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { picturesCommand } from './pictures.ts';
import { quotesCommand } from './quotes.ts';
import { reportCommand } from './report.ts';
import { verifyReportCommand } from './verify-report.ts';

const COMMANDS: readonly Command[] = [
  quotesCommand,
  importCommand,
  exportCommand,
  checkCommand,
  picturesCommand,
  alignCommand,
  reportCommand,
  verifyReportCommand,
];

const HELP = `Stet, an offline workbench for news copy: its command line.

Usage: stet COMMAND …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`).join('\n')}

  --help      this page; stet COMMAND --help for a command's own
  --version   the version of Stet

Exit codes: 0 done, 1 something blocks, 2 bad usage or input that cannot be read.`;

const NAMES = COMMANDS.map(({ name }) => name).join(', ');

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

/** Runs one command line, without the name of the program, and gives its exit code. */
export async function runStet(
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined) return refuse(`Say what to do: ${NAMES}. See stet --help.`, terminal);
  if (name === '--version') {
    terminal.say(version);
    return EXIT.done;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command && ['--help', '-h', 'help'].includes(name)) {
    terminal.say(HELP);
    return EXIT.done;
  }
  if (!command)
    return refuse(`There is no command “${name}”. The commands are ${NAMES}.`, terminal);
  if (asksForHelp(rest)) {
    terminal.say(command.help);
    return EXIT.done;
  }
  return command.run(rest, terminal);
}
