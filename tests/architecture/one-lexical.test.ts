import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
};

// Two copies of Lexical in one window do not know each other's nodes, and fail at start.
const copies = Object.entries(lock.packages)
  .filter(([path]) => /node_modules\/(lexical|@lexical\/[^/]+)$/.test(path))
  .map(([path, { version }]) => ({ path, version }));

describe('Lexical', () => {
  test('is really being looked at', () => {
    expect(copies.length).toBeGreaterThan(10);
  });

  test('is locked at one version', () => {
    expect([...new Set(copies.map(({ version }) => version))]).toHaveLength(1);
  });

  test('is nowhere nested inside another package', () => {
    const nested = copies.filter(({ path }) => path.split('node_modules/').length > 2);
    expect(nested).toEqual([]);
  });

  test('is installed as locked', () => {
    expect(copies.map(({ path }) => ({ path, version: installedVersion(path) }))).toEqual(copies);
  });
});

function installedVersion(path: string): unknown {
  const description = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as object;
  return 'version' in description ? description.version : undefined;
}
