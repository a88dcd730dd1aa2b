import type { Session } from 'electron';
import { SCHEME } from '../../ipc/origin.ts';
import { DARKROOM_HEADERS } from './policy.ts';
import { servePage } from './serve-page.ts';

/** Answers `stet://darkroom/…` with the darkroom's page and scripts: there are no pictures and no window there. */
export function serveDarkroom(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async ({ method, url }) => {
    const address = new URL(url);
    if (method !== 'GET' || address.host !== 'darkroom')
      return new Response('Not found.', { status: 404 });
    return servePage(folder, address, DARKROOM_HEADERS);
  });
}
