import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Import } from './import-rules.ts';

export const sourceFolder = join(import.meta.dirname, '..', '..', 'src');

/** Every module below src that ships, as paths below src with `/`. */
export function sourceModules(): readonly string[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path));
}

/** Every import of a module, type-only and dynamic ones included. */
export function importsOf(module: string): readonly Import[] {
  return importsIn(module, readFileSync(join(sourceFolder, module), 'utf8'));
}

export function importsIn(module: string, source: string): readonly Import[] {
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => ({ from: module, specifier: fileName }));
}
