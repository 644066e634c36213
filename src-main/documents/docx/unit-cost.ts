import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { ActFacts } from '../../use-cases/act-facts'
import { t } from './act-text'

/** A unit cost in force, and since when it is known. */
export interface ActUnitCost {
  readonly amount: Cents
  readonly words: string
  /** The price of an hour, where hours are the unit. */
  readonly hourly: Cents | null
  readonly notifiedOn: Day | null
}

/** The unit cost of a year: the last one notified for it, else that of the terms, else `null`. */
export function unitCostOf(
  { notices, year }: Pick<ActFacts, 'notices' | 'year'>,
  hourlyTariff: Cents | null,
): ActUnitCost | null {
  const notice = notices
    .filter(({ fiscalYear }) => fiscalYear === year)
    .reduce<ActFacts['notices'][number] | null>(
      (last, one) => (last === null || one.notifiedOn > last.notifiedOn ? one : last),
      null,
    )
  if (notice !== null) {
    const { unitCost: amount, unit, notifiedOn } = notice
    const words = t('actText.unit', { amount, unit })
    return { amount, words, hourly: unit === 'heure' ? amount : null, notifiedOn }
  }
  if (hourlyTariff === null) return null
  const words = t('actText.perHour', { amount: hourlyTariff })
  return { amount: hourlyTariff, words, hourly: hourlyTariff, notifiedOn: null }
}
