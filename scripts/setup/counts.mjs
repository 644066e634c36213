import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

const report = (name) => {
  const file = join(root, 'test-results', name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** How many tests passed, failed and were skipped, from the reports of both runners. */
export function countTests() {
  const unit = report('vitest.json')
  const journeys = report('playwright.json')?.stats
  return {
    passed: (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0) + (journeys?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0),
    skipped: (unit?.numPendingTests ?? 0) + (journeys?.skipped ?? 0),
  }
}
