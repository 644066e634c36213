import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { periodsNear } from '#shared/domain/allocation/period-unit'
import { readSpan } from '../../../src-renderer/screens/dashboard/read-span'

const span = (from: string, to: string) => ({ from: day(from), to: day(to) })
const OPEN = { from: day('2020-01-01'), to: null }

describe('the periods near one', () => {
  const named = (from: string, to: string, within: Parameters<typeof periodsNear>[1] = OPEN) =>
    periodsNear(span(from, to), within).map((one) => `${one.from} ${one.to}`)

  const step = (from: string, to: string, within?: typeof OPEN) =>
    named(from, to, within).slice(0, 5)

  it('are the ones before and after, those of the other units, and the same months of the year before', () => {
    expect(step('2026-04-01', '2026-06-30')).toEqual([
      '2026-01-01 2026-03-31',
      '2026-07-01 2026-09-30',
      '2026-01-01 2026-12-31',
      '2026-06-01 2026-06-30',
      '2025-04-01 2025-06-30',
    ])
    expect(step('2026-01-01', '2026-12-31').slice(0, 4)).toEqual([
      '2025-01-01 2025-12-31',
      '2027-01-01 2027-12-31',
      '2026-10-01 2026-12-31',
      '2026-12-01 2026-12-31',
    ])
  })

  it('of some months that are no unit are as long before and after, and every unit', () => {
    expect(step('2026-02-01', '2026-05-31')).toEqual([
      '2025-10-01 2026-01-31',
      '2026-06-01 2026-09-30',
      '2026-01-01 2026-12-31',
      '2026-04-01 2026-06-30',
      '2026-05-01 2026-05-31',
    ])
  })

  it('are then every half, quarter and month of the year, each once', () => {
    for (const [from, to, count] of [
      ['2026-01-01', '2026-12-31', 2 + 18],
      ['2026-01-01', '2026-03-31', 2 + 18],
      ['2026-01-01', '2026-01-31', 2 + 18],
      ['2026-02-01', '2026-02-28', 2 + 17],
    ] as const) {
      const all = named(from, to)
      expect(new Set(all).size).toBe(all.length)
      expect(all).not.toContain(`${from} ${to}`)
      expect(all).toHaveLength(count)
    }
  })

  it('go no further than the agreement', () => {
    expect(named('2026-07-01', '2026-12-31', span('2026-07-01', '2026-12-31'))).toEqual([
      '2026-01-01 2026-12-31',
      '2026-10-01 2026-12-31',
      '2026-12-01 2026-12-31',
      '2026-07-01 2026-09-30',
      ...['07', '08', '09', '10', '11'].map(
        (at) => `2026-${at}-01 2026-${at}-${at === '09' || at === '11' ? '30' : '31'}`,
      ),
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
