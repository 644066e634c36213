import type { MovedShares } from '#shared/contract/import-views'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { withVat } from '#shared/domain/allocation/vat-lines'
import type { Share } from '#shared/domain/allocation/allocation'
import type { Cents } from '#shared/kernel/cents'
import { allocate } from '#shared/domain/allocation/allocate'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { applyChange } from '#shared/domain/workspace/change'
import { firstDayOf, lastDayOf } from '#shared/kernel/month'
import { intersectPeriods } from '#shared/kernel/period'
import { failureCodes } from '#shared/kernel/failure-codes'
import type { Keeper, MonthSpan } from './ports'
import { settlementFacts } from './settlement-facts'

const keyOf = ({ agentId, month }: Pick<Timesheet, 'agentId' | 'month'>): string =>
  `${agentId} ${month}`

/** Timesheets as they would be. */
function changed(
  kept: readonly Timesheet[],
  changes: readonly TimesheetChange[],
): readonly Timesheet[] {
  const sheets = new Map(kept.map((sheet) => [keyOf(sheet), sheet]))
  for (const change of changes) {
    const after = applyChange(change, sheets.get(keyOf(change)) ?? null)
    if (!after.ok) throw new Error(failureCodes(after.failures))
    if (after.value === null) sheets.delete(keyOf(change))
    else sheets.set(keyOf(change), after.value as Timesheet)
  }
  return [...sheets.values()]
}

/** What a body would pay, with the tax on it; `null` where it can't be computed. */
const dueOf = ({ amount, vat }: Share): Cents | null =>
  amount === null ? null : withVat(amount, vat)

function compared(
  { id }: Agreement,
  span: MonthSpan,
  before: AllocationFacts,
  hours: AllocationFacts['hours'],
): MovedShares {
  const [now, then] = [allocate(before), allocate({ ...before, hours })]
  const amounts = new Map(now.shares.map((share) => [share.collectivityId, dueOf(share)]))
  return {
    agreementId: id,
    ...span,
    open: then.objections.length,
    isBlocked: then.objections.some(({ blocking }) => blocking),
    bodies: then.shares
      .map((share) => ({
        collectivityId: share.collectivityId,
        before: amounts.get(share.collectivityId) ?? null,
        after: dueOf(share),
      }))
      .filter((body) => body.before !== body.after),
  }
}

/**
 * What changed hours would make each body pay: the settlement of the months concerned, for each agreement and year, as it is and as it
 * would be.
 *
 * @param changes of timesheets; nothing of them is kept
 */
export async function movedShares(
  keeper: Keeper,
  changes: readonly TimesheetChange[],
): Promise<readonly MovedShares[]> {
  const registers = keeper.registers()
  const years = [...new Set(changes.map(({ month }) => month.slice(0, 4)))].sort()
  const moved: MovedShares[] = []
  for (const agreement of registers.agreements.values()) {
    const lent = new Set(everLent(agreement))
    for (const year of years) {
      const own = changes.filter(
        ({ agentId, month }) => lent.has(agentId) && month.startsWith(year),
      )
      const months = own.map(({ month }) => month).sort()
      const [from, to] = [months[0], months.at(-1)]
      if (from === undefined || to === undefined) continue
      const period = { from: firstDayOf(from), to: lastDayOf(to) }
      if (intersectPeriods(period, agreement.period) === null) continue
      const { facts, timesheets } = await settlementFacts(keeper, registers, agreement, period)
      const after = timeColumns(changed(timesheets, own))
      moved.push(compared(agreement, { from, to }, facts, after))
    }
  }
  return moved
}
