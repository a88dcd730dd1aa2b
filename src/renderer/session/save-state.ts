import { assertNever } from '../../core/schema/assert-never.ts';
import type { Failure } from '../../ipc/define.ts';

/**
 * Where the words are.
 * - `saved`: on disk; `at` is null when nothing has changed since the story was opened
 * - `unsaved`: in memory, to be written within a second
 * - `failed`: in memory only; tried again by itself and when asked
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

function clockTime(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The saved state as the status line says it. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? 'Saved' : `Saved ${clockTime(state.at)}`;
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
