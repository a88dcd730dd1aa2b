import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import { diskCode } from './file-error.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'ESHORT']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);
const BUSY = new Set(['EBUSY', 'ETXTBSY', 'EMFILE', 'ENFILE']);
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO']);

/** What could not be written, as the start of a sentence (`The story`), and what is safe all the same. */
export interface Writing {
  readonly what: string;
  readonly safe: string;
}

/** An error of the disk while writing as a failure with a sentence; any other error is our bug and is thrown. */
export function writeFailure(error: unknown, { what, safe }: Writing): Failure {
  const code = diskCode(error);
  if (code === null) throw error;
  if (FULL.has(code))
    return {
      kind: 'disk full',
      message: `${what} could not be written: the disk is full. ${safe} Free some space and try again.`,
    };
  if (FORBIDDEN.has(code))
    return {
      kind: 'not allowed',
      message: `${what} could not be written: the folder is read-only or belongs to somebody else. ${safe}`,
    };
  if (BUSY.has(code))
    return {
      kind: 'not allowed',
      message: `${what} could not be written: another program is using the file. ${safe} Try again in a moment.`,
    };
  if (ABSENT.has(code))
    return {
      kind: 'not found',
      message: `${what} could not be written: the folder is no longer there. ${safe}`,
    };
  return {
    kind: 'disk error',
    message: `${what} could not be written: the disk answered with an error (${code}). ${safe}`,
  };
}

/** An error of the disk while reading as a failure with a sentence; any other error is our bug and is thrown. */
export function readFailure(error: unknown, what: string): Failure {
  const code = diskCode(error);
  if (code === null) throw error;
  if (ABSENT.has(code)) return { kind: 'not found', message: `${what} is no longer there.` };
  if (FORBIDDEN.has(code))
    return {
      kind: 'not allowed',
      message: `${what} may not be read: it belongs to somebody else.`,
    };
  if (code === 'EFBIG') return { kind: 'too large', message: `${what} is too large to be read.` };
  if (code === 'ENOTFILE' || code === 'ELOOP' || code === 'EISDIR')
    return { kind: 'not allowed', message: `${what} is a folder or a link, not a file.` };
  return {
    kind: 'disk error',
    message: `${what} could not be read: the disk answered with an error (${code}).`,
  };
}

/** Runs a step that writes; an error of the disk becomes a failure. */
export async function tryWriting<T>(
  writing: Writing,
  step: () => Promise<T>,
): Promise<Result<T, Failure>> {
  try {
    return success(await step());
  } catch (error) {
    return failed(writeFailure(error, writing));
  }
}

/** Runs a step that reads; an error of the disk becomes a failure. */
export async function tryReading<T>(
  what: string,
  step: () => Promise<T>,
): Promise<Result<T, Failure>> {
  try {
    return success(await step());
  } catch (error) {
    return failed(readFailure(error, what));
  }
}
