import { describe, expect, it } from 'vitest'
import type { CellObject } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { keepPayroll } from '../../src-main/use-cases/keep-payroll'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import type { PayrollOrder } from '../../src-main/use-cases/prepare-payroll'
import { months, Office, refusals, well } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'

/** Marie works 100 h for A and 50 h for B in January; Paul 10 h for A. */
const valley = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul')
      .hours('Marie', '2026-01', { A: 100, B: 50 })
      .hours('Paul', '2026-01', { A: 10 }),
  )

type Row = readonly (CellObject | null)[]

const word = (value: string): CellObject => ({ value, type: String })
const amount = (value: number): CellObject => ({ value, type: Number, format: '#,##0.00' })
const firstOf = (month: string): CellObject => ({
  value: new Date(`${month}-01T00:00:00Z`),
  type: Date,
  format: 'mm/yyyy',
})

const TITLES = ['Matricule', 'Mois', 'Traitement', 'IFSE', 'Charges patronales', 'Remboursements']

const JANUARY: readonly Row[] = [
  [word('Marie'), firstOf('2026-01'), amount(1912.85), amount(150), amount(1020.4), null],
  [word('Paul'), firstOf('2026-01'), amount(1500), null, amount(700), amount(120.5)],
  [word('Marie'), firstOf('2026-01'), amount(100), null, null, null],
]

/** Pay as software of payrolls writes it: a workbook whose months are days and whose amounts are numbers. */
async function order(office: Office, rows: readonly Row[]): Promise<PayrollOrder> {
  const bytes = await writeExcelFile([TITLES.map(word), ...rows.map((row) => [...row])], {
    sheet: 'Paie',
  }).toBuffer()
  return payOrder(office, bytes, {}, 'paie.xlsx')
}

const keep = async (office: Office, of: PayrollOrder) =>
  keepPayroll(office, { ...of, fileName: 'paie.xlsx', leaveRefused: false })

describe('pay that comes as a workbook', () => {
  it('is understood without a question: months that are days, amounts that are numbers, empty cells', async () => {
    const office = valley()
    const { months: told } = await preparePayroll(office.keeper, await order(office, JANUARY))
    expect(
      told.map(({ status, month, lines, after, failures }) => [
        status,
        month,
        lines,
        after,
        failures,
      ]),
    ).toEqual([
      ['added', '2026-01', [2, 4], 318_325, []],
      ['added', '2026-01', [3], 207_950, []],
    ])
  })

  it('is taken where only a remark beside its amounts is struck out', async () => {
    const office = valley()
    const of = await order(office, [[word('Paul'), firstOf('2026-01'), amount(5)]])
    const struckIn = async (column: number): Promise<readonly string[]> => {
      const rows = of.table.rows.map((row) => ({
        ...row,
        faults: [{ column, code: 'struck' as const, found: '5' }],
      }))
      const table = { ...of.table, headers: [...of.table.headers, 'Remarque'], rows }
      const { months: told } = await preparePayroll(office.keeper, { ...of, table })
      return told.flatMap(({ failures }) => failures.map(({ code }) => code))
    }
    expect(await struckIn(3)).toEqual(['importStruck'])
    expect(await struckIn(7)).toEqual([])
  })

  it('names the column of an amount below zero as the file does', async () => {
    const office = valley()
    const { months: told } = await preparePayroll(
      office.keeper,
      await order(office, [[word('Paul'), firstOf('2026-01'), null, null, amount(-5)]]),
    )
    expect(told.map(({ failures }) => failures)).toMatchObject([[{ field: 'Charges patronales' }]])
  })

  it('becomes the cost that a settlement shares and that statements recompute', async () => {
    const office = valley()
    well(await keep(office, await order(office, JANUARY)))
    // 3 183.25 + 2 079.50 = 5 262.75 EUR over 160 h, 110 of them for A.
    expect(await office.amounts(months('01'))).toEqual({ A: '3 618,14', B: '1 644,61' })
    well(await office.issue(months('01')))
    const verified = well(await verifyStatements(office))
    expect(verified.map(({ verification }) => verification.kind)).toEqual([
      'identical',
      'identical',
    ])
  })

  it('is refused by line where a number is a formula, has a third decimal, is below zero, or stands for no month, and nothing is kept', async () => {
    const office = valley()
    const of = await order(office, [
      [word('Marie'), firstOf('2026-01'), { value: '=1000*2', type: 'Formula' }],
      [word('Marie'), firstOf('2026-02'), amount(12.345)],
      [word('Paul'), firstOf('2026-01'), amount(-5)],
      [word('Paul'), word('janvier'), amount(5)],
    ])
    expect(refusals(await keep(office, of))).toEqual([
      'importLineRefused',
      'importFormula',
      'importLineRefused',
      'payAmountUnreadable',
      'importLineRefused',
      'payMonthUnreadable',
      'importLineRefused',
      'amountNegative',
    ])
    expect((await office.file()).costs).toEqual([])
  })
})
