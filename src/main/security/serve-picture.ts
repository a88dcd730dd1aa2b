import { PICTURE_FILE_NAME } from '../../core/story/picture-file-name.ts';
import type { Result } from '../../core/schema/result.ts';
import type { Failure } from '../../ipc/define.ts';
import { SHOWN_WIDTHS } from '../../ipc/origin.ts';
import { PICTURE_HEADERS } from './policy.ts';

/** A picture as the window shows it, made by the darkroom. */
export type ShowPicture = (
  story: string,
  file: string,
  shown: keyof typeof SHOWN_WIDTHS,
) => Promise<Result<Uint8Array, Failure>>;

const STORY_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The darkroom makes JPEG and, for what can be seen through, WebP. */
function typeOf([first]: Uint8Array): string {
  return first === 0xff ? 'image/jpeg' : 'image/webp';
}

/**
 * Serves `/<story id>/<picture file>?width=…`: two names from fixed alphabets, never a path. The original itself is
 * never served: the window decodes nothing that comes from elsewhere.
 */
export async function servePicture(show: ShowPicture, url: URL): Promise<Response> {
  const [, story = '', file = '', ...more] = url.pathname.split('/');
  const isNamed = STORY_ID.test(story) && PICTURE_FILE_NAME.test(file) && more.length === 0;
  const isSmall = url.searchParams.get('width') === String(SHOWN_WIDTHS.list);
  const picture = isNamed ? await show(story, file, isSmall ? 'list' : 'page') : null;
  if (!picture?.ok) return new Response('Not found.', { status: 404 });
  return new Response(new Uint8Array(picture.value), {
    headers: { ...PICTURE_HEADERS, 'Content-Type': typeOf(picture.value) },
  });
}
