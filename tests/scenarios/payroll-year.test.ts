import { describe, expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { needsYear, paySheetTable } from '#shared/domain/imports/pay-sheet-table'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { valley } from './import-desk'
import { payOrder } from './pay-order'
import { well } from './office'

/** Whether the year of a file is asked for, and what its lines are once it is said to be 2026. */
async function told(text: string) {
  const office = valley()
  const read = well(
    await readImportBytes('paie.csv', Buffer.from(text), office.surroundings.today()),
  )
  if ('events' in read) throw new Error('not a table')
  const table = rubricTable(paySheetTable(read, 2026))
  const order = await payOrder(office, text)
  const mapping = { ...order.mapping, ...guessPayColumns(table) }
  const { months, totals } = await preparePayroll(office.keeper, { table, mapping, month: null })
  return {
    asked: needsYear(read),
    lines: months.map(({ status, agentId, month, after, failures }) =>
      [status, agentId, month, after, ...failures.map(({ code }) => code)].join(' '),
    ),
    file: totals.file,
  }
}

const MONTHS = ['added Marie 2026-01 300000', 'added Marie 2026-09 310000']

describe('a file of pay with a line a month', () => {
  it.each([
    ['janvier', 'septembre'],
    ['janv.', 'sept.'],
    ['JAN', 'SEP'],
    ['Janvier', 'Sept'],
    ['1', '09'],
  ])('has the year asked for where %s and %s have none', async (january, september) => {
    const lines = `Marie;${january};2000;200;800\nMarie;${september};2000;300;800\nTotal;;4000;500;1600\n`
    expect(await told(`Matricule;Mois;Traitement;IFSE;Charges patronales\n${lines}`)).toEqual({
      asked: true,
      lines: ['total   ', ...MONTHS],
      file: 610_000,
    })
  })

  it('takes the year of its own column, which is no amount', async () => {
    const text =
      'Exercice;Mois;Matricule;Traitement\n2025;12;Marie;2000\n2026;1;Marie;2000\n;2;Marie;2000\n'
    expect(await told(text)).toEqual({
      asked: false,
      lines: [
        'refused Marie   payMonthUnreadable',
        'added Marie 2025-12 200000',
        'added Marie 2026-01 200000',
      ],
      file: 600_000,
    })
  })

  it('takes it with a line an item too', async () => {
    const text =
      'Matricule;Mois;Année;Libellé;Montant\nMarie;mars;2025;Traitement;2000\nMarie;mars;2025;CNRACL patronale;600\nMarie;mars;2026;Traitement;2100\n'
    expect((await told(text)).lines).toEqual([
      'added Marie 2025-03 260000',
      'added Marie 2026-03 210000',
    ])
  })

  it('stays as it is where its months say their year', async () => {
    const text = 'Matricule;Mois;Traitement\nMarie;janvier 2025;2000\n'
    expect(await told(text)).toMatchObject({ asked: false, lines: ['added Marie 2025-01 200000'] })
  })
})
