import { describe, expect, it } from 'vitest'
import { translator } from '#shared/wording/translator'
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

  it('is refused where it was kept first, or its state names it', async () => {
    for (const state of [
      'Payé puis rejeté',
      'Virement rejeté',
      'Le paiement a été annulé',
      'Virement du 12/02 rejeté',
    ])
      expect(
        await told(await issued(), `Date;État;Montant;Statut\n01/03/2027;2026-001;1;${state}`),
      ).toEqual(['paymentUndone'])
  })

  it('is taken where something else was taken back', async () => {
    for (const note of [
      'Annule et remplace le virement du 12/02',
      'Nouveau virement suite au rejet du 12/02',
      'Aucun rejet',
      'Remplace le titre 45 annulé',
      'Rejet régularisé',
    ])
      expect(
        await told(
          await issued(),
          `Date;État;Montant;Observations\n01/03/2027;2026-001;1234,56;${note}`,
        ),
      ).toEqual(['2026-001 2027-03-01 123456'])
    for (const label of ['VIR REGUL IMPAYE 2026-001', 'Titre 2026-001 (remplace un titre annulé)'])
      expect(
        await told(await issued(), `Date;Libellé;Crédit\n01/03/2027;${label};1234,56`),
      ).toEqual(['2026-001 2027-03-01 123456 guessedNumber'])
  })
})

it.each(['fr', 'en'] as const)(
  'entries of this program are no payments, though they have the number, a day and an amount (%s)',
  async (language) => {
    const t = translator(language)
    const titles = ['number', 'day', 'side', 'account', 'label', 'thirdParty', 'amount'] as const
    const lines = [
      titles.map((title) => t(`accounting.column.${title}`)),
      [
        '2026-001',
        '01/03/2027',
        t('accounting.side.receipt'),
        '70845',
        'Personnel',
        'A',
        '1234,56',
      ],
    ]
    const text = lines.map((cells) => cells.join(';')).join('\n')
    expect(await told(await issued(), text)).toEqual(['paymentEntry'])
  },
)
