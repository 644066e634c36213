import { foldTitle } from '../imports/fold-title'

/** Where a file of payments has what is needed: places of columns, -1 where there is none. */
export interface PaymentColumns {
  readonly number: number
  readonly day: number
  readonly amount: number
  readonly reference: number
  /** Lender and payer: they distinguish the same number of two lenders. */
  readonly lender: number
  readonly payer: number
}

/**
 * Beginnings of titles, folded, French and English; the first that matches is taken. Titles for what was paid come before
 * those that only say date or amount: files also contain the day of issue and what is due.
 */
const TITLES: Readonly<Record<keyof PaymentColumns, readonly string[]>> = {
  number: [
    'numero de l etat',
    'numero d etat',
    'n de l etat',
    'n d etat',
    'n etat',
    'etat',
    'statement',
    'facture',
    'numero',
    'number',
  ],
  day: [
    'date de paiement',
    'date du paiement',
    'date de reglement',
    'date du reglement',
    'date d encaissement',
    'date de valeur',
    'paye le',
    'regle le',
    'encaisse le',
    'paid on',
    'payment date',
    'date of payment',
    'value date',
    'date',
    'jour',
    'day',
  ],
  amount: [
    'montant paye',
    'montant regle',
    'montant encaisse',
    'montant recu',
    'amount paid',
    'paid amount',
    'amount received',
    'paye',
    'regle',
    'encaisse',
    'credit',
    'montant',
    'amount',
    'paid',
  ],
  reference: ['reference', 'mandat', 'libelle', 'virement', 'objet', 'label'],
  lender: ['emetteur', 'employeur', 'preteur', 'creancier', 'lender', 'issuer'],
  payer: ['debiteur', 'payeur', 'beneficiaire', 'collectivite', 'tiers', 'payer', 'body', 'debtor'],
}

/** In this order columns are looked for: a column serves once. */
const ORDER = ['number', 'day', 'amount', 'reference', 'lender', 'payer'] as const

/** Which column holds what, by the titles. */
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
  const columns = { number: -1, day: -1, amount: -1, reference: -1, lender: -1, payer: -1 }
  for (const column of ORDER) columns[column] = find(TITLES[column])
  return columns
}
