import { expect, it } from 'vitest'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'

/** What becomes of each line, with the column of the month that is guessed or chosen. */
async function pay(text: string, chosen?: string) {
  const office = valley()
  const read = await payOrder(office, text)
  const { columns } = read.mapping
  const mapping =
    chosen === undefined ? read.mapping : { ...read.mapping, columns: { ...columns, day: chosen } }
  const { months } = await preparePayroll(office.keeper, { ...read, mapping })
  return months.map(({ status, month, after, failures }) =>
    [status, month, after, ...failures.map(({ code }) => code)].join(' '),
  )
}

const REFUSED = 'refused   payMonthsDiffer'
const CORRECTED =
  'Matricule;Mois de paie;Mois d’origine;Traitement\nMarie;03/2026;03/2026;2000,00\nMarie;03/2026;01/2026;50,00\n'

it('asks which of two columns of months counts, where a correction is for an earlier month', async () => {
  expect(await pay(CORRECTED)).toEqual([REFUSED, REFUSED])
  expect(await pay(CORRECTED, 'Mois de paie')).toEqual(['added 2026-03 205000'])
  expect(await pay(CORRECTED, 'Mois d’origine')).toEqual([
    'added 2026-03 200000',
    'added 2026-01 5000',
  ])
})

it('asks it of a file with a line an item too', async () => {
  const items =
    'Matricule;Période de paie;Période du rappel;Libellé;Montant\nMarie;03/2026;;Traitement;2000,00\nMarie;03/2026;01/2026;Traitement;50,00\n'
  expect(await pay(items)).toEqual([REFUSED, REFUSED])
  expect(await pay(items, 'Période de paie')).toEqual(['added 2026-03 205000'])
})

it('keeps the pay of a quarter in no month of it without being asked', async () => {
  const period = (end: string): string =>
    `Matricule;Période du;Période au;Traitement\nMarie;01/01/2026;${end};6000,00\n`
  expect(await pay(period('31/03/2026'))).toEqual([REFUSED])
  expect(await pay(period('31/01/2026'))).toEqual(['added 2026-01 600000'])
})
