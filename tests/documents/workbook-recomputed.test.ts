import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Statement } from '#shared/domain/statements/statement'
import { settlementsOf, writeWorkbook } from '../../src-main/documents/workbook/write-workbook'
import { amendment } from '../amendment'
import { months, Office, well } from '../scenarios/office'
import { issuedSample } from '../scenarios/sample-office'
import { Territory } from '../scenarios/territory'

/** The rows of the statements in the workbook of all that an office issued, as a reader sees them that works no formula out. */
const statementRows = async (office: Office): Promise<readonly (readonly unknown[])[]> =>
  readSheet(Buffer.from(await writeWorkbook((await office.file()).statements)), 'États')

const shares = (...parts: readonly number[]) => ({
  kind: 'fixedQuotas',
  quotas: ['A', 'B', 'C'].flatMap((collectivityId, at) => {
    const millionths = parts[at]
    return millionths === undefined ? [] : [{ collectivityId, millionths }]
  }),
})

describe('a workbook', () => {
  it('works a cost out again of which a spreadsheet holds one division exactly and another not', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .cost('Marie', '2026-01', 200_000_000.07)
        .terms({ key: shares(900_000, 100_000) }),
    )
    well(await office.issue(months('01')))
    const rows = await statementRows(office)
    expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
  })

  it('works the statement of one of two bodies out alone: the other body is no lender, who comes last for a spare cent', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .cost('Marie', '2026-01', 100.01)
        .terms({ key: shares(500_000, 500_000) }),
    )
    well(await office.issue(months('01')))
    const { statements } = await office.file()
    for (const one of statements) {
      const rows = await readSheet(Buffer.from(await writeWorkbook([one])), 'États')
      expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
    }
  })

  it('works a year that an amendment cuts out again: the queue for spare cents is that of its own days', async () => {
    const own = {
      beneficiaries: ['A', 'B', 'C'].map((collectivityId) => ({
        collectivityId,
        weeklyMinutes: 0,
      })),
      agents: [{ agentId: 'Marie', workShare: 10_000 }],
      key: shares(500_000, 300_000, 200_000),
    }
    const later = amendment('2026-02-01', {
      ...own,
      ...{ hourlyTariff: null, annualWeeks: 'paid', commonTime: 'proRata', tieBreak: [] },
      key: shares(200_000, 300_000, 500_000),
    })
    const office = new Office(
      new Territory('A', 'B', 'C')
        .lends('Marie')
        .cost('Marie', '2026-01', 100.01)
        .cost('Marie', '2026-02', 100.03)
        .terms({ ...own, amendments: [later] }),
    )
    well(await office.issue(months('01', '02')))
    const rows = await statementRows(office)
    expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
  })

  it('works a year out again of which some days cost nothing and counted nothing', async () => {
    const own = {
      beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
      agents: [{ agentId: 'Marie', workShare: 10_000 }],
      key: { kind: 'actualCost' },
    }
    const usual = {
      hourlyTariff: null,
      annualWeeks: 'paid',
      commonTime: 'proRata',
      tieBreak: ['B'],
    }
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie', '2026-02-01')
        .hours('Marie', '2026-02', { A: 2, B: 1 })
        .cost('Marie', '2026-02', 100)
        .terms({ ...own, amendments: [amendment('2026-02-01', { ...own, ...usual, limits: [] })] }),
    )
    well(await office.issue(months('01', '02')))
    const rows = await statementRows(office)
    expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
    expect(rows.slice(3, 5).map((row) => row[5])).toEqual([66.67, 33.33])
  })

  it('works a year out again in which a list of prices found nothing to price', async () => {
    const priced = { rated: { kind: 'month', each: 'beneficiary', price: 1 }, tiers: [] }
    const line = {
      ...priced,
      id: 'm',
      label: 'M',
      bodies: { kinds: ['syndicate'], collectivityIds: [] },
      agents: null,
    }
    const called = { collectivityId: 'A', reference: 'T-1', calledOn: '2026-01-15', amount: 5_000 }
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .terms({ key: { kind: 'prices', lines: [line] }, instalments: [called] }),
    )
    well(await office.issue(months('01')))
    const rows = await statementRows(office)
    expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
    expect(rows[3]?.[8]).toBe(-50)
  })

  it('is one for the provisional statements and one for the final ones of the same facts: their sums are those of the period once', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300),
    )
    well(await office.issue(months('01'), null, 'agreement', 'provisional'))
    well(await office.issue(months('01')))
    const { statements } = await office.file()
    const totals = await Promise.all(
      settlementsOf(statements).map(async (settlement) => {
        const rows = await readSheet(Buffer.from(await writeWorkbook(settlement)), 'États')
        return [rows[1]?.[3], rows.at(-1)?.[5]]
      }),
    )
    const whole = ['Tout se recalcule au centime des états émis.', 300]
    expect(totals).toEqual([whole, whole])
  })

  it('says that the attribution de compensation carries a balance where nothing is to be paid', async () => {
    const { statements } = await issuedSample('both-directions')
    const setOff = statements.map((statement): Statement => {
      const { acts } = statement.content
      if (acts === undefined) throw new Error('No acts')
      const payment = { ...acts.payment, channel: 'compensation' as const }
      return { ...statement, content: { ...statement.content, acts: { ...acts, payment } } }
    })
    const balances = await Promise.all(
      settlementsOf(setOff).map(async (settlement) => {
        const rows = await readSheet(Buffer.from(await writeWorkbook(settlement)), 'États')
        return [rows[3]?.[8], rows[3]?.[9]]
      }),
    )
    expect(balances).toEqual([
      [-11041.03, 'réduction'],
      [562.8, 'attribution de compensation'],
    ])
  })
})
