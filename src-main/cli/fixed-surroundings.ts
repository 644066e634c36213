import { day, type Day } from '#shared/kernel/day'
import type { Surroundings } from '../use-cases/ports'

/**
 * A fixed clock and numbered identifiers: the same command on the same file writes the same bytes.
 *
 * @param today `null` where the command dates nothing
 * @param taken identifiers that are in use already
 * @param kind how new identifiers begin
 */
export function fixedSurroundings(
  today: Day | null,
  taken: ReadonlySet<string> = new Set(),
  kind = 'statement',
): Surroundings {
  const now = today ?? day('2000-01-01')
  let count = 0
  const next = (): string => {
    count += 1
    const id = `${kind}-${String(count).padStart(6, '0')}`
    return taken.has(id) ? next() : id
  }
  return {
    today: () => now,
    now: () => `${now}T00:00:00.000Z`,
    author: () => '',
    newId: next,
    newSecret: () => {
      throw new Error('No command makes what needs a secret: it could not be the same twice.')
    },
  }
}
