import { defineConfig } from 'vitest/config';

const suites = ['architecture', 'contract', 'properties', 'faults'];
const longSuites = process.env['STET_LONG'] === undefined ? [] : ['long'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        test: { name: 'window', include: ['src/renderer/**/*.test.tsx'], environment: 'happy-dom' },
      },
      ...[...suites, ...longSuites].map((name) => ({
        test: { name, include: [`tests/${name}/**/*.test.ts`] },
      })),
    ],
  },
});
