import type { Month } from '#shared/kernel/month'

/** What can be refused of acts, files and days of equipment. */
export type UnitsFailure =
  /** No day of the month lies in the agreement's period. */
  | { readonly code: 'agreementNotInForce'; readonly agreement: string; readonly month: Month }
  | {
      readonly code: 'notBeneficiary'
      readonly collectivity: string
      readonly agreement: string
    }
  /** Acts and files are whole. */
  | { readonly code: 'unitNotWhole'; readonly name: string; readonly month: Month }
  /** A kind of unit that counts use can't be removed. */
  | { readonly code: 'unitTypeInUse'; readonly name: string; readonly month: Month }
  /** A kind of unit with halves can't become whole. */
  | { readonly code: 'unitTypeHasHalves'; readonly name: string; readonly month: Month }
