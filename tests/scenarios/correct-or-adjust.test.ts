import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { correctLater } from '../../src-main/use-cases/correct-later'
import { recordLateTime } from '../../src-main/use-cases/record-late-time'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { undo } from '../../src-main/use-cases/undo'
import { correct, hours, later, listed, now } from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'
import { agreementOf, QUARTERS, valley, verdicts, withoutA, Y25, Y26 } from './two-communes'

const FORGOTTEN = hours('Marie', '2026-01-20', 'B', 5)

const settled = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 300)

describe('the two ways to correct, side by side', () => {
  it('late hours are shown at the price of the month in which they count', async () => {
    const office = new Office(
      settled().hours('Marie', '2026-02', { A: 10, B: 10 }).cost('Marie', '2026-02', 240),
    )
    well(await office.issue(months('01')))
    expect(well(await later(office, FORGOTTEN))).toEqual({
      months: ['2026-02'],
      amounts: [
        { collectivityId: 'A', amount: -2_400 },
        { collectivityId: 'B', amount: 2_400 },
      ],
      foreseen: false,
    })
    expect(well(await now(office, FORGOTTEN)).corrected).toMatchObject([
      { before: { due: 20_000 }, after: { due: 17_143 } },
      { before: { due: 10_000 }, after: { due: 12_857 } },
    ])
  })

  it('late hours are kept in one change, which one undo reverts', async () => {
    const office = new Office(settled())
    well(await office.issue(months('01')))
    const facts = [FORGOTTEN, hours('Marie', '2026-01-21', 'A', 2)]
    well(await correctLater(office, { facts, reason: 'Feuille retrouvée' }))
    const kept = [...office.keeper.registers().adjustments.values()]
    expect(kept.map((late) => [late.collectivityId, late.day, late.minutes, late.reason])).toEqual([
      ['B', '2026-01-20', 300, 'Feuille retrouvée'],
      ['A', '2026-01-21', 120, 'Feuille retrouvée'],
    ])
    expect(listed(office)).toEqual(['2026-001 A 200.00', '2026-002 B 100.00'])
    well(await undo(office))
    expect(office.keeper.registers().adjustments.size).toBe(0)
  })

  it('an hour moved from one body to another on a full day can be late: it is taken off first', async () => {
    const office = new Office(settled())
    well(await office.issue(months('01')))
    const moved = [hours('Marie', '2026-01-01', 'A', 18), hours('Marie', '2026-01-01', 'B', 6)]
    expect(well(await later(office, ...moved)).months).toEqual(['2026-02'])
  })

  it('late hours have no amount while nothing is known of their month', async () => {
    const office = new Office(settled())
    well(await office.issue(months('01')))
    expect(well(await later(office, FORGOTTEN)).amounts).toBeNull()
  })

  it('a cost, and common time, can only be corrected now', async () => {
    const office = new Office(settled())
    well(await office.issue(months('01')))
    const input = agentCostSchema.parse({
      agentId: 'Marie',
      month: '2026-01',
      components: [{ kind: 'basePay', amount: 31_000 }],
    })
    expect(refusals(await later(office, { method: 'saveCost', input }))).toEqual(['lateOnlyHours'])
    const common = hours('Marie', '2026-01-20', null, 2)
    expect(refusals(await later(office, common))).toEqual(['lateOnlyHours'])
    expect(well(await now(office, common)).corrected).toHaveLength(2)
  })

  it('after the end of the agreement only a correction now remains', async () => {
    const office = new Office(settled().terms({ period: { from: '2026-01-01', to: '2026-01-31' } }))
    well(await office.issue(months('01')))
    expect(refusals(await later(office, FORGOTTEN))).toEqual(['noLaterMonth'])
    await correct(office, FORGOTTEN)
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('an hour that is late already stays where it counts', async () => {
    const office = new Office(
      settled().hours('Marie', '2026-02', { A: 10, B: 10 }).cost('Marie', '2026-02', 240),
    )
    well(await office.issue(months('01')))
    const late = {
      agentId: 'Marie',
      collectivityId: 'B',
      day: day('2026-01-20'),
      minutes: minutes(60),
      task: '',
      reason: 'Feuille retrouvée',
    }
    well(await recordLateTime(office, late))
    const before = await office.amounts(months('02'))
    await correct(office, hours('Marie', '2026-01-22', 'B', 5))
    expect(await office.amounts(months('02'))).toEqual(before)
  })
})

describe('a correction in a year of several statements', () => {
  const call = (calledOn: string, amount: number) => ({
    instalments: [{ collectivityId: 'A', reference: 'T-1', calledOn, amount }],
  })
  const cost = (on: string, euros: number) =>
    ({
      method: 'saveCost',
      input: agentCostSchema.parse({
        agentId: 'Marie',
        month: on,
        components: [{ kind: 'basePay', amount: euros * 100 }],
      }),
    }) as const

  it('a final statement deducts the same provisional ones again', async () => {
    const office = new Office(valley())
    well(await office.issue(Y26, null, 'agreement', 'provisional'))
    well(await office.issue(Y26))
    await correct(office, cost('2026-03', 220))
    const { statements } = await office.file()
    const last = statements.slice(-2).map(({ content }) => content)
    expect(last.map(({ provisionals }) => provisionals?.map(({ number }) => number))).toEqual([
      ['2026-001'],
      ['2026-002'],
    ])
    expect(last.map(({ balance }) => balance)).toEqual([
      { kind: 'claim', amount: 1_000 },
      { kind: 'claim', amount: 1_000 },
    ])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('a statement that took over the balance is replaced with the one that carried it', async () => {
    const office = new Office(valley({ balance: 'carried', ...call('2025-06-01', 60_000) }))
    well(await office.issue(Y25))
    well(await office.issue(Y26))
    expect(listed(office)).toEqual([
      '2025-001 A 0.00',
      '2025-002 B 1200.00',
      '2026-001 A 1800.00',
      '2026-002 B 1200.00',
    ])
    await correct(office, cost('2025-03', 300))
    expect(listed(office).slice(4)).toEqual([
      '2025-003 A 0.00 replaces 2025-001',
      '2025-004 B 1250.00 replaces 2025-002',
      '2026-003 A 1850.00 replaces 2026-001',
    ])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('a provisional statement that took over the balance is to be cancelled first', async () => {
    const office = new Office(valley({ balance: 'carried', ...call('2025-06-01', 60_000) }))
    well(await office.issue(Y25))
    well(await office.issue(Y26, ['A'], 'agreement', 'provisional'))
    expect(await now(office, cost('2025-03', 300))).toMatchObject({
      failures: [{ code: 'balanceTakenUp', statement: '2025-001', by: '2026-001' }],
    })
  })

  it('an amendment in the middle of the year is settled by its own terms again', async () => {
    const office = new Office(valley())
    const amendment = withoutA(office, '2026-07-01')
    well(await saveAmendment(office, { agreementId: 'agreement', amendment }))
    well(await office.issue(Y26))
    await correct(office, cost('2026-08', 300))
    expect(listed(office).slice(-1)).toEqual(['2026-004 B 1900.00 replaces 2026-002'])
    expect(await verdicts(office)).not.toContain('lost')
  })

  it('only the quarter of the error is replaced', async () => {
    const office = new Office(valley())
    for (const quarter of QUARTERS) well(await office.issue(quarter))
    await correct(office, cost('2026-05', 300))
    const standing = listed(office).filter((line) => !line.includes('cancelled'))
    expect(standing.filter((line) => line.includes('replaces'))).toEqual([
      '2026-009 A 350.00 replaces 2026-003',
      '2026-010 B 350.00 replaces 2026-004',
    ])
    expect(standing).toHaveLength(8)
  })

  it('an instalment that was forgotten in the agreement is deducted on the statement alone that it concerns', async () => {
    const office = new Office(valley())
    well(await office.issue(Y26))
    const forgotten = {
      collectivityId: 'A',
      reference: 'T-9',
      calledOn: day('2026-05-01'),
      amount: cents(40_000),
    }
    const input = { ...agreementOf(office), instalments: [forgotten] }
    expect(well(await now(office, { method: 'saveAgreement', input })).untouched).toBe(1)
    await correct(office, { method: 'saveAgreement', input })
    expect(listed(office).slice(-1)).toEqual(['2026-003 A 800.00 replaces 2026-001'])
    expect(await verdicts(office)).toEqual(['identical'])
  })
})
