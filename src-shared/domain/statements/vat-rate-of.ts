import type { StatementVat } from './statement-vat'

/** The rate of the tax on a statement, where it has one only; `null` where it has none, or several. */
export function vatRateOf({ vat }: { readonly vat?: StatementVat | undefined }): number | null {
  const rates = new Set((vat?.lines ?? []).flatMap(({ rate }) => rate ?? []))
  const [only] = rates
  return rates.size === 1 && only !== undefined ? only : null
}
