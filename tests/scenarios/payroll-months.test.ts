import { expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { well } from './office'

/** What becomes of each line, with the column of the month that is guessed or chosen. */
async function pay(text: string, chosen?: string) {
  const office = valley()
  const file = Buffer.from(text)
  const read = well(await readImportBytes('paie.csv', file, office.surroundings.today()))
  if ('events' in read) throw new Error('not a table')
  const table = rubricTable(read)
  const guess = guessPayColumns(table)
  const columns = chosen === undefined ? guess.columns : { ...guess.columns, day: chosen }
  const how = { id: 'pay', name: 'paie.csv', source: 'payroll', durations: 'hours' } as const
  const mapping = { ...how, dates: 'dmy' as const, names: [], ...guess, columns }
  const { months } = await preparePayroll(office.keeper, { table, mapping, month: null })
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
