import { setImmediate } from 'node:timers/promises';
import { areAlike } from '../../core/pictures/likeness.ts';
import { PICTURE_LIMIT } from '../../core/pictures/picture-limit.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Asked } from '../../ipc/contract.ts';
import type { PictureLook } from '../../ipc/darkroom.ts';
import type { Failure } from '../../ipc/define.ts';
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
  pictures,
  newId,
}: Machine): Pick<
  Answers,
  'pictures.choose' | 'pictures.add' | 'pictures.metadata' | 'pictures.alike' | 'pictures.bring'
> {
  const chosen = createChosenFiles(files, newId);

  async function bytesOf(source: Source): Promise<Result<Uint8Array, Failure>> {
    return 'bytes' in source ? success(source.bytes) : chosen.read(source.token, PICTURE_LIMIT);
  }

  function lookInStory(story: string, file: string): Promise<Result<PictureLook, Failure>> {
    return pictures.look(file, () => shelf.library().readPicture(story, file));
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
      const seen = await pictures.lookAt(source.name, bytes.value);
      if (!seen.ok) return seen;
      const { file, look } = seen.value;
      const { width, height } = look;
      const kept = await shelf.library().keepPicture(story, bytes.value, file);
      return kept.ok ? success({ file, width, height }) : kept;
    },
    async 'pictures.metadata'({ story, file }) {
      const seen = await lookInStory(story, file);
      return seen.ok ? success(seen.value.metadata) : seen;
    },
    async 'pictures.alike'({ story, file, beside }) {
      const seen = await lookInStory(story, file);
      if (!seen.ok) return seen;
      for (const other of beside.filter((each) => each !== file)) {
        const known = await lookInStory(story, other);
        if (known.ok && areAlike(seen.value.likeness, known.value.likeness)) return success(other);
        await setImmediate(); // saves and keys come first
      }
      return success(null);
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
