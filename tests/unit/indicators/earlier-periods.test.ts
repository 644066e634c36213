import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { earlierDays, earlierPeriods } from '#shared/domain/indicators/earlier-periods'
import { agreement, hoursOf } from './home-samples'

const span = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const newYear = day('2026-01-01')
const issued = (period: Period, more = {}) => ({
  agreementId: 'accord',
  period,
  cancelled: null,
  ...more,
})
const accord = agreement(['marie'], { period: { from: day('2024-03-15'), to: null } })
const hours = hoursOf('marie', { '2024-04-02': 3, '2025-06-03': 4, '2026-02-03': 2 })
const facts = { hours, costs: [], serviceCharges: [], unitCounts: [] }
const [Y24, Y25] = [span('2024-03-01', '2024-12-31'), span('2025-01-01', '2025-12-31')]

it('the years before those that homes look at are named as long as no final statement settles them', () => {
  expect(earlierPeriods([accord], [], facts, newYear)).toEqual([
    { agreementId: 'accord', period: Y24, count: 2 },
  ])
  expect(earlierPeriods([accord], [issued(Y24)], facts, newYear)).toEqual([
    { agreementId: 'accord', period: Y25, count: 1 },
  ])
  expect(earlierPeriods([accord], [issued(Y24), issued(Y25)], facts, newYear)).toEqual([])
  const called = issued(Y25, { nature: 'provisional' })
  const taken = issued(Y25, { cancelled: {} })
  expect(earlierPeriods([accord], [issued(Y24), called, taken], facts, newYear)).toHaveLength(1)
})

it('they are read as far back as something may be open, and not at all where all is settled', () => {
  expect(earlierDays([accord], [], newYear)).toEqual(span('2024-03-01', '2025-12-31'))
  expect(earlierDays([accord], [issued(Y24)], newYear)).toEqual(Y25)
  expect(earlierDays([accord], [issued(Y24), issued(Y25)], newYear)).toBeNull()
  expect(earlierDays([{ ...accord, archived: true }], [], newYear)).toBeNull()
  expect(
    earlierDays([agreement(['marie'], { period: { from: newYear, to: null } })], [], newYear),
  ).toBeNull()
})

it('nothing is named of years without an hour for a body of the agreement, nor where nothing is refunded', () => {
  const other = agreement(['marie'], { beneficiaries: [] })
  expect(earlierPeriods([other], [], facts, newYear)).toEqual([])
  expect(earlierPeriods([{ ...accord, exemption: 'Entente' }], [], facts, newYear)).toEqual([])
  expect(earlierPeriods([{ ...accord, archived: true }], [], facts, newYear)).toEqual([])
})

it('a key that counts no hours is billed once a cost, a charge or a unit is known', () => {
  const quotas = [{ collectivityId: 'commune', millionths: 1_000_000 }]
  const shared = { ...accord, key: { kind: 'fixedQuotas', quotas } as const }
  expect(earlierPeriods([shared], [], facts, newYear)).toEqual([])
  const pay = {
    agentId: 'marie',
    month: month('2025-02'),
    components: [{ kind: 'basePay' as const, amount: cents(100) }],
  }
  expect(earlierPeriods([shared], [], { ...facts, costs: [pay] }, newYear)).toEqual([
    { agreementId: 'accord', period: Y25, count: 1 },
  ])
})
