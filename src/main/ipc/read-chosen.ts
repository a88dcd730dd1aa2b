import type { Result } from '../../core/schema/result.ts';
import { failed, success } from '../../core/schema/result.ts';
import type { Files } from '../storage/files.ts';
import { tryReading } from '../storage/storage-failure.ts';
import type { Chosen } from './machine.ts';

/** The bytes of a file somebody chose, or its name with the reason it cannot be read. */
export async function readChosen(
  files: Files,
  { path, name }: Chosen,
  limit: number,
): Promise<Result<{ name: string; bytes: Uint8Array }, { name: string; message: string }>> {
  const read = await tryReading(`“${name}”`, () => files.read(path, limit));
  return read.ok
    ? success({ name, bytes: read.value })
    : failed({ name, message: read.failure.message });
}
