import { cents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { Settlement } from '../statements/settle'

/** The tax within a balance, divided as the balance is, by largest remainder: the parts sum to it. */
export function taxOfParts(
  { vat = cents(0) }: Settlement,
  parts: readonly { readonly amount: Cents }[],
): readonly Cents[] {
  const divided = distribute(
    vat,
    parts.map(({ amount }) => amount),
  )
  return divided.ok ? divided.value.map(({ share }) => cents(share)) : parts.map(() => cents(0))
}
