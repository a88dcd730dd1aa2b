import { refusalBySize } from '../../core/pictures/picture-limit.ts';
import type { Picture, PictureImage } from '../../core/story/block.ts';
import type { Input, Output } from '../../ipc/contract.ts';
import { askOrSay } from './ask.ts';
import type { Bench } from './bench.ts';
import { filledIn } from './from-file.ts';
import type { Progress } from './work.ts';

/** Changes the picture that was placed, as a step of undo of its own; nothing where it is gone. */
export type ChangePlaced = (change: (picture: Picture) => Picture) => void;

/** Puts a picture on the page. It is called once for each, as soon as its original is safe on disk. */
export type PlacePicture = (image: PictureImage) => ChangePlaced;

type Source = Input<'pictures.add'>['file'];

/** Something to be added: how it is got is its own affair, and it is got when its turn has come. */
interface Coming {
  readonly name: string;
  readonly get: () => Promise<Source | null>;
}

function isOnDesk(bench: Bench, story: string): boolean {
  return bench.session.store.getState().open?.story.id === story;
}

/** The files of the pictures on the page, by reading order. */
function filesOnPage(bench: Bench): readonly string[] {
  const body = bench.session.store.getState().open?.story.body ?? [];
  return body.flatMap((block) =>
    block.kind === 'picture' && block.image ? [block.image.file] : [],
  );
}

/** Fills a new picture's empty fields in with what its file says; others of the same file stay as they are. */
async function fillIn(
  bench: Bench,
  story: string,
  file: string,
  changePlaced: ChangePlaced,
): Promise<void> {
  const metadata = await bench.notes.read(story, file);
  if (metadata && isOnDesk(bench, story)) changePlaced((picture) => filledIn(picture, metadata));
}

/** Says that a picture is in the story already, or nearly; it is taken all the same. */
async function sayIfAlike(
  bench: Bench,
  story: string,
  name: string,
  file: string,
  before: readonly string[],
): Promise<void> {
  if (before.includes(file)) {
    bench.messages.note(
      `“${name}” is in this story already, as picture ${before.indexOf(file) + 1}.`,
    );
    return;
  }
  const answer = await bench.desk.ask('pictures.alike', { story, file, beside: [...before] });
  const like = answer.ok ? answer.value : null;
  if (like === null) return;
  bench.messages.note(
    `“${name}” looks like picture ${before.indexOf(like) + 1} of this story: resized, saved anew or cropped. Both are kept.`,
  );
}

async function takeOne(
  bench: Bench,
  story: string,
  { get }: Coming,
): Promise<Output<'pictures.add'> | null> {
  const file = await get();
  const added = file && (await askOrSay(bench, 'pictures.add', { story, file }));
  return added?.value ?? null;
}

/**
 * Adds pictures one after the other, two under way at a time; each is placed in its turn. What was added when
 * somebody cancels stays.
 */
async function addAll(
  bench: Bench,
  story: string,
  coming: readonly Coming[],
  place: PlacePicture,
  { isCancelled, reached }: Progress,
): Promise<void> {
  const start = (index: number): Promise<PictureImage | null> | null => {
    const next = coming[index];
    return next && !isCancelled() ? takeOne(bench, story, next) : null;
  };
  let current = start(0);
  for (const [index, { name }] of coming.entries()) {
    const following = start(index + 1);
    const image = await current;
    if (isCancelled() || !isOnDesk(bench, story)) return;
    if (image) {
      const before = filesOnPage(bench);
      void fillIn(bench, story, image.file, place(image));
      void sayIfAlike(bench, story, name, image.file, before);
    }
    reached(index + 1);
    current = following;
  }
}

function show(
  bench: Bench,
  story: string,
  coming: readonly Coming[],
  place: PlacePicture,
): Promise<void> {
  return bench.work.show('Adding pictures', coming.length, (progress) =>
    addAll(bench, story, coming, place, progress),
  );
}

/** Copies pasted or dropped pictures into a story; says which could not be, and why. */
export function addPictures(
  bench: Bench,
  story: string,
  files: readonly File[],
  place: PlacePicture,
): Promise<void> {
  const coming = files.map((file) => ({
    name: file.name,
    async get() {
      const refusal = refusalBySize(file.name, file.size);
      if (refusal !== null) {
        bench.messages.error(refusal);
        return null;
      }
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        bench.messages.error(`“${file.name}” could not be read. Nothing was changed.`);
        return null;
      }
    },
  }));
  return show(bench, story, coming, place);
}

/** Asks for pictures and copies them into a story. */
export async function choosePictures(
  bench: Bench,
  story: string,
  place: PlacePicture,
): Promise<void> {
  const chosen = await askOrSay(bench, 'pictures.choose', undefined);
  if (!chosen) return;
  const coming = chosen.value.map((file) => ({
    name: file.name,
    get: () => Promise.resolve(file),
  }));
  await show(bench, story, coming, place);
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
