import type { ExportedPicture } from '../../core/exporters/export-format.ts';
import type { PictureFailure } from '../../core/pictures/picture-failure.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed } from '../../core/schema/result.ts';
import type { Darkroom } from './darkroom.ts';

/** Seconds of processor time for all copies of one picture. */
const PRINTING = 20;

/** Has the copies of a picture made for an export, where its file can do no harm. */
export async function printPicture(
  darkroom: Darkroom,
  bytes: Uint8Array,
  picture: ExportedPicture,
): Promise<Result<readonly Uint8Array[], PictureFailure>> {
  const ended = await darkroom.run({ kind: 'print', bytes, picture }, PRINTING);
  if (ended.kind === 'gone') return failed('damaged');
  const { answer } = ended;
  if (answer.kind !== 'printed')
    throw new Error(`Copies were believed to be answered by copies, not by “${answer.kind}”.`);
  return answer.copies;
}
