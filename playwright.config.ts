import { defineConfig } from '@playwright/test'

// Real Electron, two at a time, each on its own data: while one waits for its window, the other works.
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'crash/**/*.spec.ts'],
  // Pictures are for someone to look at: only when QUOTITE_PICTURES names a folder for them.
  testIgnore: process.env['QUOTITE_PICTURES'] === undefined ? ['e2e/pictures.spec.ts'] : [],
  outputDir: 'test-results/journeys',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // The fallback Electron is out of support and now and then dies in its own code (a general protection fault, about
  // once in a hundred launches here): a journey gets a second chance, and the report calls it flaky.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
})
