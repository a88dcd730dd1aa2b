import { refusalBySize } from '../../core/pictures/picture-limit.ts';
import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { PictureLook } from '../../ipc/darkroom.ts';
import type { Failure } from '../../ipc/define.ts';
import type { Darkroom } from './darkroom.ts';
import type { JobEnd } from './picture-room.ts';

const UNHARMED = 'The story is as it was. Open it in a picture program, save it anew and add that.';

/** Why a file that ended its process is not taken. */
export function goneMessage(name: string, why: Extract<JobEnd, { kind: 'gone' }>['why']): string {
  switch (why) {
    case 'time':
      return `“${name}” takes too long to read. ${UNHARMED}`;
    case 'memory':
      return `“${name}” needs too much memory to be read. ${UNHARMED}`;
    case 'crash':
      return `“${name}” cannot be read: what reads pictures stopped at it. ${UNHARMED}`;
  }
}

/** Has a foreign file looked at where it can do no harm; a sentence says why it is no picture for a story. */
export async function lookAtPicture(
  darkroom: Darkroom,
  name: string,
  bytes: Uint8Array,
): Promise<Result<PictureLook, Failure>> {
  const refusal = refusalBySize(name, bytes.length);
  if (refusal !== null) return failed({ kind: 'not a picture', message: refusal });
  const ended = await darkroom.run({ kind: 'look', name, bytes });
  if (ended.kind === 'gone')
    return failed({ kind: 'not a picture', message: goneMessage(name, ended.why) });
  const { answer } = ended;
  switch (answer.kind) {
    case 'seen':
      return success(answer.look);
    case 'refused':
      return failed({ kind: 'not a picture', message: answer.message });
    default:
      throw new Error(`A look was believed to be answered by one, not by “${answer.kind}”.`);
  }
}
