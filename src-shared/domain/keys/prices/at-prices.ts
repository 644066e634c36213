import type { GapTrace } from '../gap-trace'
import type { PricedLine } from './priced-line'

/** The lines of a price list, each rounded once to the cent. */
export interface AtPrices {
  readonly kind: 'prices'
  readonly lines: readonly PricedLine[]
  readonly gap?: GapTrace
}
