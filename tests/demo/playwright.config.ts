import { defineConfig } from '@playwright/test';

/** The demo is a journey that shows itself: the same window and helpers as the tests, one long round. */
export default defineConfig({
  testDir: '.',
  testMatch: 'demo.ts',
  globalSetup: '../e2e/get-ready.ts',
  outputDir: '../../test-results/demo',
  workers: 1,
  retries: 0,
  timeout: 180_000, // milliseconds
  expect: { timeout: 15_000 },
  reporter: [['../demo/tell.ts']],
});
