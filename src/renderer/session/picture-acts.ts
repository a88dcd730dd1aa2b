import type { PictureImage } from '../../core/story/block.ts';
import type { Input, Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';

type PictureFiles = Input<'pictures.add'>['files'];

function taken({ messages }: Bench, added: Output<'pictures.add'>): readonly PictureImage[] {
  for (const { name, message } of added.refused)
    messages.error(message.includes(name) ? message : `${name}: ${message}`);
  return added.images;
}

/** Copies pasted or dropped pictures into a story; says which could not be, and why. */
export async function addPictures(
  bench: Bench,
  story: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly PictureImage[]> {
  const added = await askOrSay(bench, 'pictures.add', { story, files: files as PictureFiles });
  return added ? taken(bench, added.value) : [];
}

/** Asks for pictures and copies them into a story. */
export async function choosePictures(
  bench: Bench,
  story: string,
): Promise<readonly PictureImage[]> {
  const added = await askOrSay(bench, 'pictures.choose', story);
  return added ? taken(bench, added.value) : [];
}

/** Copies pictures of another story into one; answers the files that are there now, and says why others are not. */
export async function bringPictures(
  bench: Bench,
  story: string,
  from: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const asked = { story, from, files: [...files] };
  const brought = await askOrSay(bench, 'pictures.bring', asked);
  if (!brought) return [];
  if (brought.value.trouble !== null) bench.messages.error(brought.value.trouble);
  return brought.value.files;
}
