import type { AllocationKey } from '../../keys/allocation-key'
import type { KeyBilling } from '../../keys/key-billing'
import { traitsOf } from '../../keys/key-kinds'
import type { PrintedKey } from '../../keys/worked-key'
import { sum } from '../../printed/sum'
import type { PrintedPath } from '../../printed/printed-value'
import type { ContentSum } from '../content-fields'
import type { StatementContent } from '../statement'

/** One set of terms, as a statement prints it. */
export interface PrintedTerms extends PrintedKey {
  readonly content: StatementContent
  readonly key: AllocationKey
  /** The path of their billing in the content. */
  readonly path: PrintedPath
}

/** The sums to compute again, and the amount that they give. */
export interface Worked {
  readonly sums: readonly ContentSum[]
  readonly amount: number
}

/** Computes the amount of a key again from the quantities, weights and prices printed beside it. */
export function keySums(billing: KeyBilling, terms: PrintedTerms): Worked {
  const worked = traitsOf(terms.key).sums(billing, terms)
  if (worked === null) return { sums: [sum('billing.kind', billing.kind, null)], amount: 0 }
  const { sums, amount } = worked
  return {
    sums: sums.map((one) =>
      one.path.length === 0 ? one : { ...one, path: [...terms.path, ...one.path] },
    ),
    amount,
  }
}
