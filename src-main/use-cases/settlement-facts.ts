import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { ProvisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { provisionalFacts, provisionalSpan } from '#shared/domain/provisional/provisional-facts'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Keeper, Registers } from './ports'

/** The registers that a settlement rests on, with those of the agreements. */
export type SettlementRegisters = Pick<
  Registers,
  | 'collectivities'
  | 'agents'
  | 'adjustments'
  | 'serviceCharges'
  | 'criteria'
  | 'unitCounts'
  | 'trips'
  | 'parameters'
>

/** What a settlement and its statements rest on. */
export interface SettlementFacts {
  readonly facts: AllocationFacts
  readonly timesheets: readonly Timesheet[]
  /** What of the facts is foreseen; absent where nothing may be. */
  readonly foreseen?: ProvisionalFacts
}

/**
 * Gathers all that a settlement of an agreement over a period rests on: hours and tasks of its agents, and costs; for a
 * provisional one also what it foresees, from the year before.
 */
export async function settlementFacts(
  keeper: Pick<Keeper, 'readTimesheets' | 'readCosts'>,
  {
    collectivities,
    agents,
    adjustments,
    serviceCharges,
    criteria,
    unitCounts,
    trips,
    parameters,
  }: SettlementRegisters,
  agreement: Agreement,
  period: Period,
  nature: StatementNature = 'actual',
): Promise<SettlementFacts> {
  const read = nature === 'provisional' ? provisionalSpan(period) : period
  const span = { from: monthOf(read.from), to: monthOf(read.to) }
  const agentIds = everLent(agreement)
  const [timesheets, costs] = await Promise.all([
    keeper.readTimesheets({ ...span, agentIds }),
    keeper.readCosts(span),
  ])
  const facts: AllocationFacts = {
    agreement,
    period,
    collectivities: [...collectivities.values()],
    agents: [...agents.values()],
    hours: timeColumns(timesheets),
    costs,
    adjustments: [...adjustments.values()],
    charges: [...serviceCharges.values()],
    criteria: [...criteria.values()],
    unitCounts: [...unitCounts.values()],
    trips: [...trips.values()],
    parameters: [...parameters.values()],
  }
  if (nature === 'actual') return { timesheets, facts }
  const foreseen = provisionalFacts(facts)
  return { timesheets, facts: foreseen.facts, foreseen }
}
