import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { AccountVat } from './account'

/** The tax that an account reckons with; `undefined` where neither the share nor an instalment has any. */
export function accountVat(
  lines: readonly { readonly amount: Cents }[] | undefined,
  instalments: readonly { readonly vat?: Cents | undefined }[],
): AccountVat | undefined {
  if (lines === undefined && instalments.every(({ vat }) => vat === undefined)) return undefined
  return {
    share: sumCents((lines ?? []).map(({ amount }) => amount)),
    instalments: instalments.map(({ vat }) => vat ?? cents(0)),
  }
}
