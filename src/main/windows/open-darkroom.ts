import { join } from 'node:path';
import type { Session } from 'electron';
import { session } from 'electron';
import type { Darkroom } from '../pictures/darkroom.ts';
import { createDarkroom } from '../pictures/darkroom.ts';
import { openPictureRoom } from '../pictures/picture-room.ts';
import { lockDownSession } from '../security/lock-down.ts';
import { serveDarkroom } from '../security/serve-darkroom.ts';

/** Opens the darkroom: processes in a session of their own, kept nowhere, that can load its page and nothing else. */
export function openDarkroom(
  built: string,
  log: (where: string, error: unknown) => unknown,
): Darkroom {
  let own: Session | null = null;

  function ready(): Session {
    if (own) return own;
    own = session.fromPartition('darkroom');
    lockDownSession(own);
    serveDarkroom(own, join(built, 'renderer'));
    return own;
  }

  return createDarkroom({
    openRoom: () => openPictureRoom(ready(), join(built, 'preload/darkroom.cjs')),
    log,
  });
}
