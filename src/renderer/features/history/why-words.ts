import type { VersionReason } from '../../../core/history/version.ts';

/** Why a version was kept, as the history says it. */
export const WHY_WORDS: Readonly<Record<VersionReason, string>> = {
  opened: 'as it was opened',
  pause: 'after a pause',
  left: 'on leaving it',
  asked: 'kept by hand',
  status: 'status changed',
  export: 'exported',
  'sign-off': 'signed off',
  received: 'received in a package',
  'before merge': 'before a merge',
  merge: 'merged',
  'before restore': 'before a restore',
  restore: 'restored',
  'changed outside': 'changed outside Stet',
};
