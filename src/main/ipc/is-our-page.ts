import { APP_ORIGIN } from '../../ipc/origin.ts';

/** The frame a question came from; null or detached after it has navigated away. */
export interface Frame {
  readonly origin: string;
  readonly detached?: boolean;
}

/** Whether a question came from the page itself of our own window: not another frame of it, not another origin. */
export function isOurPage(asking: Frame | null, page: Frame | null): boolean {
  return asking !== null && asking === page && !asking.detached && asking.origin === APP_ORIGIN;
}
