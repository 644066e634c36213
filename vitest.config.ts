import { setFlagsFromString } from 'node:v8'
import { defineConfig } from 'vitest/config'

// Tests must not depend on the machine's time zone: a zone with a large offset shows any slip.
process.env['TZ'] = 'Pacific/Kiritimati'

// React as the product holds it: its development half spends longer on each element than on the page.
process.env['NODE_ENV'] = 'production'

// Threads that begin after this optimize a function later, and collect what is no longer used less often: most code of the
// product runs too few times in a test for either to be worth its time. Without this, they take a quarter of it.
setFlagsFromString('--max-semi-space-size=64')
setFlagsFromString('--interrupt-budget=600000')

export default defineConfig({
  test: {
    include: [
      'tests/{unit,scenarios,vault,crash,documents,architecture,oracle}/**/*.test.{ts,tsx}',
    ],
    // A limit is there for what hangs: a machine that others load too may take ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share the modules of their thread: no test keeps state in one, and reading them anew for each file takes
    // longer than the tests themselves.
    isolate: false,
    // Messages between threads are no bytes in a pipe.
    pool: 'threads',
    globalSetup: 'tests/files-in-memory.ts',
    // Each thread reads every module of the product once: one more than two spends longer on that than it saves.
    maxWorkers: 2,
  },
})
