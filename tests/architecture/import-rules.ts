import { posix } from 'node:path';
import { layers, type Layer } from './layers.mjs';

/** One import as written in a module below src. */
export interface Import {
  /** The module, as a path below src. */
  readonly from: string;
  /** What it imports: a relative path or a package. */
  readonly specifier: string;
}

/** Why an import is against the table, or null when it is in order. */
export function objectionTo({ from, specifier }: Import): string | null {
  const home = layerOf(from);
  if (home === undefined) return `${from} is in no layer of tests/architecture/layers.mjs`;
  if (!specifier.startsWith('.')) {
    const mayImport = home.layer.packages.some((pattern) => matches(pattern, specifier));
    return mayImport ? null : `${from} imports ${specifier}, which ${home.name} does not use`;
  }
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const there = layerOf(target);
  if (there === undefined) return `${from} imports ${target}, which is in no layer`;
  if (there.name === home.name || home.layer.mayImport.includes(there.layer.path)) return null;
  return `${from} imports ${target}: ${home.name} may not import ${there.name}`;
}

interface Place {
  readonly layer: Layer;
  /** The layer's path with its `*` filled in. */
  readonly name: string;
}

function layerOf(path: string): Place | undefined {
  return layers
    .flatMap((layer): Place[] => {
      const name = nameIn(layer, path);
      return name === null ? [] : [{ layer, name }];
    })
    .sort((one, other) => other.name.length - one.name.length)[0];
}

function nameIn({ path: pattern }: Layer, path: string): string | null {
  if (!pattern.endsWith('/*')) {
    return path === pattern || path.startsWith(`${pattern}/`) ? pattern : null;
  }
  const parent = pattern.slice(0, -1);
  const [folder] = path.slice(parent.length).split('/');
  return path.startsWith(parent) && folder ? parent + folder : null;
}

function matches(pattern: string, specifier: string): boolean {
  if (!pattern.endsWith('*')) return specifier === pattern;
  return specifier.startsWith(pattern.slice(0, -1));
}
