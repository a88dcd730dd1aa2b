import { itemAt } from '../schema/item-at.ts';
import type { Stretch } from './compare-words.ts';
import { compareWords } from './compare-words.ts';
import type { Pair } from './match-units.ts';
import { matchUnits } from './match-units.ts';
import type { Copy, Unit } from './unit.ts';
import { bodyUnits, fieldUnits } from './unit.ts';

/**
 * One passage of a comparison.
 * - `moved`: here now, with what changed in it on the way
 * - `moved away`: was here
 */
export type Compared =
  | { readonly kind: 'same'; readonly before: Unit; readonly after: Unit }
  | {
      readonly kind: 'changed' | 'moved';
      readonly before: Unit;
      readonly after: Unit;
      readonly stretches: readonly Stretch[];
    }
  | { readonly kind: 'added'; readonly after: Unit }
  | { readonly kind: 'removed' | 'moved away'; readonly before: Unit };

function together(kind: 'kept' | 'moved', before: Unit, after: Unit): Compared {
  if (kind === 'kept' && before.key === after.key) return { kind: 'same', before, after };
  const stretches = compareWords(before.runs, after.runs);
  return { kind: kind === 'kept' ? 'changed' : 'moved', before, after, stretches };
}

function compareBodies(before: readonly Unit[], after: readonly Unit[]): readonly Compared[] {
  const { kept, moved } = matchUnits(before, after);
  const leaving = new Set(moved.map((pair) => pair.before));
  const arriving = new Map(moved.map((pair) => [pair.after, pair.before]));
  const all: Compared[] = [];
  let last: Pair = { before: -1, after: -1 };
  for (const wall of [...kept, { before: before.length, after: after.length }]) {
    for (let index = last.before + 1; index < wall.before; index++)
      all.push({
        kind: leaving.has(index) ? 'moved away' : 'removed',
        before: itemAt(before, index),
      });
    for (let index = last.after + 1; index < wall.after; index++) {
      const from = arriving.get(index);
      const unit = itemAt(after, index);
      all.push(
        from === undefined
          ? { kind: 'added', after: unit }
          : together('moved', itemAt(before, from), unit),
      );
    }
    const [one, other] = [before[wall.before], after[wall.after]];
    if (one && other) all.push(together('kept', one, other));
    last = wall;
  }
  return all;
}

/**
 * Two versions of a story's copy, passage by passage and word by word: the fields, then the body in reading order.
 * The passages' `before` sides in order are the copy before, whole; their `after` sides the copy after.
 */
export function compareCopies(before: Copy, after: Copy): readonly Compared[] {
  const fields = fieldUnits(after);
  return [
    ...fieldUnits(before).map((unit, index) => together('kept', unit, itemAt(fields, index))),
    ...compareBodies(bodyUnits(before.body), bodyUnits(after.body)),
  ];
}

/** How many passages of each kind differ. */
export interface Differences {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

/** Counts what a comparison found. */
export function countDifferences(compared: readonly Compared[]): Differences {
  const count = (kind: Compared['kind']): number =>
    compared.filter((passage) => passage.kind === kind).length;
  return {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
  };
}
