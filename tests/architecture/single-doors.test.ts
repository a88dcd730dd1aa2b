import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFolder, sourceModules } from './source-imports.ts';

const doors = [
  { what: 'ipcMain', where: ['main/ipc/serve.ts'] },
  { what: 'ipcRenderer', where: ['preload/bridge.ts', 'preload/darkroom.ts'] },
  { what: 'window.desk', where: ['renderer/desk.ts'] },
];

test.each(doors)('only $where uses $what', ({ what, where }) => {
  const users = sourceModules().filter((module) =>
    withoutComments(readFileSync(join(sourceFolder, module), 'utf8')).includes(what),
  );
  expect(users.filter((module) => !where.includes(module))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
}
