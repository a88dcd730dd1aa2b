import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { reportHtml } from '../core/checks/report/report-html.ts';
import {
  fingerprintOf,
  printSignedReport,
  signReport,
} from '../core/checks/report/signed-report.ts';
import { slugFrom } from '../core/story/slug.ts';
import { readArguments } from './arguments.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { deskFolder, openSigningKey, openUsualKey } from './signing-key.ts';
import { sha256 } from './story-evidence.ts';
import { reportOnStory } from './story-report.ts';
import { writeFile } from './write-file.ts';

const HELP = `Usage: stet report STORY --out DIR [--by NAME] [--key FILE]

Writes the verification report on a story, as a page (.html) and as signed JSON
(.json): every quotation with its words, speaker, check, evidence and match, the
facts, overrides and sign-offs, and SHA-256 digests of all of it.

STORY is a story's folder.

  --out DIR    the folder to write into; made where there is none
  --by NAME    whose signature it is; otherwise your name on this machine
  --key FILE   the Ed25519 private key to sign with, in PEM; made where there is
               none, in a file that only you may read. Otherwise the key that
               Stet's window signs with; where the system's keychain locks that
               one, a key of the command line's own, and that is said
  --help       this page`;

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, {
    out: { type: 'string' },
    by: { type: 'string' },
    key: { type: 'string' },
  });
  if (!read.ok) return refuse(read.failure, terminal);
  const { files, value } = read.value;
  const [file, ...others] = files;
  const out = value('out');
  if (file === undefined || others.length > 0)
    return refuse('Name one story to report on.', terminal);
  if (!out) return refuse('Say where to: --out DIR.', terminal);
  const made = await reportOnStory(file, terminal);
  if (!made.ok) return refuse(made.failure, terminal);
  const { report, trouble } = made.value;
  const name = value('by') ?? userInfo().username;
  const keyFile = value('key');
  const folder = deskFolder(process.env, process.platform);
  const key = await (keyFile ? openSigningKey(keyFile, name) : openUsualKey(folder, name));
  if (!key.ok) return refuse(key.failure, terminal);
  const { signer, notices } = key.value;
  const signed = signReport(report, signer);
  const fingerprint = fingerprintOf(signer.publicKey, sha256);
  const base = join(out, `${slugFrom(report.story.slug) || 'untitled'}-report`);
  try {
    await mkdir(out, { recursive: true });
    for (const [path, text] of [
      [`${base}.json`, printSignedReport(signed)],
      [`${base}.html`, reportHtml(signed, fingerprint)],
    ] as const) {
      await writeFile(path, new TextEncoder().encode(text));
      terminal.say(`Wrote ${path}`);
    }
  } catch (error) {
    return refuse(fileTrouble(out, error), terminal);
  }
  terminal.say(`Signed by ${name} with key ${fingerprint}`);
  for (const notice of [...notices, ...trouble]) terminal.complain(`stet: ${notice}`);
  return EXIT.done;
}

/** `stet report`: the verification report, signed. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'write the signed verification report on a story',
  help: HELP,
  run,
};
