import { cents, sumCents, type Cents } from '#shared/kernel/cents'

/** What a beneficiary owes after its instalments, or is refunded: never a negative claim (domain notes 5.2). */
export type Settlement =
  | { readonly kind: 'claim'; readonly amount: Cents }
  | { readonly kind: 'reduction'; readonly amount: Cents }

/** A signed amount as a settlement: below zero, it is a refund. */
export const signed = (balance: number): Settlement =>
  balance >= 0
    ? { kind: 'claim', amount: cents(balance) }
    : { kind: 'reduction', amount: cents(0 - balance) }

/** A settlement as a signed amount, in cents: a refund is below zero. */
export const signedAmount = ({
  kind,
  amount,
}: {
  readonly kind: Settlement['kind']
  readonly amount: Cents
}): Cents => (kind === 'claim' ? amount : cents(0 - amount))

/** Compares a share with the instalments already called (worked example C5). Both amounts are positive cents. */
export const settle = (share: Cents, instalments: readonly Cents[]): Settlement =>
  signed(share - sumCents(instalments))
