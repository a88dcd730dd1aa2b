import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../core/checks/finding.ts';
import { overrideOf, overrideSentence, passingOverride } from '../core/checks/pass-gate.ts';
import type { ExportFailure } from '../core/exporters/export-failure.ts';
import { exportFailureMessage } from '../core/exporters/export-failure.ts';
import type {
  ExportedFiles,
  ExportFormat,
  MarkdownPreset,
} from '../core/exporters/export-format.ts';
import { MARKDOWN_PRESETS } from '../core/exporters/export-format.ts';
import { exportStory } from '../core/exporters/export-story.ts';
import type { RenditionPlan } from '../core/exporters/renditions.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import type { Block } from '../core/story/block.ts';
import { needsDrawing, tidyEdit } from '../core/story/picture-edit.ts';
import type { Override } from '../core/story/sign-off.ts';
import type { Story } from '../core/story/story.ts';
import type { Arguments } from './arguments.ts';
import { readArguments } from './arguments.ts';
import { planRenditions, printPictures } from './export-pictures.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import type { Input } from './read-input.ts';
import { readInput, storyOf } from './read-input.ts';
import { readGateLevels, readWidths, sha256 } from './story-evidence.ts';
import { writeFile } from './write-file.ts';

const HELP = `Usage: stet export STORY|FILE --to html|markdown (--out DIR | --stdout)
                   [--fragment] [--preset NAME] [--as-draft] [--uncropped]
                   [--override-by NAME --reason TEXT]

Exports a story as a file named by its slug, its pictures beside it in pictures/, drawn
as Stet's window draws them.
Exits 1, with nothing written, while anything blocks (see stet check).

STORY is a story's folder; FILE is .txt, .md or .html, or - for standard input.

  --to html|markdown   what to export
  --out DIR            the folder to write into; made where there is none
  --stdout             print the text instead, without pictures
  --fragment           HTML: the article only, not a whole page
  --preset NAME        Markdown: whose front matter: ${MARKDOWN_PRESETS.join(', ')}
  --as-draft           export whatever blocks; the export says that it is a draft
  --uncropped          pictures go out as they were taken, one copy of each; without it,
                       cropped and straightened, at every width that the library asks for
  --override-by NAME   let it pass whatever blocks, on NAME's word; the export says so, in
                       its front matter or the page's JSON-LD, with the reason
  --reason TEXT        why, with --override-by
  --help               this page`;

/** Where the export goes: a folder, or standard output. */
interface Order {
  readonly file: string;
  readonly out: string | null;
  readonly format: ExportFormat;
  readonly preset: MarkdownPreset;
  readonly asDraft: boolean;
  /** Pictures go out as they were taken. */
  readonly isUncropped: boolean;
  readonly pass: { readonly by: string; readonly reason: string } | null;
}

function readOrder({ files, value, has }: Arguments): Result<Order, string> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return failed('Name one story or file to export.');
  const to = value('to');
  if (to !== 'html' && to !== 'markdown')
    return failed('Say what to export: --to html or --to markdown.');
  const out = value('out') ?? null;
  if ((out === null) !== has('stdout'))
    return failed('Say where to: either --out DIR or --stdout.');
  const preset = MARKDOWN_PRESETS.find((name) => name === (value('preset') ?? 'plain'));
  if (!preset) return failed(`There is no such preset. Choose of ${MARKDOWN_PRESETS.join(', ')}.`);
  if (to === 'html' && value('preset') !== undefined)
    return failed('--preset is for Markdown only.');
  if (to === 'markdown' && has('fragment')) return failed('--fragment is for HTML only.');
  const [by, reason] = [value('override-by')?.trim() ?? '', value('reason')?.trim() ?? ''];
  if ((by === '') !== (reason === ''))
    return failed('An override needs both a name and a reason: --override-by NAME --reason TEXT.');
  if (by !== '' && has('as-draft')) return failed('Choose --as-draft or --override-by.');
  const pass = by === '' ? null : { by, reason };
  const format = to === 'html' && has('fragment') ? 'html fragment' : to;
  const switches = { asDraft: has('as-draft'), isUncropped: has('uncropped') };
  return success({ file, out, format, preset, ...switches, pass });
}

