import { defineConfig } from 'vitest/config';

const isLong = process.env['STET_LONG'] !== undefined;

// Only a test that hangs should ever meet this, however busy the machine.
const testTimeout = 60_000; // milliseconds

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout },
      },
      {
        test: {
          name: 'window',
          include: ['src/renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout,
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture/*.test.ts'], testTimeout } },
      {
        test: {
          name: 'suites', // contract, properties, faults and the like
          testTimeout,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture/**', ...(isLong ? [] : ['tests/long/**'])],
        },
      },
    ],
  },
});
