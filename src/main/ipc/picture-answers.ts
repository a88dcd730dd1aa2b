import { failed, success } from '../../core/schema/result.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Output } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { PICTURE_LIMIT, readPicture } from '../pictures/read-picture.ts';
import { originalName } from '../storage/originals.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import type { Machine } from './machine.ts';
import { readChosen } from './read-chosen.ts';
import type { NamedBytes, Refused, Take } from './take-files.ts';
import { takeFiles } from './take-files.ts';

type Image = Output<'pictures.add'>['images'][number];

/** Files become pictures of a story one by one; one that cannot is named with its reason and stops no other. */
export function pictureAnswers({
  shelf,
  desktop,
  files,
}: Machine): Pick<Answers, 'pictures.choose' | 'pictures.add' | 'pictures.bring'> {
  async function addOne(
    story: string,
    { name, bytes }: NamedBytes,
  ): Promise<Result<Image, Refused>> {
    const picture = readPicture(name, bytes);
    if (!picture.ok) return failed({ name, message: picture.failure });
    const { ending, width, height } = picture.value;
    const file = originalName(bytes, ending);
    const kept = await shelf.library().keepPicture(story, bytes, file);
    return kept.ok
      ? success({ file, width, height })
      : failed({ name, message: kept.failure.message });
  }

  async function addAll(story: string, chosen: readonly Take[]): Promise<Output<'pictures.add'>> {
    const { taken: images, refused } = await takeFiles(chosen, (file) => addOne(story, file));
    return { images, refused };
  }

  async function bringOne(
    from: string,
    story: string,
    file: string,
  ): Promise<Result<void, Failure>> {
    const picture = await shelf.library().readPicture(from, file);
    return picture.ok ? shelf.library().keepPicture(story, picture.value, file) : picture;
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
    async 'pictures.bring'({ story, from, files: wanted }) {
      const here: string[] = [];
      let trouble: string | null = null;
      for (const file of wanted) {
        const brought = await bringOne(from, story, file);
        if (brought.ok) here.push(file);
        else trouble ??= brought.failure.message;
      }
      return success({ files: here, trouble });
    },
  };
}
