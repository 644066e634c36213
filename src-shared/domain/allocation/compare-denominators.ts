import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import { weeklyMinutesIn } from '../costs/agent-hour'
import type { Denominator } from '../costs/hourly-cost'
import { denominatorMinutes, hourlyCost } from '../costs/hourly-cost'
import type { Allocation } from './allocation'

/** Who bears meetings and training: the rate, everyone in proportion, or the lender. */
export type CommonTimeRule = 'rate' | 'proRata' | 'lender'

/** What a denominator makes of a service's cost. */
export interface DenominatorBill {
  readonly denominator: Denominator | 'chosen'
  /** Hours of the service that the cost is divided by, in minutes, exactly. */
  readonly minutes: Ratio
  /** Ten-thousandths of a euro an hour; `null` where there is nothing to divide by. */
  readonly rate: Ratio | null
  /** What each beneficiary would pay, in the order of the shares; `null` without a rate. */
  readonly amounts: readonly (Cents | null)[]
  /** What stays with the lender; negative where hours bring in more than the cost. */
  readonly lenderPart: Cents | null
  /** Hours counted that nobody did: neither for a beneficiary nor in common. Negative where more was done. */
  readonly idle: Ratio
}

/** Paid or worked minutes of the lent agents, each month for the part that the agreement bears. */
function contractual(
  denominator: 'paid' | 'worked',
  { costLines }: Pick<Allocation, 'costLines'>,
  agents: readonly Agent[],
): Ratio {
  return costLines.reduce((sum, { agentId, month, full, borne }) => {
    const agent = agents.find(({ id }) => id === agentId)
    if (agent === undefined || full <= 0) return sum
    const weeklyMinutes = weeklyMinutesIn(agent, month)
    const whole = denominatorMinutes(denominator, { weeklyMinutes, months: 1, doneMinutes: 0 })
    // A common denominator for every month: the fractions stay small.
    const part = roundRatio(
      ratio(whole.numerator * BigInt(borne) * 1000n, whole.denominator * BigInt(full)),
    )
    return addRatio(sum, ratio(part, 1000n))
  }, ratio(0))
}

/**
 * Compares what the cost of a service is divided by, 1 820 h paid, 1 607 h worked, real presence or a chosen figure, and
 * what each does to every bill. A bill is direct hours at the rate of the whole cost, rounded once to the cent. Common
 * time raises the rate, follows the direct hours, or is left to the lender; hours that nobody did are told apart.
 *
 * @param chosen minutes of the whole service; `null` where none was chosen
 */
export function compareDenominators(
  allocation: Pick<Allocation, 'costLines' | 'direct' | 'common' | 'shares'>,
  cost: Cents,
  agents: readonly Agent[],
  rule: CommonTimeRule,
  chosen: number | null,
): readonly DenominatorBill[] {
  const { direct, common, shares } = allocation
  const counted: readonly (readonly [DenominatorBill['denominator'], Ratio])[] = [
    ['paid', contractual('paid', allocation, agents)],
    ['worked', contractual('worked', allocation, agents)],
    ['done', ratio(direct + common)],
    ...(chosen === null ? [] : [['chosen', ratio(chosen)] as const]),
  ]
  return counted.map(([denominator, minutes]): DenominatorBill => {
    const divisor = rule === 'rate' ? addRatio(minutes, ratio(0 - common)) : minutes
    const rate = hourlyCost(cost, divisor)
    const amounts = shares.map(({ minutes: done }): Cents | null => {
      if (rate === null) return null
      const along = rule === 'proRata' && direct > 0
      const weight = along ? BigInt(direct + common) : 1n
      const by = along ? BigInt(direct) : 1n
      return cents(
        roundRatio(ratio(rate.numerator * BigInt(done) * weight, rate.denominator * 6000n * by)),
      )
    })
    const known = amounts.filter((amount) => amount !== null)
    return {
      ...{ denominator, minutes, rate, amounts },
      lenderPart: rate === null ? null : cents(cost - sumCents(known)),
      idle: addRatio(minutes, ratio(0 - (direct + common))),
    }
  })
}
