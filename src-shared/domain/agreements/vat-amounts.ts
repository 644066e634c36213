import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { VatTerms } from './vat-terms'

const WHOLE = 10_000

/** The tax on an amount without it: amount × rate, rounded once to the cent, halves away from zero (rule `vat`). */
export const vatOn = (base: Cents, { rate }: Pick<VatTerms, 'rate'>): Cents =>
  cents(rate === null ? 0 : roundRatio(ratio(BigInt(base) * BigInt(rate), WHOLE)))

/**
 * The tax within an amount that includes it: amount × rate ÷ (1 + rate), rounded once. Of a base and the tax on it, it is
 * that tax, to the cent.
 */
export const vatWithin = (amount: Cents, { rate }: Pick<VatTerms, 'rate'>): Cents =>
  cents(rate === null ? 0 : roundRatio(ratio(BigInt(amount) * BigInt(rate), BigInt(WHOLE + rate))))
