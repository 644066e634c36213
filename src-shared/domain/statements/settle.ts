import { cents, sumCents, type Cents } from '#shared/kernel/cents'

/**
 * What a beneficiary owes after its instalments, or is refunded: never a negative claim (domain notes 5.2). `vat` is the tax
 * within the amount, where there is any.
 */
export interface Settlement {
  readonly kind: 'claim' | 'reduction'
  readonly amount: Cents
  readonly vat?: Cents | undefined
}

/** A signed amount as a settlement: below zero, it is a refund. The tax within it is signed as it is. */
export function signed(balance: number, vat?: number): Settlement {
  const isClaim = balance >= 0
  return {
    kind: isClaim ? 'claim' : 'reduction',
    amount: cents(isClaim ? balance : 0 - balance),
    ...(vat === undefined ? {} : { vat: cents(isClaim || vat === 0 ? vat : 0 - vat) }),
  }
}

/** A settlement as a signed amount, in cents: a refund is below zero. */
export const signedAmount = ({ kind, amount }: Pick<Settlement, 'kind' | 'amount'>): Cents =>
  kind === 'claim' ? amount : cents(0 - amount)

/** The tax within a settlement, signed as its amount; nothing where there is none. */
export const signedVat = ({ kind, vat = cents(0) }: Omit<Settlement, 'amount'>): Cents =>
  kind === 'claim' || vat === 0 ? vat : cents(0 - vat)

/** Compares a share with the instalments already called (worked example C5). Both amounts are positive cents. */
export const settle = (share: Cents, instalments: readonly Cents[], vat?: Cents): Settlement =>
  signed(share - sumCents(instalments), vat)
