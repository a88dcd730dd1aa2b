import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The search's thread as one file beside the app: it shares no code with the thread that saves. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: resolve(root, 'out/search'),
    copyPublicDir: false,
    rolldownOptions: {
      input: { 'search-thread': resolve(root, 'src/main/storage/search-thread.ts') },
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
