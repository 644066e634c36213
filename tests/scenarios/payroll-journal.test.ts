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

describe('a journal of pay with a column that says what each line is', () => {
  const PAY = 'Traitement indiciaire'

  it.each([
    ['Sens', '+', '-', '66,67'],
    ['Signe', '+', '-', '-66,67'],
    ['Type', 'Gain', 'Retenue', '66,67'],
    ['Nature de la rubrique', 'Gain', 'À déduire', '66,67'],
  ])('takes what « %s » says to be a deduction from the pay: %s, %s %s', async (...its) => {
    const [title, more, less, absence] = its
    const text = lines(
      `${title};Montant`,
      `${PAY};${more};2000,00`,
      `Traitement, jour de carence;${less};${absence}`,
    )
    expect(await taken(text)).toEqual({ taken: 193_333, leftOut: [] })
  })

  it('takes the part that it says to be the employer’s, and not that of the agent', async () => {
    const text = lines(
      'Type;Montant',
      `${PAY};Gain;2000,00`,
      'CNRACL;Part patronale;641,65',
      'CNRACL;Part salariale;222,00',
    )
    expect(await taken(text)).toEqual({ taken: 264_165, leftOut: [] })
  })

  it('takes no debit beside a credit, which may add to the pay or lessen it', async () => {
    const both = lines('Sens;Montant', `${PAY};C;2000,00`, `${PAY};D;66,67`)
    expect((await taken(both)).taken).toBe(0)
    const debits = lines('Sens;Montant', `${PAY};D;2000,00`, `${PAY};D;66,67`)
    expect((await taken(debits)).taken).toBe(206_667)
  })
})
