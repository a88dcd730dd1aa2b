/**
 * Who may import whom. This table is the documentation; imports.test.ts and eslint.config.mjs read it.
 *
 *                   core   (no platform at all)
 *                    ▲
 *                   ipc    (names and shapes)
 *            ▲       ▲        ▲         core ◀── cli
 *          main   preload  renderer     main, preload and renderer never import one another
 *
 * Every arrow points towards core. If you need one the other way, pass a value or a function in.
 *
 * A path ending in `/*` makes each folder inside it a layer of its own: its layers never import each
 * other. A module belongs to the longest path that matches, and may always import its own layer.
 */

/**
 * @typedef {object} Layer
 * @property {string} path a folder or file below src
 * @property {readonly string[]} mayImport other layers
 * @property {readonly string[]} packages npm packages and `node:` it may import; `x/*` is any path in x
 */

const trees = ['hast-util-*', 'mdast-util-*', 'micromark-*', 'hast', 'mdast'];
const machine = ['electron', 'node:*', 'zod'];
const window = ['react', 'react/*', 'react-dom', 'react-dom/*', 'react-aria-components'];
const editing = [...window, 'lexical', '@lexical/*', 'zod'];

const schema = ['core/schema'];
const text = ['core/text', ...schema];
const story = ['core/story', ...text];
const quotes = ['core/quotes', ...story];
const transcripts = ['core/transcripts', ...story];
const pictures = ['core/pictures', ...story];
const houseStyle = ['core/house-style', ...story];
const checks = ['core/checks', ...quotes, ...transcripts, ...pictures, ...houseStyle];
const importers = ['core/importers', ...pictures];
const exporters = ['core/exporters', ...checks];
const history = ['core/history', ...story];
const merge = ['core/merge', ...history];
const packages = ['core/packages', ...history];
const search = ['core/search', ...story];
const core = [...new Set([...exporters, ...importers, ...merge, ...packages, ...search])];

const contract = ['ipc', ...core];

const answers = ['main/storage', 'main/pictures', 'main/preferences'];
const duties = ['main/windows', 'main/menu', 'main/security', 'main/ipc'];

const ground = ['renderer/ui', 'renderer/styles', 'renderer/desk.ts'];
const desk = ['renderer/editor', 'renderer/session', 'renderer/comparison', ...ground];

/** @type {readonly Layer[]} */
export const layers = [
  { path: 'core/schema', mayImport: [], packages: ['zod'] },
  { path: 'core/text', mayImport: schema, packages: [] },
  { path: 'core/story', mayImport: text, packages: ['zod'] },
  { path: 'core/quotes', mayImport: story, packages: [] },
  { path: 'core/transcripts', mayImport: story, packages: ['fflate'] },
  { path: 'core/pictures', mayImport: story, packages: ['fflate'] },
  { path: 'core/house-style', mayImport: story, packages: ['yaml'] },
  { path: 'core/checks', mayImport: checks, packages: ['diff', 'zod'] },
  { path: 'core/importers', mayImport: importers, packages: [...trees, 'yaml'] },
  { path: 'core/exporters', mayImport: exporters, packages: [...trees, 'yaml', 'zod'] },
  { path: 'core/history', mayImport: history, packages: ['diff', 'zod'] },
  { path: 'core/merge', mayImport: merge, packages: [] },
  { path: 'core/packages', mayImport: packages, packages: ['fflate', 'zod'] },
  { path: 'core/search', mayImport: search, packages: [] },

  { path: 'ipc', mayImport: core, packages: ['zod'] },
  { path: 'cli', mayImport: ['cli/press', ...core], packages: ['node:*'] },
  { path: 'cli/press', mayImport: core, packages: ['@jsquash/*'] },
  { path: 'preload', mayImport: contract, packages: ['electron'] },

  {
    path: 'main/index.ts',
    mayImport: ['main', ...duties, ...answers, ...contract],
    packages: machine,
  },
  { path: 'main', mayImport: [...answers, ...contract], packages: machine },
  ...duties.map((path) => ({
    path,
    mayImport: ['main', ...duties, ...answers, ...contract],
    packages: machine,
  })),
  {
    path: 'main/storage',
    mayImport: ['main/pictures', ...contract],
    packages: machine,
  },
  { path: 'main/pictures', mayImport: contract, packages: machine },
  {
    path: 'main/preferences',
    mayImport: contract,
    packages: [...machine, 'electron-store'],
  },

  { path: 'renderer/darkroom', mayImport: contract, packages: [] },
  { path: 'renderer/main.tsx', mayImport: ['renderer/app', ...ground], packages: window },
  {
    path: 'renderer/app',
    mayImport: ['renderer/features/*', ...desk, ...contract],
    packages: [...editing, 'react-resizable-panels'],
  },
  {
    path: 'renderer/features/*',
    mayImport: [...desk, ...contract],
    packages: [...editing, '@tanstack/react-virtual'],
  },
  {
    path: 'renderer/editor',
    mayImport: ['renderer/session', ...ground, ...contract],
    packages: [...editing, 'hast-util-to-html'],
  },
  {
    path: 'renderer/session',
    mayImport: ['renderer/desk.ts', ...contract],
    packages: ['react', 'zustand', 'zustand/*'],
  },
  { path: 'renderer/comparison', mayImport: [...ground, ...contract], packages: window },
  { path: 'renderer/ui', mayImport: ['renderer/styles', 'core/schema'], packages: window },
  { path: 'renderer/styles', mayImport: [], packages: ['@fontsource-variable/*'] },
  { path: 'renderer/desk.ts', mayImport: contract, packages: [] },
];
