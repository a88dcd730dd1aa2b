import { defineConfig } from 'vitest/config';

const isLong = process.env['STET_LONG'] !== undefined;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        test: { name: 'window', include: ['src/renderer/**/*.test.tsx'], environment: 'happy-dom' },
      },
      { test: { name: 'architecture', include: ['tests/architecture/*.test.ts'] } },
      {
        test: {
          name: 'suites', // contract, properties, faults and the like
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture/**', ...(isLong ? [] : ['tests/long/**'])],
        },
      },
    ],
  },
});
