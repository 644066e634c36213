import type { PriceLine } from './price-line'

/** The choices of what a line of a price list may count. */
export const RATED_NAMES = [
  'hourActual',
  'hourBeyond',
  'hourContracted',
  'day',
  'halfDay',
  'unit',
  'monthBeneficiary',
  'monthAgent',
  'payTimes',
  'percentOf',
] as const

/** A choice of what a line counts. */
export type RatedName = (typeof RATED_NAMES)[number]

/** The choice for a line. */
export function ratedName(rated: PriceLine['rated']): RatedName {
  switch (rated.kind) {
    case 'hour':
      if (rated.basis === 'contracted') return 'hourContracted'
      return rated.beyond === undefined ? 'hourActual' : 'hourBeyond'
    case 'month':
      return rated.each === 'beneficiary' ? 'monthBeneficiary' : 'monthAgent'
    case 'day':
    case 'halfDay':
    case 'unit':
    case 'payTimes':
    case 'percentOf':
      return rated.kind
  }
}

/** Whether a line has a price in euros, and so may have tiers: not a coefficient, not a rate. */
export const hasPrice = (rated: RatedName): boolean => rated !== 'payTimes' && rated !== 'percentOf'

/** Whether a line prices the work of agents, and so may be for some of them only. */
export const pricesWork = (rated: RatedName): boolean =>
  rated !== 'hourContracted' &&
  rated !== 'monthBeneficiary' &&
  rated !== 'unit' &&
  rated !== 'percentOf'
