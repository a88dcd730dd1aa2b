import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** What a command line did. */
export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line, built afresh and run as a process of its own in a folder of its own. */
export interface StetProcess {
  /** Runs `stet` with these arguments; `input` is its standard input. */
  readonly stet: (args: readonly string[], input?: string | Uint8Array) => Promise<Outcome>;
  /** Writes a file into the folder and gives its path there. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly folder: string;
  readonly program: string;
  readonly clear: () => Promise<void>;
}

/** Builds the command line into a temporary folder. `clear` removes it again. */
export async function buildStet(): Promise<StetProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-cli-'));
  const outDir = join(folder, 'app/out/cli');
  await build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  await copyFile(join(root, 'package.json'), join(folder, 'app/package.json'));
  const program = join(outDir, 'index.js');
  return {
    folder,
    program,
    stet: (args, input = '') =>
      new Promise((done) => {
        const child = spawn(process.execPath, [program, ...args], { cwd: folder });
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
        child.on('close', (exit) => {
          done({ exit, out, err });
        });
        child.stdin.on('error', () => undefined); // it may end before it has read everything
        child.stdin.end(input);
      }),
    file: async (name, content) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
      return name;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
