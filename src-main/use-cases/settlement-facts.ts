import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Keeper, Registers } from './ports'

/** The registers that a settlement rests on, with those of the agreements. */
export type SettlementRegisters = Pick<
  Registers,
  'collectivities' | 'agents' | 'adjustments' | 'serviceCharges' | 'criteria' | 'unitCounts'
>

/** What a settlement and its statements rest on. */
export interface SettlementFacts {
  readonly facts: AllocationFacts
  readonly timesheets: readonly Timesheet[]
}

/** Gathers all that a settlement of an agreement over a period rests on: hours and tasks of its agents, and costs. */
export async function settlementFacts(
  keeper: Pick<Keeper, 'readTimesheets' | 'readCosts'>,
  {
    collectivities,
    agents,
    adjustments,
    serviceCharges,
    criteria,
    unitCounts,
  }: SettlementRegisters,
  agreement: Agreement,
  period: Period,
): Promise<SettlementFacts> {
  const span = { from: monthOf(period.from), to: monthOf(period.to) }
  const agentIds = everLent(agreement)
  const [timesheets, costs] = await Promise.all([
    keeper.readTimesheets({ ...span, agentIds }),
    keeper.readCosts(span),
  ])
  return {
    timesheets,
    facts: {
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
    },
  }
}
