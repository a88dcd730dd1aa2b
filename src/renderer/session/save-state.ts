import { assertNever } from '../../core/schema/assert-never.ts';
import type { Failure } from '../../ipc/define.ts';
import { whenWords } from './when.ts';

/**
 * Where the words are.
 * - `saved`: on disk, since `at`
 * - `unsaved`: in memory, to be written within a second
 * - `failed`: in memory only; tried again by itself and when asked
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The saved state as the status line says it. */
export function saveWords(state: SaveState, now: Date): string {
  switch (state.kind) {
    case 'saved':
      return `Saved ${whenWords(state.at.toISOString(), now)}`;
    case 'unsaved':
    case 'saving':
      return 'Saving…';
    case 'failed':
      return state.failure.kind === 'disk full'
        ? 'Not saved: disk full — your words are safe in memory'
        : `Not saved: ${state.failure.message}`;
    default:
      return assertNever(state);
  }
}
