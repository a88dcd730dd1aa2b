import type { Picture } from '../../core/story/block.ts';
import type { PictureEdit, PictureSize } from '../../core/story/picture-edit.ts';
import { tidyEdit } from '../../core/story/picture-edit.ts';
import type { Bench } from './bench.ts';

/** A picture with its index in the body. */
export interface ChosenPicture {
  readonly picture: Picture;
  readonly block: number;
}

/** The picture of that index in the open story's body; null where there is none. */
export function pictureAt(bench: Bench, block: number): Picture | null {
  const found = bench.session.store.getState().open?.story.body[block];
  return found?.kind === 'picture' ? found : null;
}

/** The picture that is selected on the page; null where none is. */
export function chosenPicture(bench: Bench): ChosenPicture | null {
  const block = bench.page.current()?.chosenPicture() ?? null;
  const picture = block === null ? null : pictureAt(bench, block);
  return picture && block !== null ? { picture, block } : null;
}

/** A picture with another edit; nothing that changes nothing is kept. */
export function withEdit({ edit: _edit, ...picture }: Picture, edit: PictureEdit): Picture {
  const tidy = tidyEdit(edit);
  return tidy ? { ...picture, edit: tidy } : picture;
}

/** Changes one picture, as one step of undo. */
export function changeOne(
  bench: Bench,
  block: number,
  change: (picture: Picture) => Picture,
): void {
  bench.page.current()?.changePictures((picture, at) => (at === block ? change(picture) : picture));
}

/** How wide a picture stands on the page; `column` is how it came. */
export function sizePicture(bench: Bench, block: number, size: PictureSize): void {
  const resize = ({ size: _size, ...edit }: PictureEdit): PictureEdit =>
    size === 'column' ? edit : { ...edit, size };
  changeOne(bench, block, (picture) => withEdit(picture, resize(picture.edit ?? {})));
}

/** Makes a picture the story's lead, and no other; asking again makes it one of the rest. */
export function toggleLead(bench: Bench, block: number): void {
  const isLead = pictureAt(bench, block)?.lead ?? false;
  bench.page
    .current()
    ?.changePictures(({ lead: _lead, ...picture }, at) =>
      at === block && !isLead ? { ...picture, lead: true } : picture,
    );
}

/** Moves a picture past the block above or below it. */
export function movePicture(bench: Bench, block: number, by: 1 | -1): void {
  bench.page.current()?.movePicture(block, by === 1 ? block + 2 : block - 1);
}

/** Moves a picture past another of the story's: before it where it stood after it, else after it. */
export function movePastPicture(bench: Bench, block: number, other: number): void {
  bench.page.current()?.movePicture(block, other < block ? other : other + 1);
}

/** Crop, angle and focal point as they came; how wide it stands on the page stays. */
export function pictureAsItCame(bench: Bench, block: number): void {
  changeOne(bench, block, (picture) => {
    const size = picture.edit?.size;
    return withEdit(picture, size ? { size } : {});
  });
}
