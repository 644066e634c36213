import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { ChargeBasis } from './charge-amount'
import { borneCharges } from './borne-charges'
import { CHARGE_KINDS, type ServiceCharge } from './service-charge'

/** A charge in the cost of a service over a period: what it starts from, what is foreseen, what was spent. */
export interface ServiceCostRow {
  readonly charge: ServiceCharge
  /** Sum of the listed adjustments; `null` without a forecast. */
  readonly adjustments: Cents | null
  /** The part of the period, by days; grants are negative. `null` where it is not known. */
  readonly forecast: Cents | null
  readonly actual: Cents | null
}

/** An amount as foreseen, and as it really was; `null` where it is not known. */
export interface ForeseenAndReal {
  readonly forecast: Cents | null
  readonly actual: Cents | null
}

/** The cost of a service over a period, forecast beside actual. */
export interface ServiceCostYear {
  readonly rows: readonly ServiceCostRow[]
  /** Pay of the lent agents, their kilometres, and charges less grants; `null` where a part is not known. */
  readonly forecast: Cents | null
  readonly actual: Cents | null
}

const sumOrNull = (amounts: readonly (Cents | null)[]): Cents | null => {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === amounts.length ? sumCents(known) : null
}

/** What a service costs over a period: what its agents are paid and drive, then each charge, grants last. */
export function serviceCostYear(facts: {
  readonly charges: readonly ServiceCharge[]
  readonly agreementId: string
  /** The days of the period on which the agreement is in force. */
  readonly days: Period
  /** What is no charge: pay of the lent agents, and their kilometres. */
  readonly beside: readonly ForeseenAndReal[]
}): ServiceCostYear {
  const { charges, agreementId, days, beside } = facts
  const borne = (basis: ChargeBasis): ReadonlyMap<string, Cents> =>
    new Map(
      borneCharges(charges, agreementId, days, basis).lines.map((line) => [
        line.chargeId,
        line.borne,
      ]),
    )
  const [forecast, actual] = [borne('forecast'), borne('actual')]
  const rows = charges
    .filter(
      (charge) =>
        charge.agreementId === agreementId && intersectPeriods(days, charge.period) !== null,
    )
    .sort(
      (a, b) =>
        CHARGE_KINDS.indexOf(a.kind) - CHARGE_KINDS.indexOf(b.kind) || (a.label < b.label ? -1 : 1),
    )
    .map((charge): ServiceCostRow => {
      const sum = charge.forecast?.adjustments.reduce((all, { amount }) => all + amount, 0)
      return {
        charge,
        adjustments: sum === undefined ? null : cents(sum),
        forecast: forecast.get(charge.id) ?? null,
        actual: actual.get(charge.id) ?? null,
      }
    })
  return {
    rows,
    forecast: sumOrNull([...beside, ...rows].map((each) => each.forecast)),
    actual: sumOrNull([...beside, ...rows].map((each) => each.actual)),
  }
}
