import { defineConfig } from 'vitest/config'

// Tests must not depend on the machine's time zone: a zone with a large offset shows any slip.
process.env['TZ'] = 'Pacific/Kiritimati'

export default defineConfig({
  test: {
    include: ['tests/{unit,scenarios,vault,crash,documents,architecture}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
})
