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

it.each([
  ['Matricule;Mois;Traitement;Unité\nMarie;01/2026;1,2;k€\n', 'importOtherUnit'],
  ['Matricule;Mois;Traitement;Unité\nMarie;01/2026;120000;centimes\n', 'importOtherUnit'],
  [
    'Matricule;Mois;Libellé;Unité;Montant\nMarie;01/2026;Traitement;k€;1,2\n',
    'payAmountUnreadable',
  ],
  [
    'Matricule;Mois;Libellé;Unité;Montant\nMarie;01/2026;Traitement;centimes;120000\n',
    'payAmountUnreadable',
  ],
])('pay is refused that its line says to be in another unit of money: %s', async (text, code) => {
  const office = valley()
  const { months, totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  expect(totals.taken).toBe(0)
  expect(months.flatMap(({ failures }) => failures.map((one) => one.code))).toEqual([code])
})

it('pay is taken whose column of units says euros, or in what its items are counted', async () => {
  const office = valley()
  const text =
    'Matricule;Mois;Libellé;Unité;Montant\nMarie;01/2026;Traitement;h;1200,00\nMarie;01/2026;IFSE;€;100,00\n'
  const { months, totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  expect([totals.taken, months.flatMap(({ failures }) => failures)]).toEqual([130_000, []])
})

it('pay is refused below a line that says the columns to be in thousands of euros', async () => {
  const office = valley()
  const text = 'Matricule;Mois;Traitement;Charges patronales\n;;k€;k€\nMarie;01/2026;2,8;0,9\n'
  const { months, totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  expect(totals.taken).toBe(0)
  expect(months.at(-1)?.failures.map(({ code }) => code)).toContain('importOtherUnit')
})
