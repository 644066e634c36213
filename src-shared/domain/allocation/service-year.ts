import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, yearPeriod } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { everLent } from '../agreements/term-versions'
import type { ServiceCharge } from '../costs/service-charge'
import {
  serviceCostYear,
  type ForeseenAndReal,
  type ServiceCostYear,
} from '../costs/service-cost-year'
import { monthsInForce } from '../keys/months-in-force'
import type { Allocation } from './allocation'
import { isKilometres } from './service-cost'

/** What is foreseen from the last accounts alone. */
interface FromAccounts extends ForeseenAndReal {
  /** What it was in the year before. */
  readonly base: Cents | null
}

/** A year of a service's cost, with what its lent agents are paid and drive. */
export interface ServiceYear extends ServiceCostYear {
  readonly pay: FromAccounts
  readonly kilometres: FromAccounts
  /** Whether the agreement is in force for more or fewer months than in the year before: its accounts are foreseen in proportion. */
  readonly byMonths: boolean
}

type Settled = Pick<Allocation, 'costLines' | 'chargeLines' | 'objections'>

/** The pay in a settlement; `null` where months lack a cost, or none was ever entered for the agents who are lent. */
function payOf(settled: Settled | undefined, agreement: Agreement): Cents | null {
  if (everLent(agreement).length === 0) return cents(0)
  if (settled === undefined || settled.costLines.length === 0) return null
  if (settled.objections.some(({ code }) => code === 'monthUnpriced')) return null
  return sumCents(settled.costLines.map(({ borne }) => borne))
}

/** The kilometres in the cost of a settlement; `null` where a trip has no price. */
function kilometresOf(settled: Settled | undefined): Cents | null {
  const isUnknown = settled?.objections.some(
    ({ code }) => code === 'vehicleMissing' || code === 'kilometreRateMissing',
  )
  if (settled === undefined || isUnknown) return null
  return sumCents(settled.chargeLines.filter(isKilometres).map(({ borne }) => borne))
}

/**
 * What a service costs over a year, forecast beside actual: pay and kilometres are foreseen as those of the year before, in proportion to
 * the months in force of both years, each cut short by its days. `null` where the agreement is in force on no day of the year.
 *
 * @param last the settlement of the year before; `undefined` while it is not known
 */
export function serviceYear(
  agreement: Agreement,
  charges: readonly ServiceCharge[],
  year: number,
  now: Settled,
  last: Settled | undefined,
): ServiceYear | null {
  const days = intersectPeriods(yearPeriod(year), agreement.period)
  if (days === null) return null
  const months = monthsInForce(yearPeriod(year), agreement.period)
  const before = monthsInForce(yearPeriod(year - 1), agreement.period)
  const part = {
    numerator: months.numerator * before.denominator,
    denominator: months.denominator * before.numerator,
  }
  const foreseen = (base: Cents | null, actual: Cents | null): FromAccounts => ({
    base,
    // Nothing was spent while the agreement was not in force.
    forecast:
      base === null || part.denominator === 0n
        ? base
        : cents(roundRatio({ ...part, numerator: part.numerator * BigInt(base) })),
    actual,
  })
  const pay = foreseen(payOf(last, agreement), payOf(now, agreement))
  const kilometres = foreseen(kilometresOf(last), kilometresOf(now))
  const beside = [pay, kilometres]
  return {
    ...serviceCostYear({ charges, agreementId: agreement.id, days, beside }),
    pay,
    kilometres,
    byMonths: part.denominator !== 0n && part.numerator !== part.denominator,
  }
}
