import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { periodsNear } from '#shared/domain/allocation/period-unit'
import { readSpan } from '../../../src-renderer/screens/dashboard/read-span'

const span = (from: string, to: string) => ({ from: day(from), to: day(to) })
const OPEN = { from: day('2020-01-01'), to: null }

describe('the periods near one', () => {
  const named = (from: string, to: string, within: Parameters<typeof periodsNear>[1] = OPEN) =>
    periodsNear(span(from, to), within).map((one) => `${one.from} ${one.to}`)

  it('are the ones before and after, and those of the other units', () => {
    expect(named('2026-04-01', '2026-06-30')).toEqual([
      '2026-01-01 2026-03-31',
      '2026-07-01 2026-09-30',
      '2026-01-01 2026-12-31',
      '2026-06-01 2026-06-30',
    ])
    expect(named('2026-01-01', '2026-12-31')).toEqual([
      '2025-01-01 2025-12-31',
      '2027-01-01 2027-12-31',
      '2026-10-01 2026-12-31',
      '2026-12-01 2026-12-31',
    ])
  })

  it('of some months that are no unit are as long before and after, and every unit', () => {
    expect(named('2026-02-01', '2026-05-31')).toEqual([
      '2025-10-01 2026-01-31',
      '2026-06-01 2026-09-30',
      '2026-01-01 2026-12-31',
      '2026-04-01 2026-06-30',
      '2026-05-01 2026-05-31',
    ])
  })

  it('go no further than the agreement', () => {
    expect(named('2026-07-01', '2026-12-31', span('2026-07-01', '2026-12-31'))).toEqual([
      '2026-01-01 2026-12-31',
      '2026-10-01 2026-12-31',
      '2026-12-01 2026-12-31',
    ])
  })
})

describe('what is read for a period', () => {
  it('is its civil years, so that every period of a year rests on the same answer', () => {
    const year = span('2026-01-01', '2026-12-31')
    expect(readSpan(span('2026-03-01', '2026-03-31'))).toEqual(year)
    expect(readSpan(year)).toEqual(year)
    expect(readSpan(span('2025-11-01', '2026-02-28'))).toEqual(span('2025-01-01', '2026-12-31'))
  })
})
