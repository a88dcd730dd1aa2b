import { canonicalJson } from '../schema/canonical.ts';
import type { Block } from './block.ts';

/**
 * A stretch of two bodies laid side by side.
 * - `same`: both have these blocks
 * - `differs`: they do not; `changedBy` says who left the version both began with, as far as that is known
 */
export type Stretch =
  | { readonly kind: 'same'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'differs';
      readonly ours: readonly Block[];
      readonly theirs: readonly Block[];
      readonly changedBy: 'us' | 'them' | 'both';
    };

type Pair = readonly [number, number];

const keys = new WeakMap<Block, string>();

function keyOf(block: Block): string {
  let key = keys.get(block);
  if (key === undefined) {
    key = canonicalJson(block);
    keys.set(block, key);
  }
  return key;
}

/** For each pair of places, how many blocks the rests of both lists have in common. */
function commonCounts(
  a: readonly string[],
  b: readonly string[],
): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

/** The longest list of blocks both have in the same order, as places in each. */
function pairsOf(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) pairs.push([from, from++]);
  let tail = 0;
  const most = Math.min(a.length, b.length) - from;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  const common = commonCounts(left, right);
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([from + i++, from + j++]);
    else if (common(i + 1, j) >= common(i, j + 1)) i++;
    else j++;
  }
  for (let back = tail; back > 0; back--) pairs.push([a.length - back, b.length - back]);
  return pairs;
}

/** Places where all three versions have the same block: in the base, in ours, in theirs. */
function anchorsOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]) {
  const inTheirs = new Map(pairsOf(base, theirs));
  return pairsOf(base, ours).flatMap(([at, our]) => {
    const their = inTheirs.get(at);
    return their === undefined ? [] : [[at, our, their] as const];
  });
}

function isSame(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, at) => keyOf(block) === keyOf(b[at] as Block));
}

function stretchOf(
  base: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
): Stretch | null {
  if (ours.length === 0 && theirs.length === 0) return null;
  if (isSame(ours, theirs)) return { kind: 'same', blocks: ours };
  const changedBy =
    base && isSame(base, ours) ? 'them' : base && isSame(base, theirs) ? 'us' : 'both';
  return { kind: 'differs', ours, theirs, changedBy };
}

/**
 * Lays two bodies side by side, block by block. With the version both began with, it is known who changed what;
 * without one (null) every difference is put down to both.
 */
export function compareBodies(
  base: readonly Block[] | null,
  ours: readonly Block[],
  theirs: readonly Block[],
): readonly Stretch[] {
  const [ourKeys, theirKeys] = [ours.map(keyOf), theirs.map(keyOf)];
  const anchors = base
    ? anchorsOf(base.map(keyOf), ourKeys, theirKeys)
    : pairsOf(ourKeys, theirKeys).map(([our, their]) => [0, our, their] as const);
  const stretches: Stretch[] = [];
  let [at, our, their] = [0, 0, 0];
  const add = (stretch: Stretch | null): void => {
    const last = stretches.at(-1);
    if (!stretch) return;
    if (stretch.kind === 'same' && last?.kind === 'same')
      stretches[stretches.length - 1] = {
        kind: 'same',
        blocks: [...last.blocks, ...stretch.blocks],
      };
    else stretches.push(stretch);
  };
  for (const [nextAt, nextOur, nextTheir] of anchors) {
    const between = base && base.slice(at, nextAt);
    add(stretchOf(between, ours.slice(our, nextOur), theirs.slice(their, nextTheir)));
    add({ kind: 'same', blocks: ours.slice(nextOur, nextOur + 1) });
    [at, our, their] = [nextAt + 1, nextOur + 1, nextTheir + 1];
  }
  add(stretchOf(base && base.slice(at), ours.slice(our), theirs.slice(their)));
  return stretches;
}

/** Whose blocks stand where two bodies differ. `both`: ours, then theirs. */
export type Side = 'ours' | 'theirs' | 'both';

/** The side taken where nobody has chosen: whoever changed it; ours where both did. */
export function sideOf(stretch: Stretch): Side {
  return stretch.kind === 'differs' && stretch.changedBy === 'them' ? 'theirs' : 'ours';
}

/** The body made of the sides chosen, one for each stretch. */
export function mergedBody(
  stretches: readonly Stretch[],
  sides: readonly Side[],
): readonly Block[] {
  return stretches.flatMap((stretch, index) => {
    if (stretch.kind === 'same') return stretch.blocks;
    const side = sides[index] ?? sideOf(stretch);
    if (side === 'both') return [...stretch.ours, ...stretch.theirs];
    return side === 'ours' ? stretch.ours : stretch.theirs;
  });
}
