import type { Cents } from '#shared/kernel/cents'
import type { GapTrace } from '../gap-trace'

/** Units times a tariff, rounded once to the cent. */
export interface AtTariff {
  readonly kind: 'tariff'
  readonly hourlyRate: Cents
  readonly basis: 'contracted' | 'actual'
  /** Minutes billed, as an exact fraction. */
  readonly minutes: { readonly numerator: string; readonly denominator: string }
  readonly gap?: GapTrace
}
