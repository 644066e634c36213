import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'

/** In what a priced line is counted; `percent` counts euros, of which it takes a rate. */
export const PRICED_UNITS = ['hour', 'day', 'halfDay', 'unit', 'month', 'percent'] as const

/** A line as it is billed and printed: a quantity, a price, and their product rounded once to the cent. */
export interface PricedLine {
  readonly label: string
  readonly unit: (typeof PRICED_UNITS)[number]
  /** Initials of the agent and month whose pay sets the price; else empty and `null`. */
  readonly agent: string
  readonly month: Month | null
  /** Units, exactly. */
  readonly quantity: { readonly numerator: string; readonly denominator: string }
  /** Cents a unit; for `percent`, ten-thousandths. */
  readonly price: number
  readonly amount: Cents
}
