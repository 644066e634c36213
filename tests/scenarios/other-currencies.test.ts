import { expect, it } from 'vitest'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'
import { issued, told } from './payment-list'

it.each(['Devise', 'Code devise', 'Monnaie', 'Devise du compte'])(
  'a payment is refused that a column « %s » says to be in another currency than the euro',
  async (title) => {
    const text = `Date;État;Montant;${title}\n01/03/2027;2026-001;617,28;CHF\n01/03/2027;2026-002;617,28;EUR`
    expect(await told(await issued(), text)).toEqual([
      'importOtherUnit',
      '2026-002 2027-03-01 61728',
    ])
  },
)

it.each([
  'Matricule;Mois;Traitement;Devise\nMarie;01/2026;1200,00;CHF\n',
  'Matricule;Mois;Libellé;Montant;Devise\nMarie;01/2026;Traitement;1200,00;CHF\n',
])(
  'pay is refused that its line says to be in another currency than the euro: %s',
  async (text) => {
    const office = valley()
    const read = async (content: string) => {
      const { months, totals } = await preparePayroll(
        office.keeper,
        await payOrder(office, content),
      )
      return [totals.taken, ...months.flatMap(({ failures }) => failures.map(({ code }) => code))]
    }
    expect(await read(text)).toEqual([0, 'importOtherUnit'])
    expect(await read(text.replace('CHF', 'EUR'))).toEqual([120_000])
  },
)
