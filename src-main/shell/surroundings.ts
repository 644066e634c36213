import { randomBytes, randomUUID } from 'node:crypto'
import { day, readDay, type Day } from '#shared/kernel/day'
import type { Surroundings } from '../use-cases/ports'

/** The civil day on this machine's clock. */
export function localDay(): Day {
  const now = new Date()
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return day(`${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`)
}

/**
 * Clock and identifiers of this machine, and its user. An example is seen on its own day: years later its year would be long
 * past, and earlier its hours still to come. `QUOTITE_TODAY` (a day) and `QUOTITE_NOW` (an instant, ISO 8601,
 * UTC) fix the clock, so that tests and pictures give the same result on any date.
 */
export function surroundings(
  environment: NodeJS.ProcessEnv,
  author: Surroundings['author'],
  exampleDay: () => Day | null = () => null,
): Surroundings {
  const today = readDay(environment['QUOTITE_TODAY'] ?? '')
  const now = environment['QUOTITE_NOW']
  return {
    today: () => today ?? exampleDay() ?? localDay(),
    now: () => now ?? new Date().toISOString(),
    author,
    newId: () => randomUUID(),
    newSecret: () => randomBytes(16).toString('hex'),
  }
}
