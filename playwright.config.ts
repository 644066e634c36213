import { setFlagsFromString } from 'node:v8'
import { defineConfig } from '@playwright/test'

// Days of the desk are those of an office in France, wherever the tests run.
process.env['TZ'] = 'Europe/Paris'

// Optimizes a function later, as units do: the desk of a journey answers too few questions for it.
setFlagsFromString('--interrupt-budget=600000')

// Each test on its own data: two windows at a time, and beside them an Electron, which mostly waits for its processes and its disk.
// Three windows on two cores take as long as two, and a tenth more of the processor.
export default defineConfig({
  testDir: 'tests',
  projects: [
    // The real window in a real Chromium, its desk answered over memory.
    { name: 'window', testMatch: 'window/**/*.spec.ts', workers: 2 },
    // What is about Electron, files, processes or restarts.
    // Its own `launch` pictures the window of a test that failed: Playwright's waits five seconds for the hidden one at each end.
    {
      name: 'electron',
      testMatch: ['e2e/**/*.spec.ts', 'crash/**/*.spec.ts'],
      use: { screenshot: 'off' },
      workers: 2,
    },
    // Pictures of every screen, for someone to look at: npm run gallery.
    ...(process.env['QUOTITE_PICTURES'] === undefined
      ? []
      : [{ name: 'gallery', testMatch: 'gallery/**/*.spec.ts' }]),
  ],
  globalSetup: ['./scripts/setup/memory-desk.mjs', './tests/files-in-memory.ts'],
  // The desk over memory is built already.
  build: { external: ['**/out/memory-desk/**'] },
  outputDir: 'test-results/journeys',
  // A limit is there for what hangs: a machine that others load too may take ten times as long.
  timeout: 300_000,
  // The actions of a test that failed, and its last picture (npx playwright show-trace <zip>). The page at each action as well
  // makes tests a third slower: npm run test:window -- <file> --trace on
  use: {
    // What waits for a button that never comes says so, instead of taking the whole time of its test.
    actionTimeout: 60_000,
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
  },
  expect: { timeout: 60_000 },
  workers: 3,
  // A test that needs a second attempt fails.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
})
