import type { Cents } from '#shared/kernel/cents'
import type { VatTerms } from '../agreements/vat-terms'

/** What one regime does to a share: the amount that it applies to, and the tax on that. */
export interface VatLine extends VatTerms {
  readonly base: Cents
  readonly amount: Cents
}
