import { describe, expect, test } from 'vitest';
import { objectionTo } from './import-rules.ts';
import { importsIn, importsOf, sourceModules } from './source-imports.ts';

const modules = sourceModules();
const imports = modules.flatMap(importsOf);

describe('the source', () => {
  test('is really being read', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  test('imports only what the table allows', () => {
    expect(imports.flatMap((found) => objectionTo(found) ?? [])).toEqual([]);
  });
});

describe('the table', () => {
  test.each([
    ['core/story/story.ts', '../quotes/quote.ts'],
    ['core/text/range.ts', '../story/story.ts'],
    ['core/quotes/quote.ts', 'node:fs'],
    ['core/quotes/quote.ts', 'electron'],
    ['core/exporters/html.ts', '../importers/text.ts'],
    ['core/importers/text.ts', '../quotes/quote.ts'],
    ['core/exporters/html.ts', 'react'],
    ['core/checks/finding.ts', 'lexical'],
    ['ipc/contract.ts', 'electron'],
    ['cli/index.ts', '../main/storage/save-story.ts'],
    ['main/storage/save-story.ts', '../ipc/serve.ts'],
    ['main/index.ts', '../renderer/desk.ts'],
    ['preload/index.ts', 'node:fs'],
    ['renderer/features/quotes/list.ts', '../pictures/list.ts'],
    ['renderer/session/session.ts', '../app/shell.ts'],
    ['renderer/editor/bridge.ts', 'electron'],
    ['somewhere/else.ts', './other.ts'],
  ])('does not let %s import %s', (from, specifier) => {
    expect(objectionTo({ from, specifier })).not.toBeNull();
  });

  test.each([
    ['core/exporters/html.ts', '../checks/finding.ts'],
    ['core/quotes/find-quotes.ts', './cast/cast.ts'],
    ['main/ipc/serve.ts', '../storage/save-story.ts'],
    ['renderer/features/quotes/list.ts', './card.ts'],
    ['renderer/app/shell.tsx', '../features/quotes/list.ts'],
    ['renderer/editor/bridge.ts', '@lexical/list'],
  ])('lets %s import %s', (from, specifier) => {
    expect(objectionTo({ from, specifier })).toBeNull();
  });

  test.each([
    ["import { a } from 'electron';"],
    ["import type { A } from 'electron';"],
    ["import 'electron';"],
    ["export { a } from 'electron';"],
    ["const a = await import('electron');"],
  ])('sees %s', (source) => {
    expect(importsIn('core/story/story.ts', source)).toEqual([
      { from: 'core/story/story.ts', specifier: 'electron' },
    ]);
  });
});
