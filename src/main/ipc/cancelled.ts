import type { Failure } from '../../ipc/define.ts';

/** A dialog was closed without a choice. Nothing happened, and nothing needs to be said. */
export const CANCELLED: Failure = { kind: 'cancelled', message: 'Nothing was chosen.' };
