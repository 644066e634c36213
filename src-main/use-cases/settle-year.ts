import type { Period } from '#shared/kernel/period'
import { monthOf } from '#shared/kernel/month'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { SettledAgreement } from '#shared/domain/indicators/indicator-facts'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { countedAgreements } from '#shared/domain/statements/settled-archives'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { Keeper } from './ports'
import { registerLists } from './register-lists'

/** The settlements of some months, with what else is computed from the facts of these months. */
export interface SettledYear {
  readonly period: Period
  readonly settlements: readonly SettledAgreement[]
  readonly costs: readonly AgentCost[]
  readonly entered: ReadonlySet<string>
}

/** Settles the agreements that count in a period; only some of them where these are named. */
export async function settleYear(
  keeper: Pick<Keeper, 'registers' | 'readHours' | 'readCosts'>,
  period: Period,
  isAsked: (agreement: Agreement) => boolean = () => true,
): Promise<SettledYear> {
  const registers = keeper.registers()
  const span = { from: monthOf(period.from), to: monthOf(period.to) }
  const [hours, costs] = await Promise.all([keeper.readHours(span), keeper.readCosts(span)])
  const known = { ...knownFacts(registerLists(registers)), costs }
  const { agreements } = known
  const settlements = countedAgreements(
    agreements.filter(isAsked),
    { agreements, statements: registers.statements.values(), hours },
    period,
  ).map((counted) => ({
    agreement: counted.agreement,
    allocation: allocate({ ...counted, hours, ...known }),
  }))
  return { period, settlements, costs, entered: new Set(hours.entered) }
}
