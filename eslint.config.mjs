import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './tests/architecture/layers.mjs';

const namedExportsOnly = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'Import the file you mean: no barrels.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'Import the file you mean: no barrels.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'demo/', 'test-results/', 'scripts/runtime/launcher/'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-spread': 'off', // strings are spread by code point, and meant so
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `() => setOpen(true)` reads well
      'no-restricted-syntax': ['error', ...namedExportsOnly],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off', // blind to a variable another function sets
      '@typescript-eslint/unbound-method': 'off', // our objects are records of functions without `this`
      '@typescript-eslint/require-await': 'off', // async may be there for its promise alone
      '@typescript-eslint/no-deprecated': 'off', // advice about a later version of a pinned package
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // The longest path comes last and wins, as in the test.
  ...layers
    .toSorted((one, other) => one.path.length - other.path.length)
    .map((layer) => ({
      files: [/\.tsx?$/.test(layer.path) ? `src/${layer.path}` : `src/${layer.path}/**`],
      ignores: ['**/*.test.*'],
      rules: { 'no-restricted-imports': ['error', { patterns: forbiddenImports(layer) }] },
    })),
  { files: ['src/renderer/**'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.config.*', 'tests/e2e/get-ready.ts', 'tests/demo/tell.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.test.*'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked }, // tsc checks their comments
);

/**
 * What a layer may not import, by how it would be written there.
 * @param {import('./tests/architecture/layers.mjs').Layer} layer
 */
function forbiddenImports({ path, mayImport, packages }) {
  const allowed = packages.map((name) =>
    name.endsWith('*') ? escape(name.slice(0, -1)) : `${escape(name)}$`,
  );
  const otherLayers = layers
    .map((other) => other.path)
    .filter((other) => other !== path && !other.includes('*') && !mayImport.includes(other));
  return [
    {
      regex: `^(?!${['\\.', ...allowed].join('|')})`,
      message: `src/${path} does not use this package.`,
    },
    ...otherLayers.map((other) => ({
      regex: wayTo(other, path),
      message: `src/${path} may not import src/${other}.`,
    })),
  ];
}

/**
 * How `other` is reached from the modules of `home`, as a regular expression.
 * @param {string} other
 * @param {string} home
 */
function wayTo(other, home) {
  const folders = home
    .split('/')
    .slice(0, home.endsWith('.ts') || home.endsWith('.tsx') ? -1 : undefined);
  const [top, ...rest] = other.split('/');
  if (top !== folders[0]) return `^(\\.\\./)+${escape(other)}(/|$)`;
  const name = rest.join('/');
  const ups = '\\.\\./'.repeat(folders.length - 1) || '\\./';
  // src/ipc and src/main/ipc differ only in the way up, which is known in the layer's own folder.
  const isAmbiguous = layers.some(({ path }) => path === name);
  return `^${isAmbiguous ? '' : '(\\.\\./)*'}${ups}${escape(name)}(/|$)`;
}

/** @param {string} words */
function escape(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
