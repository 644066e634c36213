import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { hasFixedCost } from '#shared/domain/agreements/fixes-unit-cost'
import { isHourly } from '#shared/domain/keys/is-hourly'
import { settlingOn } from '#shared/domain/agreements/settling-terms'
import { yearNotices } from '#shared/domain/agreements/year-notices'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { yearPeriod } from '#shared/kernel/period'
import type { ActFacts } from '../../use-cases/act-facts'
import { beforeTax } from '#shared/wording/before-tax'
import { t } from './act-text'

/** A unit cost in force, and since when it is known. */
export interface ActUnitCost {
  readonly amount: Cents
  readonly words: string
  /** The price of an hour, where hours are the unit. */
  readonly hourly: Cents | null
  readonly notifiedOn: Day | null
}

type Taxed = Pick<Agreement, 'vatTerms'>

/** A price of an act, without the tax where the terms tax refunds. */
export const withoutTax = (words: string, terms: Taxed): string => beforeTax(words, terms, t)

/** The price of an hour that some terms agree. */
export function agreedUnitCost(hourlyTariff: Cents | null, terms: Taxed): ActUnitCost | null {
  if (hourlyTariff === null) return null
  const words = withoutTax(t('actText.perHour', { amount: hourlyTariff }), terms)
  return { amount: hourlyTariff, words, hourly: hourlyTariff, notifiedOn: null }
}

/**
 * The unit cost of a year: where the terms fix it, the price at which hours settle at its end; elsewhere the last one that was
 * notified for it, else that of the terms, else `null`.
 */
export function unitCostOf(
  {
    agreement,
    notices,
    parameters,
    year,
  }: Pick<ActFacts, 'agreement' | 'notices' | 'parameters' | 'year'>,
  hourlyTariff: Cents | null,
): ActUnitCost | null {
  const known = { costNotices: notices, parameters }
  const { all, billed } = yearNotices(known, agreement, year)
  const settling = settlingOn(agreement, known, yearPeriod(year).to)
  const isFixed = hasFixedCost(settling) && traitsOf(settling.key).usesTariff
  if (isFixed && settling.hourlyTariff !== billed?.unitCost)
    return agreedUnitCost(settling.hourlyTariff, settling)
  const notice = billed ?? all.at(-1)
  if (notice === undefined) return agreedUnitCost(hourlyTariff, settling)
  const { unitCost: amount, unit, notifiedOn } = notice
  const price = t('words.perUnit', { amount, unit: isHourly(unit) ? 'heure' : unit })
  const words = withoutTax(price, settling)
  return { amount, words, hourly: isHourly(unit) ? amount : null, notifiedOn }
}
