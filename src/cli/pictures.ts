import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../core/checks/finding.ts';
import { pictureFileFindings } from '../core/checks/picture-file-findings.ts';
import { digitalSource } from '../core/pictures/digital-source.ts';
import type { FieldRow } from '../core/pictures/picture-fields.ts';
import { FIELD_ROWS } from '../core/pictures/picture-fields.ts';
import { refusalBySize } from '../core/pictures/picture-limit.ts';
import type { FieldMetadata, PictureMetadata } from '../core/pictures/picture-metadata.ts';
import { readPictureMetadata } from '../core/pictures/read-picture-metadata.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { readArguments } from './arguments.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Command, Exit, Terminal } from './outcome.ts';
import { EXIT, refuse } from './outcome.ts';
import { tableLines } from './table.ts';

const HELP = `Usage: stet pictures FILE… [--json]

Prints what the camera, the agency and the desk wrote into each picture: every field of
the IPTC standard with where it came from, XMP before IIM before EXIF, and what differs.

FILE is a JPEG, PNG, WebP, GIF, AVIF, HEIC or TIFF. No pixel is decoded, nothing is fetched.

  --json   one JSON object a line for each FILE, in order:
           {"file", "kind", "width", "height", "orientation",
            "fields": {"Headline": {"value", "source", "conflicts": [{"value", "source"}]}},
            "private": ["place"], "warnings": ["…"],
            "findings": [{"level", "rule", "message"}]}
  --help   this page

A value is a text, or a list of texts for Creator, Keywords, Person Shown and places.
"private" names what an export takes out: place data, serial numbers, owner and the like.
Findings are what Stet would say of the picture in a story that took its words as they are.`;

/** A picture's file, read. */
interface Read {
  readonly file: string;
  readonly metadata: PictureMetadata;
  readonly findings: readonly Finding[];
}

async function readOne(file: string, now: string): Promise<Result<Read, string>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failed(`“${file}” is a folder. Name the pictures in it.`);
    if (!found.isFile()) return failed(`“${file}” is not a file that can be read.`);
    const refusal = refusalBySize(basename(file), found.size);
    if (refusal !== null) return failed(refusal);
    const metadata = readPictureMetadata(await readFile(file));
    if (metadata.kind === null)
      return failed(`“${file}” is not a picture that Stet knows, whatever it is called.`);
    return success({ file, metadata, findings: pictureFileFindings(metadata, now) });
  } catch (error) {
    return failed(fileTrouble(file, error));
  }
}

/** The fields that the file says something of, by the standard's own names. */
function fieldsOf({ fields }: PictureMetadata): readonly (readonly [FieldRow, FieldMetadata])[] {
  return FIELD_ROWS.flatMap(([field, row]) => {
    const found = fields[field];
    return found ? [[row, found] as const] : [];
  });
}

function asJson({ file, metadata, findings }: Read): object {
  const { kind, size, orientation, privateNotes, warnings } = metadata;
  const valueOf = ({ form }: FieldRow, texts: readonly string[]) =>
    form === undefined ? texts[0] : texts;
  const fields = fieldsOf(metadata).map(([row, { source, texts, others }]) => {
    const conflicts = others.map((other) => ({
      value: valueOf(row, other.texts),
      source: other.source,
    }));
    return [row.label, { value: valueOf(row, texts), source, conflicts }] as const;
  });
  return {
    file,
    kind,
    width: size?.width ?? null,
    height: size?.height ?? null,
    orientation,
    fields: Object.fromEntries(fields),
    private: privateNotes,
    warnings,
    findings: findings.map(({ level, rule, message }) => ({ level, rule, message })),
  };
}

function rowsOf(metadata: PictureMetadata): readonly (readonly string[])[] {
  return fieldsOf(metadata).flatMap(([{ label, xmp }, { source, texts, others }]) => {
    const isType = xmp === 'Iptc4xmpExt:DigitalSourceType';
    const said = isType ? texts.map((text) => digitalSource(text).words) : texts;
    return [
      [label, source, said.join('; ')],
      ...others.map((other) => ['– differs', other.source, other.texts.join('; ')]),
    ];
  });
}

function sayPicture({ file, metadata, findings }: Read, terminal: Terminal): void {
  const { kind, size, privateNotes, warnings } = metadata;
  const measure = size ? `, ${size.width} × ${size.height} pixels` : '';
  const rows = rowsOf(metadata);
  terminal.say(`${file}: ${kind}${measure}${rows.length === 0 ? ', says nothing of itself' : ''}`);
  if (rows.length > 0)
    for (const line of tableLines(rows, terminal.width - 2)) terminal.say(`  ${line}`);
  if (privateNotes.length > 0) terminal.say(`  Taken out of exports: ${privateNotes.join(', ')}`);
  for (const warning of warnings) terminal.say(`  Note: ${warning}`);
  for (const { level, message } of findings) terminal.say(`  ${level}: ${message}`);
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readArguments(args, { json: { type: 'boolean' } });
  if (!read.ok) return refuse(read.failure, terminal);
  const { files } = read.value;
  if (files.length === 0) return refuse('Name a picture to read.', terminal);
  let exit: Exit = EXIT.done;
  for (const file of files) {
    const picture = await readOne(file, terminal.now);
    if (!picture.ok) exit = refuse(picture.failure, terminal);
    else if (read.value.has('json')) terminal.say(JSON.stringify(asJson(picture.value)));
    else sayPicture(picture.value, terminal);
  }
  return exit;
}

/** `stet pictures`: what is written into pictures. */
export const picturesCommand: Command = {
  name: 'pictures',
  summary: 'print what is written into pictures',
  help: HELP,
  run,
};
