import { isHourly } from '../is-hourly'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { sum } from '../../printed/sum'
import type { KeyOf } from '../allocation-key'
import type { BillingOf } from '../key-billing'
import { pricedAgain, workedPrices, type PrintedKey, type WorkedKey } from '../worked-key'

/** The price that a statement must bill: the one notified by the hour where its terms fix it and it is billed, else that of the terms. */
const rateOf = (
  { hourlyRate }: BillingOf<'tariff'>,
  { agreement, acts }: PrintedKey['content'],
): number | null =>
  acts?.unitCostClause === 'fixed' &&
  acts.notice?.unitCost === hourlyRate &&
  isHourly(acts.notice.unit)
    ? acts.notice.unitCost
    : agreement.hourlyTariff

/** Multiplies the hours that a statement prints by its tariff again. */
export function tariffSums(
  key: KeyOf<'tariff'>,
  billing: BillingOf<'tariff'>,
  printed: PrintedKey,
): WorkedKey {
  const { content, whole } = printed
  const { hourlyRate, basis, minutes } = billing
  const rounded = roundRatio(ratio(BigInt(minutes.numerator), BigInt(minutes.denominator)))
  const sums = [
    sum('billing.basis', basis, key.basis),
    ...(whole
      ? [
          sum('billing.hourlyRate', hourlyRate, rateOf(billing, content)),
          basis === 'contracted'
            ? sum('contractedMinutes', content.contractedMinutes, rounded)
            : sum('billing.minutes', minutes, {
                numerator: String(content.minutes),
                denominator: '1',
              }),
        ]
      : []),
  ]
  return workedPrices(billing, printed, pricedAgain(minutes, hourlyRate, 60n), sums)
}
