import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/get-ready.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000, // milliseconds
  expect: { timeout: 10_000 },
  reporter: 'list',
});
