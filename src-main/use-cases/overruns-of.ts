import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import type { Minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import { allocate } from '#shared/domain/allocation/allocate'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { deadlinesOf } from '#shared/domain/formalities/deadlines-of'
import type { SigningPorts } from './ports'
import { settlementFacts } from './settlement-facts'

/** A body that uses up the hours planned for its year. */
export interface Overrun {
  readonly collectivityId: string
  /** The day on which they are used up, at the pace of what was done, or were used up. */
  readonly on: Day
  readonly reached: boolean
  /** Last day of the hours counted. */
  readonly until: Day
  /** Hours done till then, and planned till then. */
  readonly done: Minutes
  readonly planned: Minutes
}

/** The bodies of an agreement that use up their planned hours this year, as its deadlines show. */
export async function overrunsOf(
  { keeper, surroundings }: SigningPorts,
  agreement: Agreement,
): Promise<readonly Overrun[]> {
  const registers = keeper.registers()
  const today = surroundings.today()
  const { from, to } = yearPeriod(Number(today.slice(0, 4)))
  const sheets = await keeper.readTimesheets({
    from: monthOf(from),
    to: monthOf(to),
    agentIds: everLent(agreement),
  })
  const [period] = settlementPeriods(agreement, knownMonths(timeColumns(sheets)), today)
  if (period === undefined) return []
  const { facts } = await settlementFacts(keeper, registers, agreement, period)
  const allocation = allocate(facts)
  const known = { costNotices: [], parameters: [], agreements: [], allocations: [allocation] }
  return deadlinesOf(agreement, known, today).flatMap((deadline) => {
    if (deadline.kind !== 'overrun') return []
    const { collectivityId, on, reached } = deadline
    const share = allocation.shares.find((each) => each.collectivityId === collectivityId)
    if (share === undefined) return []
    const { minutes: done, contractedMinutes: planned } = share
    return [{ collectivityId, on, reached, until: period.to, done, planned }]
  })
}
