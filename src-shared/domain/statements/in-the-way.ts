import { groupBy } from '#shared/kernel/group-by'
import { intersectPeriods, isWithin, type Period } from '#shared/kernel/period'
import type { SettlingStatement } from './open-months'
import { natureOf, type StatementNature } from './statement-nature'

/** Why a standing statement excludes another one of the same body. */
export type InTheWay = 'alreadySettled' | 'alreadyFinal' | 'provisionalBeyond'

/**
 * Why a statement of a body excludes another one over a period, or `null`: a final one excludes any other of its days; a
 * provisional one another provisional one, and a final one that would not settle all its days.
 */
export function inTheWay(
  known: Omit<SettlingStatement, 'agreementId' | 'beneficiaryId'>,
  period: Period,
  nature: StatementNature,
): InTheWay | null {
  if (known.cancelled !== null || intersectPeriods(known.period, period) === null) return null
  if (natureOf(known) === nature) return 'alreadySettled'
  if (nature === 'provisional') return 'alreadyFinal'
  return isWithin(known.period, period) ? null : 'provisionalBeyond'
}

/** Days of provisional statements, and of how many. */
export interface ProvisionalDays {
  readonly period: Period
  readonly count: number
}

/** The provisional statements of an agreement that exclude final ones over a period since they are of other days too, by their days. */
export const longerProvisionals = (
  agreementId: string,
  period: Period,
  statements: readonly SettlingStatement[],
): readonly ProvisionalDays[] =>
  groupBy(
    statements.filter(
      (one) =>
        one.agreementId === agreementId && inTheWay(one, period, 'actual') === 'provisionalBeyond',
    ),
    ({ period: { from, to } }) => `${from} ${to}`,
  ).map(({ 0: { period: days }, length: count }) => ({ period: days, count }))
