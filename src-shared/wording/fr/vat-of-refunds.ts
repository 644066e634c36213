import type { ClausePart } from './act-clauses/clause'

/** What VAT does to the refunds: as the terms say; where they only say that it is due, its rate is asked for. */
export const VAT_OF_REFUNDS: ClausePart = {
  when: 'vatStated',
  say: ['Les remboursements relèvent, pour la TVA, du régime suivant : {{vat}}.'],
  otherwise: [
    {
      when: 'vat',
      say: ['Les remboursements sont soumis à la taxe sur la valeur ajoutée, au taux de [[taux]].'],
    },
  ],
}
