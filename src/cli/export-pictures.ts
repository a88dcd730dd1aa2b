import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedFiles } from '../core/exporters/export-format.ts';
import { printCopies } from '../core/exporters/print-copies.ts';
import type { DrawnForm, RenditionPlan } from '../core/exporters/renditions.ts';
import { pictureFailureMessage } from '../core/pictures/picture-failure.ts';
import type { Result } from '../core/schema/result.ts';
import { failed, success } from '../core/schema/result.ts';
import { fileTrouble } from './file-trouble.ts';
import { formOf, press } from './press/press.ts';
import type { Input } from './read-input.ts';

/** A file of an export, with its place in the export's folder. */
export interface Contents {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type StoryInput = Extract<Input, { readonly kind: 'story' }>;

function readOriginal({ folder }: StoryInput, file: string): Promise<Uint8Array> {
  return readFile(join(folder, 'pictures', file));
}

/** How a story's pictures are to be drawn, at the library's widths, by what each is. The failure is a sentence. */
export async function planRenditions(
  input: StoryInput,
  widths: readonly number[],
): Promise<Result<RenditionPlan, string>> {
  const forms = new Map<string, DrawnForm>();
  for (const block of input.story.body) {
    if (block.kind !== 'picture' || !block.image || forms.has(block.image.file)) continue;
    const { file } = block.image;
    try {
      const form = await formOf(file, await readOriginal(input, file));
      if (!form.ok)
        return failed(`Not exported. ${pictureFailureMessage(form.failure, block.caption)}`);
      if (form.value) forms.set(file, form.value);
    } catch (error) {
      return failed(fileTrouble(join(input.folder, 'pictures', file), error));
    }
  }
  return success({ widths, forms });
}

/** The pictures as they go out, freed of what they say of people and places, with the story's words in them. */
export async function printPictures(
  input: StoryInput,
  { pictures }: Pick<ExportedFiles, 'pictures'>,
): Promise<Result<readonly Contents[], string>> {
  const all: Contents[] = [];
  for (const picture of pictures) {
    const { file, path, words, drawn } = picture;
    try {
      const copies = await printCopies(press, await readOriginal(input, file), picture);
      if (!copies.ok)
        return failed(`Not exported. ${pictureFailureMessage(copies.failure, words.caption)}`);
      const paths = drawn?.copies.map((copy) => copy.path) ?? [path];
      all.push(...copies.value.map((bytes, at) => ({ path: paths[at] ?? path, bytes })));
    } catch (error) {
      return failed(fileTrouble(join(input.folder, 'pictures', file), error));
    }
  }
  return success(all);
}
