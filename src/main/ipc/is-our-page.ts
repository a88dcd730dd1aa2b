import { APP_ORIGIN } from '../../ipc/origin.ts';

/** The frame a question came from. Electron gives null for one that has navigated away or is gone. */
export interface Frame {
  readonly origin: string;
}

/**
 * Whether a question came from the page itself of our own window: not another frame of it, not another origin.
 * `detached` is not asked: Electron 33 leaves it set on a main frame that was reloaded after a crash.
 */
export function isOurPage(asking: Frame | null, page: Frame | null): boolean {
  return asking !== null && asking === page && asking.origin === APP_ORIGIN;
}
