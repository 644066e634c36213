import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

const report = (name) => {
  const file = join(root, 'test-results', name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Test files that could not even be read hold no failed test: each one counts as a failure. */
const unreadable = (unit) =>
  (unit?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length

/** How many tests passed, failed and were skipped, from the reports of both runners. */
export function countTests() {
  const unit = report('vitest.json')
  const journeys = report('playwright.json')
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = journeys?.stats ?? {}
  return {
    passed: (unit?.numPassedTests ?? 0) + expected + flaky,
    flaky,
    failed:
      (unit?.numFailedTests ?? 0) + unreadable(unit) + unexpected + (journeys?.errors?.length ?? 0),
    skipped: (unit?.numPendingTests ?? 0) + skipped,
  }
}
