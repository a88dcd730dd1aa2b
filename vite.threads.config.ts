import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The threads that list and search, beside the app: they share no code with the thread that saves. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: resolve(root, 'out/threads'),
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        'list-thread': resolve(root, 'src/main/storage/list-thread.ts'),
        'search-thread': resolve(root, 'src/main/storage/search-thread.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
