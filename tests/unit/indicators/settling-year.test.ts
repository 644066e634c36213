import { describe, expect, it } from 'vitest'
import { settlingAgreement, settlingYear } from '#shared/domain/indicators/settling-year'
import { isFirstYear } from '#shared/domain/indicators/is-first-year'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'

const agreed = (from: string, to: string | null, archived = false) => ({
  period: { from: day(from), to: to === null ? null : day(to) },
  archived,
})
const shown = (agreements: readonly ReturnType<typeof agreed>[], today: string): string =>
  settlingYear(day(today), settlingAgreement(agreements, day(today))).from.slice(0, 4)

describe('the year that indicators show first', () => {
  it('is the one before in the first quarter, where an agreement was in force in it', () => {
    const open = agreed('2024-01-01', null)
    expect(shown([open], '2026-03-31')).toBe('2025')
    expect(shown([open], '2026-04-01')).toBe('2026')
    expect(shown([agreed('2026-02-15', null), open], '2026-03-31')).toBe('2025')
  })

  it('is one in which an agreement in use is in force: its first, or its last years later', () => {
    expect(shown([agreed('2026-02-15', '2026-08-14')], '2026-03-01')).toBe('2026')
    expect(shown([agreed('2025-09-01', '2026-08-31')], '2030-01-01')).toBe('2026')
    expect(shown([agreed('2025-09-01', '2026-08-31', true)], '2030-01-01')).toBe('2029')
  })

  it('is this one already in January, where it is the first of which anything is kept', () => {
    const open = agreed('2024-01-01', null)
    const ended = agreed('2024-01-01', '2026-12-31')
    const first = settlingAgreement([ended, open], day('2027-01-05'), true)
    expect(first).toBe(open)
    expect(settlingYear(day('2027-01-05'), first, true).from).toBe('2027-01-01')
    expect(settlingYear(day('2027-01-05'), ended, true).from).toBe('2026-01-01')
  })
})

describe('the first year of which anything is kept', () => {
  const none = { serviceCharges: [], unitCounts: [], statements: [] }
  const first = (
    before: boolean,
    now: boolean,
    others: Partial<Parameters<typeof isFirstYear>[2]>,
  ) => isFirstYear(2027, { before, now }, { ...none, ...others })
  const [before, now] = [{ period: yearPeriod(2026) }, { period: yearPeriod(2027) }]

  it('is one of which hours, pay, a charge or units are kept, where the year before has none', () => {
    expect(first(false, true, {})).toBe(true)
    expect(first(false, false, { serviceCharges: [now] })).toBe(true)
    expect(first(false, false, { unitCounts: [{ month: month('2027-01') }] })).toBe(true)
    expect(first(true, true, {})).toBe(false)
    expect(first(false, true, { serviceCharges: [before] })).toBe(false)
    expect(first(false, true, { unitCounts: [{ month: month('2026-12') }] })).toBe(false)
  })

  it('is none before which a statement was issued, and none of which nothing is kept', () => {
    expect(first(false, true, { statements: [before] })).toBe(false)
    expect(first(false, false, {})).toBe(false)
  })
})
