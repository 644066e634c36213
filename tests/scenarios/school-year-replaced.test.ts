import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { correct, hours, listed, now, numbered, payment, paymentsOf } from './correction-office'
import { Office, refusals, well } from './office'
import { Territory } from './territory'
import { verdicts } from './two-communes'

const SCHOOL_YEAR = { from: day('2025-09-01'), to: day('2026-08-31') }
const AUTUMN = { from: day('2025-09-01'), to: day('2025-12-31') }
const REST = { from: day('2026-01-01'), to: day('2026-08-31') }

/** A school year of A at a tariff: 5 h a month, 1,200 EUR, issued whole as 2026-001, which was then cancelled. */
async function cancelled(): Promise<Office> {
  const territory = new Territory('A')
    .terms({
      period: SCHOOL_YEAR,
      key: { kind: 'tariff', basis: 'actual' },
      hourlyTariff: 2_000,
    })
    .lends('Marie')
  for (let at = 8; at < 20; at += 1) {
    const month = String((at % 12) + 1).padStart(2, '0')
    territory.hours('Marie', `${at < 12 ? '2025' : '2026'}-${month}`, { A: 5 })
  }
  const office = new Office(territory)
  well(await office.issue(SCHOOL_YEAR))
  const { id } = numbered(office, '2026-001')
  well(await cancelStatement(office, { id, reason: 'Par exercice' }))
  return office
}

const FORGOTTEN = hours('Marie', '2025-09-01', 'A', 6)

describe('a statement of a school year, cancelled and issued again by fiscal year', () => {
  it('is replaced by one of the year before, whose correction carries its payment over and names it', async () => {
    const office = await cancelled()
    well(await office.issue(AUTUMN))
    well(await recordPayment(office, payment(numbered(office, '2025-001').id, 100)))
    expect(well(await now(office, FORGOTTEN)).corrected).toMatchObject([
      { after: { number: '2025-002' }, paid: 10_000, left: 32_000, over: 0 },
    ])
    await correct(office, FORGOTTEN)
    expect(listed(office)).toEqual([
      '2026-001 A 1200.00 cancelled',
      '2025-001 A 400.00 replaces 2026-001 cancelled',
      '2025-002 A 420.00 replaces 2025-001',
    ])
    const { id } = numbered(office, '2025-002')
    expect(paymentsOf(office)).toMatchObject([{ statementId: id, carriedFrom: '2025-001' }])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('is replaced by one of its year and by one of the year before: each of a correction replaces its own', async () => {
    const office = await cancelled()
    well(await office.issue(REST))
    well(await office.issue(AUTUMN))
    well(await recordPayment(office, payment(numbered(office, '2025-001').id, 100)))
    await correct(office, FORGOTTEN, hours('Marie', '2026-01-01', 'A', 6))
    expect(listed(office)).toEqual([
      '2026-001 A 1200.00 cancelled',
      '2026-002 A 800.00 replaces 2026-001 cancelled',
      '2025-001 A 400.00 cancelled',
      '2025-002 A 420.00 replaces 2025-001',
      '2026-003 A 820.00 replaces 2026-002',
    ])
    expect(paymentsOf(office)).toMatchObject([{ statementId: numbered(office, '2025-002').id }])
  })

  it('says by which one it is replaced to who records a payment of it', async () => {
    const office = await cancelled()
    well(await office.issue(AUTUMN))
    const { id } = numbered(office, '2026-001')
    const refused = await recordPayment(office, payment(id, 100))
    expect(refusals(refused)).toEqual(['statementReplaced'])
  })
})
