import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SAMPLE = join(
  new URL('../..', import.meta.url).pathname,
  'resources/samples/pays-de-saint-seine.quotite.json',
)

interface Recorded {
  readonly timesheets: readonly unknown[]
  readonly costs: readonly unknown[]
}

const yearBefore = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record).replaceAll('"2026-', '"2025-'))

/** The sample's territory as a file, with the hours and costs of 2026 in 2025 too. */
export function twoYears(): string {
  const file = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Recorded
  const { timesheets, costs } = file
  return JSON.stringify({
    ...file,
    timesheets: [...timesheets.map(yearBefore), ...timesheets],
    costs: [...costs.map(yearBefore), ...costs],
  })
}
