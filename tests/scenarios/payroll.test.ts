import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { keepPayroll } from '../../src-main/use-cases/keep-payroll'
import type { PayrollOrder } from '../../src-main/use-cases/prepare-payroll'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { undo } from '../../src-main/use-cases/undo'
import { months, Office, refusals, well } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'

const FILE = `Matricule;Mois;Traitement;IFSE;Charges patronales;Remboursements
Marie;01/2026;1 912,85;150,00;1 020,40;0
0042;2026-01;1500,00;;700,00;120,50
Marie;01/2026;100,00;;;
`

const valley = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul')
      .hours('Marie', '2026-01', { A: 100, B: 50 })
      .hours('Paul', '2026-01', { A: 10 }),
  )

const PAUL: Partial<ImportMapping> = { names: [{ kind: 'agent', found: '0042', id: 'Paul' }] }

const keep = async (office: Office, of: PayrollOrder, leaveRefused = false) =>
  keepPayroll(office, { ...of, fileName: 'paie.csv', leaveRefused })

describe('a file of pay', () => {
  it('is understood by its titles, and asks whom an unknown number stands for', async () => {
    const office = valley()
    const { months: told, names } = await preparePayroll(
      office.keeper,
      await payOrder(office, FILE),
    )
    expect(names.map(({ found, state }) => `${found} ${state}`)).toEqual([
      '0042 unknown',
      'Marie exact',
    ])
    expect(told.map(({ status, lines, after }) => ({ status, lines, after }))).toEqual([
      { status: 'refused', lines: [3], after: null },
      { status: 'added', lines: [2, 4], after: 318_325 },
    ])
  })

  it('enters as a whole, in one change that one undo takes back, and its columns are remembered', async () => {
    const office = valley()
    well(await keep(office, await payOrder(office, FILE, PAUL)))
    const { costs, importMappings } = await office.file()
    expect(costs).toHaveLength(2)
    expect(costs.find(({ agentId }) => agentId === 'Paul')?.components).toEqual([
      { kind: 'basePay', amount: 150_000 },
      { kind: 'employerContributions', amount: 70_000 },
      { kind: 'refunds', amount: -12_050 },
    ])
    expect(importMappings).toMatchObject([{ source: 'payroll', names: [{ found: '0042' }] }])
    const again = await payOrder(office, FILE, PAUL)
    expect(refusals(await keep(office, again))).toEqual(['payNothingToKeep'])
    expect(well(await undo(office)).verb).toBe('keepPayroll')
    expect((await office.file()).costs).toEqual([])
  })

  it('keeps nothing while a line is refused, unless refused lines are left out', async () => {
    const office = valley()
    const faulty = await payOrder(
      office,
      'Matricule;Mois;Traitement\nMarie;13/2026;10,00\nMarie;02/2026;12,345\nMarie;03/2026;-5\nPaul;01/2026;9,99\n',
    )
    expect(refusals(await keep(office, faulty))).toEqual([
      'importLineRefused',
      'payMonthUnreadable',
      'importLineRefused',
      'payAmountUnreadable',
      'importLineRefused',
      'amountNegative',
    ])
    expect((await office.file()).costs).toEqual([])
    well(await keep(office, faulty, true))
    expect((await office.file()).costs).toMatchObject([{ agentId: 'Paul', month: '2026-01' }])
  })

  it('takes the month of the whole file where no column tells it', async () => {
    const office = valley()
    const of = await payOrder(office, 'Matricule;Traitement\nMarie;1500\n')
    const { months: without } = await preparePayroll(office.keeper, of)
    expect(without[0]?.failures).toMatchObject([{ code: 'payMonthUnreadable' }])
    const { months: told } = await preparePayroll(office.keeper, { ...of, month: month('2026-02') })
    expect(told).toMatchObject([{ status: 'added', month: '2026-02', after: 150_000 }])
  })

  it('leaves a month on which a statement rests as it is', async () => {
    const office = valley()
    well(await keep(office, await payOrder(office, FILE, PAUL)))
    well(await office.issue(months('01')))
    const dearer = await payOrder(office, FILE.replace('1500,00', '1600,00'), PAUL)
    expect(refusals(await keep(office, dearer))).toEqual(['importLineRefused', 'settled'])
  })
})
