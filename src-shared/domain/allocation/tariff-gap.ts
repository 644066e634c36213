import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from './allocation'

/** What the notified tariff would bring in beside what the service really cost. */
export interface TariffGap {
  readonly hourlyTariff: Cents
  /** Hours done for beneficiaries times the tariff, rounded once to the cent. */
  readonly atTariff: Cents
  readonly cost: Cents
  /** Real cost less what the tariff brings in: positive when the tariff is too low. */
  readonly gap: Cents
}

/**
 * Compares the unit cost that the agreement notified with the real cost of the period (D.5211-16: the unit cost is
 * notified ahead, from forecasts). `null` where no tariff was notified or a month is unpriced.
 */
export function tariffGap(
  { hourlyTariff }: Pick<Agreement, 'hourlyTariff'>,
  { direct, cost }: Pick<Allocation, 'direct' | 'cost'>,
): TariffGap | null {
  if (hourlyTariff === null || cost === null || direct === 0) return null
  const atTariff = cents(roundRatio(ratio(BigInt(direct) * BigInt(hourlyTariff), 60n)))
  return { hourlyTariff, atTariff, cost, gap: cents(cost - atTariff) }
}
