import { foldTitle } from '../imports/fold-title'

/** Where a file of payments has what is needed: places of columns, -1 where there is none. */
export interface PaymentColumns {
  readonly number: number
  readonly day: number
  readonly amount: number
  readonly reference: number
}

/** Beginnings or parts of titles, folded, French and English; the first that fits holds. */
const TITLES: Readonly<Record<keyof PaymentColumns, readonly string[]>> = {
  number: ['numero de l etat', 'n de l etat', 'etat', 'statement', 'facture', 'numero', 'number'],
  day: ['date', 'paye le', 'regle le', 'encaisse le', 'jour', 'paid on', 'day'],
  amount: ['montant', 'paye', 'regle', 'encaisse', 'credit', 'amount', 'paid'],
  reference: ['reference', 'mandat', 'libelle', 'virement', 'objet', 'label'],
}

/** Which column holds what, by the titles; a column serves once. */
export function paymentColumns(headers: readonly string[]): PaymentColumns {
  const folded = headers.map(foldTitle)
  const taken = new Set<number>()
  const find = (titles: readonly string[]): number => {
    for (const title of titles) {
      const at = folded.findIndex((one, index) => !taken.has(index) && one.startsWith(title))
      if (at >= 0) {
        taken.add(at)
        return at
      }
    }
    return -1
  }
  const number = find(TITLES.number)
  const day = find(TITLES.day)
  const amount = find(TITLES.amount)
  return { number, day, amount, reference: find(TITLES.reference) }
}
