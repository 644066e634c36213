import { firstDayOf, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { knownFacts } from './known-facts'
import { factsOutside, type OutsideObjection } from '../allocation/outside-facts'
import { placeFacts } from '../allocation/placed-facts'
import { timeColumns } from '../timesheets/time-columns'
import type { WorkspaceFile } from './workspace-file'

/** A fact that no terms of an agreement count: it will not be billed. */
export interface OutsideWarning {
  readonly code: 'outsideAgreement'
  /** Reference of the agreement. */
  readonly agreement: string
  readonly fact: OutsideObjection
}

/** The months with any record of a workspace; `null` where there is none. */
function monthsOfFacts(file: WorkspaceFile): Period | null {
  const months: readonly Month[] = [
    ...file.costs.map(({ month }) => month),
    ...file.unitCounts.map(({ month }) => month),
    ...file.adjustments.map(({ countedIn }) => countedIn),
    ...file.trips.map(({ day }) => monthOf(day)),
    ...file.serviceCharges.flatMap(({ period }) => [monthOf(period.from), monthOf(period.to)]),
  ]
  const sorted = [...months].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined
    ? null
    : { from: firstDayOf(first), to: lastDayOf(last) }
}

/**
 * The late hours, units, trips, charges and costs that agreements will never count, over all their days (rule
 * `counted-once`). Hours have warnings of their own.
 */
export function outsideWarnings(file: WorkspaceFile): readonly OutsideWarning[] {
  const period = monthsOfFacts(file)
  if (period === null) return []
  const hours = timeColumns([])
  const kept = { ...knownFacts(file), costs: file.costs, hours, period }
  return file.agreements.flatMap((agreement) => {
    const facts = { ...kept, agreement }
    return factsOutside(facts, placeFacts(facts)).map((fact): OutsideWarning => ({
      code: 'outsideAgreement',
      agreement: agreement.reference,
      fact,
    }))
  })
}
