import { randomBytes, randomUUID } from 'node:crypto'
import { readDay, type Day } from '#shared/kernel/day'
import { localDay } from '../use-cases/local-day'
import type { Surroundings } from '../use-cases/ports'

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
