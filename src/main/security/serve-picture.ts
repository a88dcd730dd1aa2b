import { extname } from 'node:path';
import { PICTURE_FILE_NAME } from '../../core/story/picture-file-name.ts';
import type { ReadPicture } from '../storage/pictures.ts';
import { PICTURE_TYPES } from './content-types.ts';
import { PICTURE_HEADERS } from './policy.ts';

const STORY_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Serves `/<story id>/<picture file>`: two names from fixed alphabets, never a path. */
export async function servePicture(
  read: (story: string, file: string) => Promise<ReadPicture>,
  url: URL,
): Promise<Response> {
  const [, story = '', file = '', ...more] = url.pathname.split('/');
  const type = PICTURE_TYPES[extname(file)];
  const isNamed = STORY_ID.test(story) && PICTURE_FILE_NAME.test(file) && more.length === 0;
  const picture = isNamed ? await read(story, file) : null;
  if (!picture?.ok || type === undefined) return new Response('Not found.', { status: 404 });
  return new Response(new Uint8Array(picture.value), {
    headers: { ...PICTURE_HEADERS, 'Content-Type': type },
  });
}
