import { describe, expect, it } from 'vitest'
import { issued, told } from './payment-list'

describe('a payment that its line says was not kept by the bank', () => {
  it.each(['Annulé', 'ANNULÉE le 02/03', 'Rejeté', 'Impayé', 'En attente', 'Prévu'])(
    'is refused where its state is « %s »',
    async (state) => {
      for (const title of ['Statut', 'Observations', 'État du paiement']) {
        const text = `Date;État;Montant;${title}\n01/03/2027;2026-001;1234,56;${state}\n01/03/2027;2026-002;617,28;Payé`
        expect(await told(await issued(), text)).toEqual([
          'paymentUndone',
          '2026-002 2027-03-01 61728',
        ])
      }
    },
  )

  it.each(['REJET VIR SEPA ETAT 2026-001', 'Annulation 2026-001', 'Extourne 2026-001'])(
    'is refused under the label « %s »',
    async (label) => {
      const text = `Date;Libellé;Crédit\n01/03/2027;${label};1234,56\n01/03/2027;VIR ETAT 2026-002;617,28`
      expect(await told(await issued(), text)).toEqual([
        'paymentUndone',
        '2026-002 2027-03-01 61728 guessedNumber',
      ])
    },
  )

  it('is taken where it is said not to be, or nothing is', async () => {
    for (const state of ['Encaissé', 'Non annulé', '', 'Payé, relance du 12/02 sans objet'])
      expect(
        await told(
          await issued(),
          `Date;État;Montant;Statut\n01/03/2027;2026-001;1234,56;${state}`,
        ),
      ).toEqual(['2026-001 2027-03-01 123456'])
  })
})
