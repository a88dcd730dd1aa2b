import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The command line as one file that needs nothing but Node. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: resolve(root, 'out/cli'),
    copyPublicDir: false,
    rolldownOptions: {
      input: { index: resolve(root, 'src/cli/index.ts') },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
