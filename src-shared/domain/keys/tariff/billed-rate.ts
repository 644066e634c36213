import type { Cents } from '#shared/kernel/cents'

/** The price of an hour that a billing multiplied, where it is one by tariff; `null` elsewhere. */
export const billedRate = (billing: {
  readonly kind: string
  readonly hourlyRate?: Cents
}): Cents | null => (billing.kind === 'tariff' ? (billing.hourlyRate ?? null) : null)
