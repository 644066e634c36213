import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { needsYear, paySheetTable, yearNamed } from '#shared/domain/imports/pay-sheet-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { Office, well } from './office'
import { Territory } from './territory'
import { workbook } from '../unit/imports/workbook'

/** Where the amounts of a pasted text go, once its column of amounts is said to be base pay. */
async function told(text: string | Buffer) {
  const { keeper, surroundings } = new Office(new Territory('A').lends('Marie').lends('Paul'))
  const read = well(await readImportBytes('', Buffer.from(text), surroundings.today()))
  if ('events' in read) throw new Error('not a table')
  const table = paySheetTable(read, yearNamed(read, []) ?? 2026)
  const guess = guessPayColumns(table)
  const amount = table.headers.includes('Montant')
    ? [{ column: 'Montant', component: 'basePay' as const }]
    : []
  return preparePayroll(keeper, {
    table,
    mapping: {
      id: 'pay',
      name: 'Tableau collé',
      source: 'payroll',
      dates: 'dmy',
      durations: 'hours',
      names: [],
      ...guess,
      pay: [...(guess.pay ?? []), ...amount],
    },
    month: null,
  })
}

const SHEET = `Agent\tGrade\tjanvier\tfévrier\tmars\tPrime\tTotal
Marie\tAdjoint\t1 000,00\t1 000,10\t-\t50,00\t2 000,10
Paul\tAdjoint\t\t2 000,25\t2 000,25\t\t4 000,50
Inconnue\t\t10,00\t\t\t\t10,00
TOTAL\t\t1 010,00\t3 000,35\t2 000,25\t50,00\t6 010,60
`

describe('a pasted table of pay', () => {
  it('with a column a month becomes the months of each agent, to the cent', async () => {
    const { months } = await told(SHEET)
    expect(
      months.flatMap(({ agentId, month, after }) =>
        after === null ? [] : [[agentId, month, after]],
      ),
    ).toEqual([
      ['Marie', '2026-01', 100_000],
      ['Marie', '2026-02', 100_010],
      ['Paul', '2026-02', 200_025],
      ['Paul', '2026-03', 200_025],
    ])
  })

  it('has March and August in three letters too', async () => {
    const { months } = await told('Agent\tJAN\tMAR\tAVR\tAOU\nMarie\t10\t30\t40\t80\n')
    expect(months.map(({ month, after }) => [month, after])).toEqual([
      ['2026-01', 1000],
      ['2026-03', 3000],
      ['2026-04', 4000],
      ['2026-08', 8000],
    ])
  })

  it('comes to what is taken, refused and left out together', async () => {
    const { totals, months } = await told(SHEET)
    expect(totals).toEqual({
      file: 606_060,
      taken: 600_060,
      refused: 1_000,
      columns: [{ column: 'Prime', amount: 5_000 }],
      apart: [{ column: 'Total', amount: 601_060 }],
      numbers: [],
      differences: [],
    })
    expect(totals.file).toBe(
      totals.taken + totals.refused + totals.columns.reduce((sum, { amount }) => sum + amount, 0),
    )
    expect(months.flatMap(({ status, inFile }) => (status === 'total' ? [inFile] : []))).toEqual([
      606_060,
    ])
  })

  it('takes the year that is written above or in the titles', async () => {
    const above = await told(`Paie 2025\t\t\n${SHEET}`)
    expect(above.months.flatMap(({ month }) => month ?? [])[0]).toMatch(/^2025/)
    const { months } = await told('Agent\t01/2024\t02/2024\nMarie\t10\t20\n')
    expect(months.map(({ month, after }) => [month, after])).toEqual([
      ['2024-01', 1_000],
      ['2024-02', 2_000],
    ])
  })

  it('needs a year where its months have none: the nearest text proposes it, and else it is asked', async () => {
    const pasted = async (text: string) => {
      const read = well(await readImportBytes('', Buffer.from(text), day('2027-01-15')))
      if ('events' in read) throw new Error('not a table')
      return read
    }
    const read = await pasted(SHEET)
    expect(needsYear(read)).toBe(true)
    expect(yearNamed(read, ['Paie', 'paie.ods'])).toBeNull()
    expect(yearNamed(read, ['2025', 'paie du 2027-01-05.ods'])).toBe(2025)
    expect(yearNamed(await pasted(`Paie 2026\n${SHEET}`), ['2025'])).toBe(2026)
    expect(paySheetTable(read, 2025).rows[0]?.cells).toContain('2025-01')
    expect(paySheetTable(read, null)).toBe(read)
    const dated = await pasted('Agent\t01/2024\t02/2024\nMarie\t10\t20\n')
    expect(needsYear(dated)).toBe(false)
    const mixed = await pasted('Agent\tjanvier 2024\tfévrier 2024\tmars\nMarie\t10\t20\t30\n')
    expect(needsYear(mixed)).toBe(true)
    expect(paySheetTable(mixed, yearNamed(mixed, [])).rows).toHaveLength(3)
  })

  it('takes charges beside the pay of the same months for no pay of the year after', async () => {
    const { months, totals } = await told(
      '\tBrut\t\tCharges\t\nAgent\tjanvier\tfévrier\tjanvier\tfévrier\nMarie\t1000\t1100\t400\t440\n',
    )
    expect(months.map(({ status, month, after }) => [status, month, after])).toEqual([
      ['added', '2026-01', 100_000],
      ['added', '2026-02', 110_000],
    ])
    // Whose charges they are, the file does not say.
    expect(totals.columns).toEqual([{ column: 'Charges', amount: 84_000 }])
  })

  it('refuses a month whose cell is computed and has no value', async () => {
    const titles = ['Agent', '01/2026', '02/2026']
    const { months } = await told(workbook([titles, ['Marie', 10, { value: '', formula: 'B2' }]]))
    expect(months.map(({ status, month }) => [status, month])).toEqual([
      ['refused', '2026-02'],
      ['added', '2026-01'],
    ])
  })

  it('keeps its first line where each line names the month of the work and that of the pay', async () => {
    const { months } = await told(
      'Matricule\tPériode\tMois de paie\tTraitement\nMarie\t12/2025\t01/2026\t150\nPaul\t01/2026\t01/2026\t2000\n',
    )
    expect(months.map(({ agentId, month, after }) => [agentId, month, after])).toEqual([
      ['Marie', '2026-01', 15_000],
      ['Paul', '2026-01', 200_000],
    ])
  })

  it('with a line an agent and month stays as it is', async () => {
    const { totals } = await told('Matricule\tMois\tTraitement\tIFSE\nMarie\t01/2026\t10,05\t5\n')
    expect(totals).toMatchObject({ file: 1_505, taken: 1_505, refused: 0 })
  })
})
