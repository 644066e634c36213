import { cents, type Cents } from '#shared/kernel/cents'
import { addRatio, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { LegalForm } from '../agreements/legal-form'
import { agreementOn } from '../agreements/term-versions'
import type { Terms } from '../agreements/terms'
import { underClause } from '../agreements/under-clause'
import { hourlyCost, type Denominator } from '../costs/hourly-cost'
import { lentByAgent, sumOf, workedOf } from '../costs/lent-minutes'
import { traitsOf } from '../keys/key-kinds'
import { agentMonthId } from '../timesheets/agent-month-id'
import { allocate } from './allocate'
import type { Allocation } from './allocation'
import type { AllocationFacts } from './facts'

/** Who pays for meetings and training: the rate, everyone in proportion, or the lender. */
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
  /** The effect of a denominator on a service's cost. */
  readonly lenderPart: Cents | null
  /** Hours counted but not done, for a beneficiary or in common. Negative where more was done. */
  readonly idle: Ratio
}

/** Minutes paid to the lent agents for the part under the agreement, in the months that the cost counts. */
function paidIn(
  { agreement, agents, period }: AllocationFacts,
  { costLines }: Pick<Allocation, 'costLines'>,
): Ratio {
  const counted = new Set(costLines.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const lent = lentByAgent(agreement, agents, period, (agentId, month) =>
    counted.has(agentMonthId(agentId, month)),
  )
  return sumOf(lent.values())
}

/** The part of the whole hours that is billed, and the hours that the rate is over; `null` where nothing is left. */
function billedOf(
  divisor: Ratio,
  { direct, common }: Pick<Allocation, 'direct' | 'common'>,
  rule: CommonTimeRule,
): { readonly over: Ratio; readonly part: Ratio } | null {
  const over = rule === 'rate' ? addRatio(divisor, ratio(0 - common)) : divisor
  const used = rule === 'proRata' ? direct + common : direct
  if (over.numerator <= 0n) return null
  return { over, part: ratio(BigInt(used) * over.denominator, over.numerator) }
}

/** The agreement as it would bill: common time is counted already, and a tariff is the rate of the denominator. */
function billingAt(agreement: Agreement, tariff: Cents | null): Agreement {
  const under = <T extends Terms>(terms: T, form: LegalForm | undefined): T => ({
    ...terms,
    commonTime: 'proRata',
    ...(traitsOf(underClause(terms, form).key).usesTariff && tariff !== null
      ? { hourlyTariff: tariff }
      : {}),
  })
  const { amendments } = agreement
  return {
    ...under(agreement, agreement.legalForm),
    ...(amendments === undefined
      ? {}
      : {
          amendments: amendments.map((one) => ({
            ...one,
            terms: under(one.terms, agreementOn(agreement, one.effectiveOn).legalForm),
          })),
        }),
  }
}

/**
 * Compares what the cost of a service is divided by, 1 820 h paid, 1 607 h worked, real presence or a chosen figure, and
 * the effect of each on every bill under the key of the agreement itself, limits and gap included. The cost is billed in
 * the proportion of the hours used, and the key shares that part; a tariff becomes the rate. Common time raises the rate,
 * follows the direct hours, or is left to the lender; hours not done are given apart.
 *
 * @param allocation what the facts give, with its cost known
 * @param chosen minutes of the whole service; `null` where none was chosen
 */
export function compareDenominators(
  facts: AllocationFacts,
  allocation: Pick<Allocation, 'costLines' | 'direct' | 'common' | 'shares'>,
  cost: Cents,
  rule: CommonTimeRule,
  chosen: number | null,
): readonly DenominatorBill[] {
  const { direct, common, shares } = allocation
  const paid = paidIn(facts, allocation)
  const counted: readonly (readonly [DenominatorBill['denominator'], Ratio])[] = [
    ['paid', paid],
    ['worked', workedOf(paid)],
    ['done', ratio(direct + common)],
    ...(chosen === null ? [] : [['chosen', ratio(chosen)] as const]),
  ]
  return counted.map(([denominator, minutes]): DenominatorBill => {
    const billed = billedOf(minutes, allocation, rule)
    const rate = billed === null ? null : hourlyCost(cost, billed.over)
    const idle = addRatio(minutes, ratio(0 - (direct + common)))
    const unknown = { denominator, minutes, rate, idle }
    if (billed === null || rate === null)
      return { ...unknown, amounts: shares.map(() => null), lenderPart: null }
    // Where common time follows the direct hours, each direct hour includes its part.
    const along =
      rule === 'proRata' && direct > 0 ? ratio(direct + common, BigInt(direct)) : ratio(1)
    const tariff = roundRatio(
      ratio(rate.numerator * along.numerator, rate.denominator * along.denominator * 100n),
    )
    const agreement = billingAt(facts.agreement, cents(tariff))
    // The rate of the denominator is billed, whatever was notified.
    const settled = allocate({ ...facts, agreement, costNotices: [], billedPart: billed.part })
    const amounts = new Map(settled.shares.map((one) => [one.collectivityId, one.amount]))
    return {
      ...unknown,
      amounts: shares.map(({ collectivityId }) => amounts.get(collectivityId) ?? null),
      lenderPart: settled.billed === null ? null : cents(cost - settled.billed),
    }
  })
}
