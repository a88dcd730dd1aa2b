import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['node/*.bench.ts'],
    testTimeout: 600_000, // milliseconds
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
