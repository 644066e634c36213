import { describe, expect, it } from 'vitest'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'

/** What is taken of a file of pay, and what of it is left out by name. */
async function taken(text: string) {
  const office = valley()
  const { totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  return { taken: totals.taken, leftOut: totals.columns }
}

const lines = (titles: string, ...items: readonly string[]): string =>
  [`Matricule;Période;Libellé;${titles}`, ...items.map((item) => `Marie;202603;${item}`), ''].join(
    '\n',
  )

describe('a journal of pay with its deductions in a column of their own', () => {
  it.each([
    ['Gains;Retenues', '2000,00;', ';66,67'],
    ['Gains;Retenues', '2000,00;', ';-66,67'],
    ['À payer;À déduire', '2000,00;', ';66,67'],
    ['Gains;Retenues;Net à payer', '2000,00;;2000,00', ';66,67;-66,67'],
    ['Gains;Retenues;Montant', '2000,00;;2000,00', ';66,67;-66,67'],
    ['Gains;Retenues;Montant total', '2000,00;;2000,00', ';66,67;-66,67'],
  ])('takes them from the pay: %s', async (titles, pay, absence) => {
    for (const label of ['Traitement indiciaire', 'Traitement, jour de carence'])
      expect(
        await taken(lines(titles, `Traitement indiciaire;${pay}`, `${label};${absence}`)),
      ).toEqual({ taken: 193_333, leftOut: [] })
  })

  it.each(['Cotisations patronales', 'Charges patronales', 'Part patronale', 'Employeur'])(
    'takes what the employer pays from « %s »',
    async (title) => {
      const text = lines(
        `Base;Taux;Gains;Retenues salariales;${title}`,
        'Traitement indiciaire;;;2000,00;;',
        'NBI;;;50,00;;',
        'CNRACL;2050;11,10;;227,55;641,65',
        'URSSAF maladie;2050;9,88;;;202,54',
      )
      expect(await taken(text)).toEqual({
        taken: 289_419,
        leftOut: [{ column: 'CNRACL', amount: -22_755 }],
      })
    },
  )
})
