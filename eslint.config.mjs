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
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
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
      eqeqeq: 'error',
    },
  },
  ...layers.map((layer) => ({
    files: [/\.tsx?$/.test(layer.path) ? `src/${layer.path}` : `src/${layer.path}/**`],
    ignores: ['**/*.test.*'],
    rules: { 'no-restricted-imports': ['error', { patterns: forbiddenImports(layer) }] },
  })),
  { files: ['src/renderer/**'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.config.*', 'tests/e2e/get-ready.ts'],
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
 * @param {string} other
 * @param {string} path
 */
function wayTo(other, path) {
  const [top, ...rest] = other.split('/');
  const isNeighbour = top === path.split('/')[0];
  const name = isNeighbour ? rest.join('/') : other;
  const isAlsoTop = isNeighbour && layers.some(({ path }) => path === name);
  return `^${isAlsoTop ? '' : '(\\.\\./)*'}\\.\\./${escape(name)}(/|$)`;
}

/** @param {string} words */
function escape(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
