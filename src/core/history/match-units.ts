import { itemAt } from '../schema/item-at.ts';
import type { WordBag } from './likeness.ts';
import { bagOf, likeness } from './likeness.ts';
import type { Unit } from './unit.ts';
import { unitText } from './unit.ts';

/** A unit before and the unit it became. Both are numbers in their lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Which units are which. `kept` runs in the order of both lists; `moved` crosses it. */
export interface Matching {
  readonly kept: readonly Pair[];
  readonly moved: readonly Pair[];
}

/** Less alike than this, two passages are two. */
const ALIKE = 0.5;
/** A passage that is elsewhere and rewritten must be more alike to be called the same. */
const ALIKE_ELSEWHERE = 0.7;
/** Fewer words than this come up twice by chance: they are not said to have moved. */
const FEWEST_TO_MOVE = 4;
/** More comparisons than this are not made in one gap: the rest is shown as taken out and put in. */
const MOST_COMPARED = 40_000;

/** Pairs equal units: the first with the first of its kind, the second with the second. */
function equalPairs(before: readonly Unit[], after: readonly Unit[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  after.forEach(({ key }, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  for (const list of places.values()) list.reverse();
  return before.flatMap(({ key }, index) => {
    const place = places.get(key)?.pop();
    return place === undefined ? [] : [{ before: index, after: place }];
  });
}

/** The longest run of pairs that keeps its order: what has not moved. Pairs come in the order of `before`. */
function inOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(ends, middle).after < pair.after) low = middle + 1;
      else high = middle;
    }
    previous.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const kept = new Set<Pair>();
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) kept.add(pair);
  return kept;
}

/** The pairing of one gap that keeps order and is most alike in all. */
function alignGap(
  before: readonly number[],
  after: readonly number[],
  alike: (before: number, after: number) => number,
): readonly Pair[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const score = (b: number, a: number): number => {
    const value = alike(itemAt(before, b), itemAt(after, a));
    return value >= ALIKE ? value : 0;
  };
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--) {
      const apart = Math.max(itemAt(best, (b + 1) * width + a), itemAt(best, b * width + a + 1));
      const value = score(b, a);
      const together = value > 0 ? value + itemAt(best, (b + 1) * width + a + 1) : 0;
      best[b * width + a] = Math.max(apart, together);
    }
  const pairs: Pair[] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    const here = itemAt(best, b * width + a);
    if (here === best[(b + 1) * width + a]) b += 1;
    else if (here === best[b * width + a + 1]) a += 1;
    else pairs.push({ before: itemAt(before, b++), after: itemAt(after, a++) });
  }
  return pairs;
}

function range(from: number, to: number, isFree: (index: number) => boolean): readonly number[] {
  const free: number[] = [];
  for (let index = from; index < to; index++) if (isFree(index)) free.push(index);
  return free;
}

/** Tells which units of two bodies are the same, changed in place, or moved; the rest came or went. */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): Matching {
  const bags = new Map<Unit, WordBag>();
  const bag = (unit: Unit): WordBag => {
    let found = bags.get(unit);
    if (!found) bags.set(unit, (found = bagOf(unitText(unit))));
    return found;
  };
  const alike = (b: number, a: number): number =>
    likeness(bag(itemAt(before, b)), bag(itemAt(after, a)));

  const equal = equalPairs(before, after);
  const still = inOrder(equal);
  const kept = equal.filter((pair) => still.has(pair));
  const moved = equal.filter(
    (pair) => !still.has(pair) && bag(itemAt(before, pair.before)).size >= FEWEST_TO_MOVE,
  );
  const takenBefore = new Set([...kept, ...moved].map((pair) => pair.before));
  const takenAfter = new Set([...kept, ...moved].map((pair) => pair.after));
  const freeBefore = (index: number): boolean => !takenBefore.has(index);
  const freeAfter = (index: number): boolean => !takenAfter.has(index);

  const changed: Pair[] = [];
  const walls = [...kept, { before: before.length, after: after.length }];
  let last: Pair = { before: -1, after: -1 };
  for (const wall of walls) {
    const gone = range(last.before + 1, wall.before, freeBefore);
    const come = range(last.after + 1, wall.after, freeAfter);
    if (gone.length * come.length <= MOST_COMPARED) changed.push(...alignGap(gone, come, alike));
    last = wall;
  }
  for (const pair of changed) {
    takenBefore.add(pair.before);
    takenAfter.add(pair.after);
  }

  const gone = range(0, before.length, freeBefore);
  const come = range(0, after.length, freeAfter);
  const elsewhere: Pair[] = [];
  if (gone.length * come.length <= MOST_COMPARED)
    for (const b of gone) {
      if (bag(itemAt(before, b)).size < FEWEST_TO_MOVE) continue;
      const a = come.find((index) => freeAfter(index) && alike(b, index) >= ALIKE_ELSEWHERE);
      if (a === undefined) continue;
      takenAfter.add(a);
      elsewhere.push({ before: b, after: a });
    }
  return {
    kept: [...kept, ...changed].sort((one, other) => one.before - other.before),
    moved: [...moved, ...elsewhere],
  };
}