/** Writes an export, pictures first, so that its text never points to a picture that is not there. */
async function writeExport(
  input: Input,
  exported: ExportedFiles,
  out: string,
): Promise<Result<readonly string[], string>> {
  const pictures = input.kind === 'story' ? await printPictures(input, exported) : success([]);
  if (!pictures.ok) return pictures;
  try {
    const texts = exported.files.map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    const all = [...pictures.value, ...texts];
    for (const { path, bytes } of all) {
      const place = join(out, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    }
    return success(all.map(({ path }) => join(out, path)));
  } catch (error) {
    return failed(fileTrouble(out, error));
  }
}

function sayFailure(failure: ExportFailure, terminal: Terminal): Exit {
  if (failure.kind !== 'blocked') return refuse(exportFailureMessage(failure), terminal);
  const count = failure.findings.length;
  const things = count === 1 ? 'one thing stands' : `${count} things stand`;
  terminal.complain(
    `stet: Not exported: ${things} in the way. --as-draft exports a draft, --override-by lets it pass.`,
  );
  for (const { message } of failure.findings) terminal.complain(`  ${message}`);
  return EXIT.blocked;
}

/** The story with its pictures as they were taken. */
function withWholePictures(story: Story): Story {
  const body = story.body.map((block): Block => {
    if (block.kind !== 'picture' || !needsDrawing(block.edit)) return block;
    const { edit: { focal, size } = {}, ...picture } = block;
    const edit = tidyEdit({ ...(focal && { focal }), ...(size && { size }) });
    return { ...picture, ...(edit && { edit }) };
  });
  return { ...story, body };
}

/** How pictures are drawn; null where there are none, or they go out as they were taken. */
async function renditionsFor(
  input: Input,
  isUncropped: boolean,
): Promise<Result<RenditionPlan | null, string>> {
  if (input.kind !== 'story' || isUncropped) return success(null);
  const widths = await readWidths(input);
  return widths.ok ? planRenditions(input, widths.value) : widths;
}

/** By whose word a story passes: one given now, or one that a person made of this very version. */
function overrideBy(story: Story, pass: Order['pass'], now: string) {
  return (findings: readonly Finding[]): Override | null => {
    if (!pass) return passingOverride(story, findings, sha256);
    const signature = { id: randomUUID(), at: new Date(now).toISOString(), by: pass.by };
    return overrideOf(story, findings, signature, pass.reason, sha256);
  };
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, {
    to: { type: 'string' },
    out: { type: 'string' },
    stdout: { type: 'boolean' },
    fragment: { type: 'boolean' },
    preset: { type: 'string' },
    'as-draft': { type: 'boolean' },
    uncropped: { type: 'boolean' },
    'override-by': { type: 'string' },
    reason: { type: 'string' },
  });
  if (!read.ok) return refuse(read.failure, terminal);
  const order = readOrder(read.value);
  if (!order.ok) return refuse(order.failure, terminal);
  const { file, out, pass, isUncropped, ...options } = order.value;
  const input = await readInput(file, terminal);
  if (!input.ok) return refuse(input.failure, terminal);
  const found = storyOf(input.value, terminal.now);
  if (!found.ok) return refuse(found.failure, terminal);
  const story = isUncropped ? success(withWholePictures(found.value)) : found;
  const levels = await readGateLevels(input.value);
  if (!levels.ok) return refuse(levels.failure, terminal);
  const renditions = await renditionsFor(input.value, isUncropped);
  if (!renditions.ok) return refuse(renditions.failure, terminal);
  const { now } = terminal;
  const exported = exportStory(story.value, {
    ...options,
    ...(renditions.value && { renditions: renditions.value }),
    levels: levels.value,
    overrideFor: overrideBy(story.value, pass, now),
    now,
  });
  if (!exported.ok) return sayFailure(exported.failure, terminal);
  const { override } = exported.value;
  if (override) terminal.complain(`stet: ${overrideSentence(override)}`);
  if (out === null) {
    for (const { text } of exported.value.files) terminal.say(text.replace(/\n$/, ''));
    return EXIT.done;
  }
  const written = await writeExport(input.value, exported.value, out);
  if (!written.ok) return refuse(written.failure, terminal);
  for (const path of written.value) terminal.say(`Wrote ${path}`);
  return EXIT.done;
}

/** `stet export`: HTML or Markdown of a story. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'export a story as HTML or Markdown',
  help: HELP,
  run,
};
