import { PICTURE_LIMIT } from '../../core/pictures/picture-limit.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Asked } from '../../ipc/contract.ts';
import type { Failure } from '../../ipc/define.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { originalName } from '../storage/originals.ts';
import type { Answers } from './answers.ts';
import { CANCELLED } from './cancelled.ts';
import { createChosenFiles } from './chosen-files.ts';
import type { Machine } from './machine.ts';

type Source = Asked<'pictures.add'>['file'];

/** Files become pictures of a story one by one: the window asks for the next when it has put one on the page. */
export function pictureAnswers({
  shelf,
  desktop,
  files,
  newId,
}: Machine): Pick<
  Answers,
  'pictures.choose' | 'pictures.add' | 'pictures.alike' | 'pictures.bring'
> {
  const chosen = createChosenFiles(files, newId);

  async function bytesOf(source: Source): Promise<Result<Uint8Array, Failure>> {
    return 'bytes' in source ? success(source.bytes) : chosen.read(source.token, PICTURE_LIMIT);
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
    async 'pictures.choose'() {
      const picked = await desktop.chooseFiles('Add pictures', 'pictures');
      return picked.length === 0 ? failed(CANCELLED) : success(chosen.keep(picked));
    },
    async 'pictures.add'({ story, file: source }) {
      const bytes = await bytesOf(source);
      if (!bytes.ok) return bytes;
      const picture = readPicture(source.name, bytes.value);
      if (!picture.ok) return failed({ kind: 'not a picture', message: picture.failure });
      const { ending, width, height } = picture.value;
      const file = originalName(bytes.value, ending);
      const kept = await shelf.library().keepPicture(story, bytes.value, file);
      return kept.ok ? success({ file, width, height }) : kept;
    },
    'pictures.alike': () => success(null),
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
