import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { agreement } from './home-samples'

/** Hours, and no cost yet: months in which an agent entered the days named, or declared the whole month. */
const hours = (months: readonly string[], ...days: readonly string[]) =>
  knownMonths(
    timeColumns(
      months.map((id): Timesheet => {
        const [agentId = '', at = ''] = id.split('/')
        const lines = days.map((one) => ({
          day: day(`${at}-${one}`),
          collectivityId: 'commune',
          minutes: minutes(60),
          task: '',
        }))
        return { agentId, month: month(at), lines }
      }),
    ),
  )

describe('periods to settle', () => {
  const accord = agreement(['marie'], {
    period: { from: day('2025-03-15'), to: day('2027-06-30') },
  })

  it('are the years in which something was entered, cut to the life of the agreement', () => {
    const entered = ['marie/2025-12', 'marie/2026-02', 'paul/2024-05']
    expect(settlementPeriods(accord, hours(entered), day('2027-01-15'))).toEqual([
      { from: '2025-03-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-12-31' },
    ])
  })

  it('reach the last month that is over, or further once every lent agent has entered it', () => {
    const at = day('2026-05-20')
    const both = agreement(['marie', 'paul'])
    const upTo = (entered: readonly string[]) => settlementPeriods(both, hours(entered), at)[0]?.to
    expect(upTo(['marie/2026-01'])).toBe('2026-04-30')
    expect(upTo(['marie/2026-05'])).toBe('2026-04-30')
    expect(upTo(['marie/2026-05', 'paul/2026-05'])).toBe('2026-05-31')
  })

  it('hold the month in which an agreement ended on the day after its end, and not before', () => {
    const period = { from: day('2026-02-15'), to: day('2026-08-14') }
    const upTo = (today: string, agreed = agreement(['marie'], { period })) =>
      settlementPeriods(agreed, hours(['marie/2026-08'], '12'), day(today))[0]?.to
    expect(upTo('2026-08-14')).toBe('2026-07-31')
    expect(upTo('2026-08-15')).toBe('2026-08-31')
    expect(upTo('2026-08-15', agreement(['marie']))).toBe('2026-07-31')
  })

  it('hold no month under way because everyone has an hour in it: only where hours reach its last ten days', () => {
    const december = ['marie/2026-12', 'paul/2026-12']
    const both = agreement(['marie', 'paul'])
    const upTo = (...days: readonly string[]) =>
      settlementPeriods(both, hours(december, ...days), day('2026-12-03'))[0]?.to
    expect(upTo('01', '02')).toBe('2026-11-30')
    expect(upTo('01', '21')).toBe('2026-11-30')
    expect(upTo('01', '22')).toBe('2026-12-31')
  })

  it('pass over no month that is not entered for a later one that is', () => {
    const planned = hours(['marie/2026-05', 'marie/2026-07'], '01', '28')
    expect(settlementPeriods(agreement(['marie']), planned, day('2026-05-20'))).toEqual([
      { from: '2026-01-01', to: '2026-05-31' },
    ])
  })

  it('leave out a year that has only begun', () => {
    const entered = ['marie/2026-11', 'marie/2027-01', 'paul/2026-11']
    const both = agreement(['marie', 'paul'])
    expect(settlementPeriods(both, hours(entered), day('2027-01-15'))).toEqual([yearPeriod(2026)])
  })

  it('are none while nothing was entered', () => {
    expect(settlementPeriods(accord, hours([]), day('2026-05-20'))).toEqual([])
  })

  it('follow costs where the key counts no hours, as far as months are over', () => {
    const known = { ...hours([]), priced: ['marie/2026-01', 'marie/2026-12'] }
    const quotas = agreement(['marie'], { key: { kind: 'fixedQuotas', quotas: [] } })
    const at = day('2026-05-20')
    expect(settlementPeriods(quotas, known, at)).toEqual([{ from: '2026-01-01', to: '2026-04-30' }])
    expect(settlementPeriods(agreement(['marie']), known, at)).toEqual([])
  })

  it('follow charges where nobody is lent', () => {
    const quotas = agreement([], { key: { kind: 'fixedQuotas', quotas: [] } })
    const charges = [{ agreementId: quotas.id, period: yearPeriod(2026) }]
    const at = day('2027-01-15')
    expect(settlementPeriods(quotas, { ...hours([]), charges }, at)).toEqual([yearPeriod(2026)])
    const others = [{ agreementId: 'other', period: yearPeriod(2026) }]
    expect(settlementPeriods(quotas, { ...hours([]), charges: others }, at)).toEqual([])
  })

  it('follow units where acts alone are priced', () => {
    const line = { id: 'permis', label: 'Permis', bodies: null, agents: null, tiers: [] }
    const rated = { kind: 'unit', unitTypeId: 'permis', price: cents(15_000) } as const
    const acts = agreement([], { key: { kind: 'prices', lines: [{ ...line, rated }] } })
    const units = [{ agreementId: acts.id, month: month('2026-05') }]
    const at = day('2027-01-15')
    expect(settlementPeriods(acts, { ...hours([]), units }, at)).toEqual([yearPeriod(2026)])
    expect(settlementPeriods(agreement(['marie']), { ...hours([]), units }, at)).toEqual([])
  })
})
