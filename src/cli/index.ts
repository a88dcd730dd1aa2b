import { readFileSync } from 'node:fs';
import { atOffset } from '../core/text/moment.ts';
import type { Terminal } from './outcome.ts';
import { EXIT } from './outcome.ts';
import { runStet } from './run-stet.ts';

/** Read at run time: the package file lies two folders up from the source and from the built program alike. */
function readVersion(): string {
  const packageFile = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(packageFile) as { version: string };
  return version;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const now = new Date();

const terminal: Terminal = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  readStandardInput,
  width: process.stdout.isTTY ? process.stdout.columns : 120,
  now: atOffset(now.toISOString(), -now.getTimezoneOffset()),
};

// Whoever reads our output may stop early, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    terminal.complain(`stet: The output cannot be written (${error.code}).`);
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.refused);
});

try {
  process.exitCode = await runStet(process.argv.slice(2), readVersion(), terminal);
} catch (error) {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  terminal.complain(`stet: Something went wrong inside Stet, and nothing was written: ${reason}`);
  process.exitCode = EXIT.refused;
}
