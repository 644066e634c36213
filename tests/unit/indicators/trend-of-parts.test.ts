import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { monthPeriod, monthsOf, yearPeriod } from '#shared/kernel/period'
import type { OpenPeriod, Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { yearTrend } from '#shared/domain/indicators/year-trend'
import { plainAgreement } from '../../hands/plain-records'
import { plainAllocation, plainShare } from './plain-settlement'

const served = (...ids: readonly string[]): Agreement['beneficiaries'] =>
  ids.map((collectivityId) => ({ collectivityId, weeklyMinutes: minutes(60) }))

/** A service of A from a day on, that B joins on another where one is given. */
function service(period: OpenPeriod, joins?: string): Agreement {
  const own = plainAgreement({ period, beneficiaries: served('A') })
  if (joins === undefined) return own
  const amendment = {
    id: 'joins',
    reference: 'Avenant 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: day(joins),
    terms: { ...termsOf(own), beneficiaries: served('A', 'B') },
  }
  return { ...own, amendments: [amendment] }
}

const settled = (period: Period, amounts: Readonly<Record<string, number>>) =>
  plainAllocation(
    period,
    Object.entries(amounts).map(([id, amount]) => plainShare(id, 0, 0, amount)),
    {
      months: monthsOf(period),
      cost: cents(Object.values(amounts).reduce((sum, amount) => sum + amount, 0)),
    },
  )

describe('a year that is extended to twelve months', () => {
  it('is so by the days in force of its months: twelve days of December are no month', () => {
    const agreement = service({ from: day('2025-12-20'), to: null })
    const december = monthPeriod(month('2025-12'))
    // 3 100.00 a month: 1 200.00 for 12 days of 31.
    const { years, change } = yearTrend(
      [settled(december, { A: 120_000 }), settled(yearPeriod(2026), { A: 3_720_000 })],
      agreement,
    )
    expect(years).toMatchObject([
      { cost: 120_000, wholeYear: 3_720_000, months: 39 },
      { cost: 3_720_000, wholeYear: 3_720_000, months: 1200 },
    ])
    expect(change).toEqual({ from: 2025, to: 2026, part: 0 })
  })

  it('is so of a body by the months in which it is served: one that joined in July pays half a year', () => {
    const agreement = service({ from: day('2025-01-01'), to: null }, '2025-07-01')
    const years = [
      settled(yearPeriod(2025), { A: 1_800_000, B: 600_000 }),
      settled(yearPeriod(2026), { A: 1_800_000, B: 1_200_000 }),
    ]
    const ofB = years.flatMap((one) => narrowToBody(one, agreement, 'B') ?? [])
    const trend = yearTrend(
      ofB.map(({ allocation }) => allocation),
      ofB[0]?.agreement ?? agreement,
    )
    expect(trend.years.map(({ wholeYear }) => wholeYear)).toEqual([1_200_000, 1_200_000])
    expect(trend.change?.part).toBe(0)
  })
})
