import { posix } from 'node:path';

type Bytes = Uint8Array;

/** What a disk holds: paths, and the bytes or the folder they lead to. */
export type Contents = ReadonlyMap<string, Bytes | 'folder'>;

/** A file or folder by its number: names come and go, and may be lost, while it stays what it is. */
type Node =
  | { readonly kind: 'file'; bytes: Bytes; changed: bigint }
  | { readonly kind: 'folder'; readonly names: Map<string, number> };

/** A name in a folder. */
interface Entry {
  readonly folder: number;
  readonly name: string;
}

/** One thing that was done to the disk, as it would be found in a log of the system. */
export type Operation =
  | ({ readonly kind: 'name'; readonly node: number; readonly of: Node['kind'] } & Entry)
  | ({ readonly kind: 'remove' } & Entry)
  | { readonly kind: 'rename'; readonly node: number; readonly from: Entry; readonly to: Entry }
  | { readonly kind: 'write'; readonly node: number; readonly at: number; readonly bytes: Bytes }
  | { readonly kind: 'sync' | 'sync folder'; readonly node: number };

/** Files and folders in memory. The same contents give them the same numbers. */
export interface Tree {
  readonly nodes: Map<number, Node>;
}

const ROOT = 0;

const emptyFolder = (): Node => ({ kind: 'folder', names: new Map() });
const emptyFile = (): Node => ({ kind: 'file', bytes: new Uint8Array(), changed: 0n });

/** A node of a kind; one whose making was lost is made, though no name may lead to it. */
function node<Kind extends Node['kind']>(
  { nodes }: Tree,
  number: number,
  kind: Kind,
): Extract<Node, { kind: Kind }> {
  const found = nodes.get(number) ?? (kind === 'file' ? emptyFile() : emptyFolder());
  nodes.set(number, found);
  if (found.kind !== kind) throw new Error(`Node ${String(number)} is no ${kind}.`);
  return found as Extract<Node, { kind: Kind }>;
}

/** Does one operation to a tree. */
export function apply(tree: Tree, operation: Operation): void {
  switch (operation.kind) {
    case 'name':
      node(tree, operation.node, operation.of);
      node(tree, operation.folder, 'folder').names.set(operation.name, operation.node);
      break;
    case 'remove':
      node(tree, operation.folder, 'folder').names.delete(operation.name);
      break;
    case 'rename': {
      const { from, to } = operation;
      node(tree, from.folder, 'folder').names.delete(from.name);
      node(tree, to.folder, 'folder').names.set(to.name, operation.node);
      break;
    }
    case 'write': {
      const file = node(tree, operation.node, 'file');
      // A write before it that was lost leaves a hole of NULs.
      const end = operation.at + operation.bytes.length;
      const bytes = new Uint8Array(Math.max(file.bytes.length, end));
      bytes.set(file.bytes);
      bytes.set(operation.bytes, operation.at);
      file.bytes = bytes;
      file.changed += 1n;
      break;
    }
    case 'sync':
    case 'sync folder':
      break;
  }
}

function makeFolder(tree: Tree, path: string): number {
  const found = find(tree, path);
  if (found !== null) return found;
  const folder = makeFolder(tree, posix.dirname(path));
  const made = tree.nodes.size;
  apply(tree, { kind: 'name', folder, name: posix.basename(path), node: made, of: 'folder' });
  return made;
}

/** A tree of these contents, with the folders that they stand in. */
export function treeOf(start: Contents): Tree {
  const tree: Tree = { nodes: new Map([[ROOT, emptyFolder()]]) };
  for (const [path, held] of start) {
    const folder = makeFolder(tree, held === 'folder' ? path : posix.dirname(path));
    if (held === 'folder') continue;
    const made = tree.nodes.size;
    apply(tree, { kind: 'name', folder, name: posix.basename(path), node: made, of: 'file' });
    apply(tree, { kind: 'write', node: made, at: 0, bytes: held });
  }
  return tree;
}

/** What a path leads to; null for nothing. */
export function find({ nodes }: Tree, path: string): number | null {
  let at = ROOT;
  for (const name of path.split('/').filter((part) => part !== '')) {
    const folder = nodes.get(at);
    const next = folder?.kind === 'folder' ? folder.names.get(name) : undefined;
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

/** All that can be found on a disk. */
export function contentsOf({ nodes }: Tree): Contents {
  const contents = new Map<string, Bytes | 'folder'>();
  const walk = (number: number, path: string): void => {
    const found = nodes.get(number);
    if (found?.kind === 'file') contents.set(path, found.bytes);
    if (found?.kind !== 'folder') return;
    if (number !== ROOT) contents.set(path, 'folder');
    for (const [name, each] of found.names) walk(each, `${path}/${name}`);
  };
  walk(ROOT, '');
  return contents;
}
