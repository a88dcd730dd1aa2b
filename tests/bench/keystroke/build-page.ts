import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page as the window is built, into a folder; answers the page's path. */
export async function buildPage(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { target: 'chrome130', outDir: folder, emptyOutDir: true },
  });
  return join(folder, 'index.html');
}
