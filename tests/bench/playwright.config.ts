import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'electron',
  testMatch: '*.bench.ts',
  globalSetup: '../e2e/get-ready.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 600_000, // milliseconds
  reporter: 'list',
});
