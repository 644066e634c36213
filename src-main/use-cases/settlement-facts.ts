import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { settlementSpan } from '#shared/domain/statements/settlement-span'
import {
  provisionalFacts,
  type ProvisionalFacts,
} from '#shared/domain/provisional/provisional-facts'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Keeper, Registers } from './ports'
import { registerLists } from './register-lists'

/** The facts of a settlement and its statements. */
export interface SettlementFacts {
  readonly facts: AllocationFacts
  readonly timesheets: readonly Timesheet[]
  /** What of the facts is foreseen; absent where nothing may be. */
  readonly foreseen?: ProvisionalFacts
}

/**
 * Gathers all the facts of a settlement of an agreement over a period: hours and tasks of its agents, and costs; for a
 * provisional one also what it foresees, from the year before.
 */
export async function settlementFacts(
  keeper: Pick<Keeper, 'readTimesheets' | 'readCosts'>,
  registers: Registers,
  agreement: Agreement,
  period: Period,
  nature: StatementNature = 'actual',
): Promise<SettlementFacts> {
  const read = settlementSpan(period, nature)
  const span = { from: monthOf(read.from), to: monthOf(read.to) }
  const agentIds = everLent(agreement)
  const [timesheets, costs] = await Promise.all([
    keeper.readTimesheets({ ...span, agentIds }),
    keeper.readCosts(span),
  ])
  const facts: AllocationFacts = {
    agreement,
    period,
    ...knownFacts(registerLists(registers)),
    hours: timeColumns(timesheets),
    costs,
  }
  if (nature === 'actual') return { timesheets, facts }
  const foreseen = provisionalFacts(facts)
  return { timesheets, facts: foreseen.facts, foreseen }
}
