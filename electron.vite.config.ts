import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

// The oldest runtime Stet runs on: Electron 33.
const oldestNode = 'node20.18';
const oldestChromium = 'chrome130';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'src/main/index.ts') },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/preload/index.ts'),
          darkroom: resolve(root, 'src/preload/darkroom.ts'),
        },
        external: ['electron'],
        // A sandboxed preload must be one CommonJS file: these two share no module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: oldestChromium,
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      assetsInlineLimit: 0, // the content security policy allows no data: addresses
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/renderer/index.html'),
          darkroom: resolve(root, 'src/renderer/darkroom/index.html'),
        },
      },
    },
  },
});
