import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
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

/** What a message says, without colours and without the call log below it. */
const firstLines = (message) =>
  stripVTControlCharacters(message ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .join('\n    ')

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

const failedSteps = (steps) =>
  (steps ?? [])
    .filter(({ error }) => error !== undefined)
    .map(({ title, steps: inner }) => [title, ...failedSteps(inner)].join(' › '))

/** Each test that failed: its name, the step it was in, and the first lines of what it said. */
export function failedTests() {
  const units = (report('vitest.json')?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${relative(root, name)} › ${fullName}`,
        message: firstLines(failureMessages[0]),
      })),
  )
  const journeys = (report('playwright.json')?.suites ?? [])
    .flatMap(specsOf)
    .flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) => ({
          name: [`tests/${file}:${line} › ${title}`, ...failedSteps(results[0]?.steps)].join(' › '),
          message: firstLines(results[0]?.error?.message),
        })),
    )
  return [...units, ...journeys].map(({ name, message }) => `${name}\n    ${message}`)
}
