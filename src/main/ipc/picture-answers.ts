import { failed, success } from '../../core/schema/result.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Output } from '../../ipc/contract.ts';
import { PICTURE_LIMIT, readPicture } from '../pictures/read-picture.ts';
import { pictureFileName } from '../storage/pictures.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import type { Machine } from './machine.ts';
import { readChosen } from './read-chosen.ts';

type Added = Output<'pictures.add'>;
type Image = Added['images'][number];
type Refused = Added['refused'][number];
type Taken = Result<NamedBytes, Refused>;
interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files become pictures of a story one by one; one that cannot is named with its reason and stops no other. */
export function pictureAnswers({
  shelf,
  desktop,
  files,
}: Machine): Pick<Answers, 'pictures.choose' | 'pictures.add'> {
  async function addOne(
    story: string,
    { name, bytes }: NamedBytes,
  ): Promise<Result<Image, Refused>> {
    const picture = readPicture(name, bytes);
    if (!picture.ok) return failed({ name, message: picture.failure });
    const { ending, width, height } = picture.value;
    const file = pictureFileName(bytes, ending);
    const kept = await shelf.library().keepPicture(story, bytes, file);
    return kept.ok
      ? success({ file, width, height })
      : failed({ name, message: kept.failure.message });
  }

  async function addAll(
    story: string,
    chosen: readonly (() => Taken | Promise<Taken>)[],
  ): Promise<Added> {
    const images: Image[] = [];
    const refused: Refused[] = [];
    for (const take of chosen) {
      const file = await take();
      const added = file.ok ? await addOne(story, file.value) : file;
      if (added.ok) images.push(added.value);
      else refused.push(added.failure);
    }
    return { images, refused };
  }

  return {
    async 'pictures.choose'(story) {
      const chosen = await desktop.chooseFiles('Add pictures', 'pictures');
      if (chosen.length === 0) return failed(CANCELLED);
      const taken = chosen.map((file) => () => readChosen(files, file, PICTURE_LIMIT));
      return success(await addAll(story, taken));
    },
    async 'pictures.add'({ story, files: dropped }) {
      const taken = dropped.map((file) => () => success(file));
      return success(await addAll(story, taken));
    },
  };
}
