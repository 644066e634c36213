import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { yearPeriod } from '#shared/kernel/period'
import { openParts, settledSpan, settlingParts } from '#shared/domain/indicators/settling-parts'

const span = (from: string, to: string): Period => ({
  from: day(`2026-${from}`),
  to: day(`2026-${to}`),
})
const [T1, T2, T3, T4] = [
  span('01-01', '03-31'),
  span('04-01', '06-30'),
  span('07-01', '09-30'),
  span('10-01', '12-31'),
]
const year = yearPeriod(2026)
const final = (period: Period, more = {}) => ({
  agreementId: 'agreement',
  period,
  cancelled: null,
  ...more,
})
const open = (...settled: readonly ReturnType<typeof final>[]): readonly Period[] =>
  openParts('agreement', year, settled)

describe('what is left to settle of a year', () => {
  it('is the year while nothing is settled, and nothing once it is', () => {
    expect(open()).toEqual([year])
    expect(open(final(year))).toEqual([])
    expect(settlingParts('agreement', year, [])).toEqual([year])
  })

  it('is the next quarters after a first one, whoever got its statements', () => {
    expect(open(final(T1), final(T1))).toEqual([T2, T3, T4])
    expect(open(final(T1), final(T2), final(T3))).toEqual([T4])
    expect(settlingParts('agreement', year, [final(T1)])).toEqual([T1, T2, T3, T4])
  })

  it('is a quarter that was skipped, too', () => {
    expect(open(final(T1), final(T3))).toEqual([T2, T4])
  })

  it('ends with the months that are over, where a quarter is not', () => {
    const sofar = span('01-01', '08-31')
    expect(openParts('agreement', sofar, [final(T1)])).toEqual([T2, span('07-01', '08-31')])
  })

  it('is all the rest after months that no one counts as a part of the year', () => {
    expect(open(final(span('01-01', '05-31')))).toEqual([span('06-01', '12-31')])
  })

  it('has a school year in the year in which it ends alone, and reads its first months too', () => {
    const school: Period = { from: day('2025-09-01'), to: day('2026-08-31') }
    const [before, rest] = [yearPeriod(2025), span('09-01', '12-31')]
    const earlier: Period = { from: before.from, to: day('2025-08-31') }
    expect(settlingParts('agreement', before, [final(school)])).toEqual([earlier])
    expect(settlingParts('agreement', year, [final(school)])).toEqual([school, rest])
    expect(settledSpan(year, [final(school)])).toEqual({ from: before.from, to: year.to })
    expect(settledSpan(year, [final(earlier), final(T1)])).toEqual(year)
    expect(settledSpan(year, [final(school, { cancelled: { on: '2026-09-01' } })])).toEqual(year)
  })

  it('is not changed by provisional or cancelled statements, nor by those of another agreement', () => {
    const others = [
      final(T1, { nature: 'provisional' }),
      final(T1, { cancelled: { on: '2026-04-01' } }),
      final(T1, { agreementId: 'other' }),
    ]
    expect(open(...others)).toEqual([year])
  })
})
