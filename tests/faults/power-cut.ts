import type { Log } from './memory-disk.ts';
import type { Contents, Operation } from './memory-tree.ts';
import { apply, contentsOf, treeOf } from './memory-tree.ts';

type Logged = Log[number];

/** The folders whose names an operation changes; none where it is no name that it changes. */
function foldersOf(operation: Logged): readonly number[] {
  if (operation.kind === 'rename') return [operation.from.folder, operation.to.folder];
  return operation.kind === 'name' || operation.kind === 'remove' ? [operation.folder] : [];
}

/** The writes of a file that a sync before the cut has made sure of, and the names that one of the folder has. */
function isSure(log: Log, index: number): boolean {
  const operation = log[index];
  if (!operation) return true;
  const after = log.slice(index + 1);
  const isSynced = (kind: 'sync' | 'sync folder', node: number): boolean =>
    after.some((later) => later.kind === kind && later.node === node);
  if (operation.kind === 'write') return isSynced('sync', operation.node);
  return foldersOf(operation).every((folder) => isSynced('sync folder', folder));
}

function replay(start: Contents, done: readonly Operation[]): Contents {
  const tree = treeOf(start);
  for (const operation of done) apply(tree, operation);
  return contentsOf(tree);
}

/** A moment the power may go: what was acknowledged by then, and every state the disk may be found in. */
export interface PowerCut {
  readonly marks: readonly string[];
  readonly states: () => Generator<Contents>;
}

/** So many unsure operations are tried in every combination; of more, each alone lost and each alone kept. */
const EVERY_COMBINATION = 10;

function* subsets(count: number, combined: number): Generator<ReadonlySet<number>> {
  if (count <= combined) {
    for (let bits = 0; bits < 1 << count; bits++)
      yield new Set(Array.from({ length: count }, (_, at) => at).filter((at) => bits & (1 << at)));
    return;
  }
  const all = Array.from({ length: count }, (_, at) => at);
  yield new Set(all);
  yield new Set();
  for (const one of all) {
    yield new Set([one]);
    yield new Set(all.filter((at) => at !== one));
  }
}

/**
 * Every legal outcome of a power cut at every moment of a log: what was synced is there, of the rest any part may
 * be, in whatever order the system wrote it. A write may be torn in the middle.
 */
export function* powerCuts(
  start: Contents,
  log: Log,
  combined = EVERY_COMBINATION,
): Generator<PowerCut> {
  for (let length = 0; length <= log.length; length++) {
    const prefix = log.slice(0, length);
    const marks = prefix.flatMap((entry) => (entry.kind === 'mark' ? [entry.mark] : []));
    const unsure = prefix.flatMap((_, index) => (isSure(prefix, index) ? [] : [index]));

    function* states(): Generator<Contents> {
      for (const kept of subsets(unsure.length, combined)) {
        const lost = new Set(unsure.filter((_, at) => !kept.has(at)));
        const done = prefix.flatMap((entry, index) =>
          entry.kind === 'mark' || lost.has(index) ? [] : [entry],
        );
        yield replay(start, done);
        const last = done.at(-1);
        if (last?.kind === 'write' && last.bytes.length > 1)
          yield replay(start, [
            ...done.slice(0, -1),
            { ...last, bytes: last.bytes.slice(0, last.bytes.length / 2) },
          ]);
      }
    }
    yield { marks, states };
  }
}
