import { dirname } from 'node:path';
import type { Contents, MemoryDisk, Operation } from './memory-disk.ts';

type Logged = MemoryDisk['log'][number];

function isNaming(operation: Logged): boolean {
  return ['create', 'remove', 'rename', 'link'].includes(operation.kind);
}

/** The writes of a file that a sync before the cut has made sure of, and the names that one of the folder has. */
function isSure(log: readonly Logged[], index: number): boolean {
  const operation = log[index];
  if (!operation || operation.kind === 'mark') return true;
  const after = log.slice(index + 1);
  if (operation.kind === 'write')
    return after.some((later) => later.kind === 'sync' && later.path === operation.path);
  if (!isNaming(operation)) return true;
  return after.some(
    (later) => later.kind === 'sync folder' && later.path === dirname(operation.path),
  );
}

interface File {
  bytes: Uint8Array;
}

function replay(start: Contents, done: readonly Operation[]): Contents {
  const names = new Map<string, File>([...start].map(([path, bytes]) => [path, { bytes }]));
  /** Files by the name they were written under: a write finds its file though the name never came to be. */
  const written = new Map<string, File>();
  const fileOf = (path: string): File => {
    const file = written.get(path) ?? { bytes: new Uint8Array() };
    written.set(path, file);
    return file;
  };
  for (const operation of done)
    switch (operation.kind) {
      case 'create':
        names.set(operation.path, fileOf(operation.path));
        break;
      case 'write': {
        const file = fileOf(operation.path);
        const end = operation.at + operation.bytes.length;
        // A write before it that was lost leaves a hole of NULs.
        const bytes = new Uint8Array(Math.max(file.bytes.length, end));
        bytes.set(file.bytes);
        bytes.set(operation.bytes, operation.at);
        file.bytes = bytes;
        break;
      }
      case 'rename': {
        const file = names.get(operation.path) ?? fileOf(operation.path);
        names.delete(operation.path);
        names.set(operation.to, file);
        break;
      }
      case 'link': {
        const file = names.get(operation.path);
        if (file) names.set(operation.to, file);
        break;
      }
      case 'remove':
        names.delete(operation.path);
        break;
      case 'sync':
      case 'sync folder':
        break;
    }
  return new Map([...names].map(([path, { bytes }]) => [path, bytes]));
}

/** A moment the power may go: what was acknowledged by then, and every state the disk may be found in. */
export interface PowerCut {
  readonly marks: readonly string[];
  readonly states: () => Generator<Contents>;
}

/** So many unsure operations are tried in every combination; of more, each alone lost and each alone kept. */
const EVERY_COMBINATION = 10;

function* subsets(count: number): Generator<ReadonlySet<number>> {
  if (count <= EVERY_COMBINATION) {
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
export function* powerCuts(start: Contents, log: readonly Logged[]): Generator<PowerCut> {
  for (let length = 0; length <= log.length; length++) {
    const prefix = log.slice(0, length);
    const marks = prefix.flatMap((entry) => (entry.kind === 'mark' ? [entry.mark] : []));
    const unsure = prefix.flatMap((_, index) => (isSure(prefix, index) ? [] : [index]));

    function* states(): Generator<Contents> {
      for (const kept of subsets(unsure.length)) {
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
