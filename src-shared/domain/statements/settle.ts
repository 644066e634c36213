import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'

/** What a beneficiary owes after its instalments, or gets back: never a negative claim (domain notes 5.2). */
export type Settlement =
  | { readonly kind: 'claim'; readonly amount: Cents }
  | { readonly kind: 'reduction'; readonly amount: Cents }

/** Compares a share with the instalments already called (worked example C5). Both amounts are positive cents. */
export function settle(share: Cents, instalments: readonly Cents[]): Settlement {
  const balance = share - sumCents(instalments)
  return balance >= 0
    ? { kind: 'claim', amount: cents(balance) }
    : { kind: 'reduction', amount: cents(-balance) }
}
