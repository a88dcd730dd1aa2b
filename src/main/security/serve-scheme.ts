import type { Session } from 'electron';
import { SCHEME } from '../../ipc/origin.ts';
import { servePage } from './serve-page.ts';
import type { ShowPicture } from './serve-picture.ts';
import { servePicture } from './serve-picture.ts';

export interface SchemeSources {
  /** The folder of the built page. */
  readonly page: string;
  readonly picture: ShowPicture;
}

/** Answers `stet://app/…` with the page and `stet://pictures/…` with a story's pictures; nothing else exists. */
export async function answerScheme(
  { page, picture }: SchemeSources,
  method: string,
  address: string,
): Promise<Response> {
  const url = new URL(address);
  if (method !== 'GET' || url.username || url.password || url.port)
    return new Response('Not allowed.', { status: 405 });
  if (url.host === 'app') return servePage(page, url);
  if (url.host === 'pictures') return servePicture(picture, url);
  return new Response('Not found.', { status: 404 });
}

export function serveScheme(session: Session, sources: SchemeSources): void {
  session.protocol.handle(SCHEME, ({ method, url }) => answerScheme(sources, method, url));
}
