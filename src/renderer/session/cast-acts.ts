import type { CastChange } from '../../core/story/cast-change.ts';
import type { Bench } from './bench.ts';

type Said<Change extends CastChange> = Omit<Change, 'id' | 'at' | 'by'>;

/** What a person says of the cast, without who says it and when. */
export type CastWord =
  | Said<Extract<CastChange, { kind: 'merge' }>>
  | Said<Extract<CastChange, { kind: 'split' }>>
  | Said<Extract<CastChange, { kind: 'rename' }>>;

/** Adds what a person says of the cast to the story. */
export function sayOfCast({ session, clock, preferences }: Bench, word: CastWord): void {
  const by = preferences.getState().who.trim();
  session.recordCast({ ...word, id: crypto.randomUUID(), at: clock.now().toISOString(), by });
}
