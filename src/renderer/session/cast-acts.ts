import type {
  CastChange,
  CastMerge,
  CastRename,
  CastSplit,
  CastWithdrawal,
} from '../../core/story/cast-change.ts';
import type { Bench } from './bench.ts';
import { signature } from './check-acts.ts';
import { underAName } from './people.ts';

type Unsigned<Change extends CastChange> = Omit<Change, 'id' | 'at' | 'by'>;

/** What a person says of the cast, without who says it and when. */
type CastWord =
  Unsigned<CastMerge> | Unsigned<CastSplit> | Unsigned<CastRename> | Unsigned<CastWithdrawal>;

/** Answers what was recorded; null where the story can only be read. */
function record(bench: Bench, words: readonly CastWord[]): readonly CastChange[] | null {
  const changes = words.map((word) => ({ ...word, ...signature(bench) }));
  return bench.session.recordCast(changes) ? changes : null;
}

/**
 * Adds what a person says of the cast to the story, under their name, and says so with a way back: what was said is
 * withdrawn.
 */
function sayOfCast(bench: Bench, note: string, ...words: readonly CastWord[]): void {
  underAName(bench, () => {
    const changes = record(bench, words);
    if (!changes) return;
    const withdraw = (): void =>
      void record(
        bench,
        changes.map(({ id }) => ({ kind: 'withdrawal', of: id })),
      );
    bench.messages.note(note, { label: 'Undo', run: withdraw });
  });
}

/** Two entries of the cast are one person. */
export function mergeCast(bench: Bench, name: string, other: string): void {
  sayOfCast(bench, `${other} is ${name} from now on.`, { kind: 'merge', name, other });
}

/** The entry's full name is another; the words of the story are not touched. */
export function renameCast(bench: Bench, name: string, to: string): void {
  sayOfCast(bench, `${name} is listed as ${to}.`, { kind: 'rename', name, to });
}

/** A mention, in each of its spellings, is somebody else. */
export function splitCast(bench: Bench, name: string, spellings: readonly string[]): void {
  const [mention = '', ...others] = spellings;
  sayOfCast(
    bench,
    `“${mention}” stands apart from ${name}.`,
    ...spellings.map((spelling) => ({ kind: 'split', name, mention: spelling }) as const),
    ...others.map((other) => ({ kind: 'merge', name: mention, other }) as const),
  );
}
