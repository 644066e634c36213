import { day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

const span = (from: string, to: string): Period => ({ from: day(from), to: day(to) })

/** The year of the samples. */
export const YEAR = span('2026-01-01', '2026-12-31')

export const QUARTERS: readonly Period[] = [
  span('2026-01-01', '2026-03-31'),
  span('2026-04-01', '2026-06-30'),
  span('2026-07-01', '2026-09-30'),
  span('2026-10-01', '2026-12-31'),
]

/** The year and its parts, as settlements cut it. */
export const PERIODS: readonly Period[] = [
  YEAR,
  YEAR,
  span('2026-01-01', '2026-06-30'),
  span('2026-07-01', '2026-12-31'),
  ...QUARTERS,
  span('2026-01-01', '2026-01-31'),
]

/** The hours of a file, put in columns once. */
const hoursOf = oncePer((file: WorkspaceFile) => timeColumns(file.timesheets))

/** The settlement of an agreement by what a workspace holds. */
export function settlementOf(
  file: WorkspaceFile,
  agreement: Agreement,
  period: Period = YEAR,
  nature: StatementNature = 'actual',
): Allocation {
  const known = { ...knownFacts(file), costs: file.costs }
  const facts = { agreement, period, hours: hoursOf(file), ...known }
  return allocate(nature === 'actual' ? facts : provisionalFacts(facts).facts)
}

/** The figures of a settlement by name, whatever the order of its lists. */
export function figuresOf(allocation: Allocation): unknown {
  const { shares, agentIds, matrix, byMonth } = allocation
  return {
    amounts: Object.fromEntries(
      shares.map(({ collectivityId, amount, minutes, uses }) => [
        collectivityId,
        [amount, minutes, uses],
      ]),
    ),
    cells: Object.fromEntries(
      shares.map(({ collectivityId }, row) => [
        collectivityId,
        Object.fromEntries(agentIds.map((id, at) => [id, matrix[row]?.[at]])),
      ]),
    ),
    months: Object.fromEntries(
      shares.map(({ collectivityId }, row) => [collectivityId, byMonth[row]]),
    ),
    cost: allocation.cost,
    billed: allocation.billed,
    lender: allocation.lenderPart,
  }
}
