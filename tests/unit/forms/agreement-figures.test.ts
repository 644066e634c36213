import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { LifeLine, LifeMark } from '../../../src-renderer/screens/agreements/detail/life-marks'
import { lifeLine } from '../../../src-renderer/screens/agreements/detail/life-marks'
import { gapOf } from '../../../src-renderer/screens/agreements/detail/plan-rows'

describe('the line of an agreement’s life', () => {
  const period = { from: day('2024-01-01'), to: day('2027-12-31') }

  /** The mark of a kind: the line lists its marks in the order of importance. */
  const marked = (line: LifeLine, kind: LifeMark['kind']): LifeMark | undefined =>
    line.marks.find((mark) => mark.kind === kind)

  it('runs from the first day to the last, and is filled until today', () => {
    const line = lifeLine({ signedOn: null, period }, day('2026-01-01'))
    expect(line.marks.map(({ kind, past }) => [kind, past])).toEqual([
      ['today', true],
      ['start', true],
      ['end', false],
    ])
    expect([line.from, Math.round(line.until)]).toEqual([0, 50])
    expect(marked(line, 'end')?.at).toBe(100)
  })

  it('makes room for a signature before and for a today after', () => {
    const line = lifeLine({ signedOn: day('2023-10-01'), period }, day('2029-01-01'))
    expect(line.marks.map(({ kind }) => kind)).toEqual(['today', 'signature', 'start', 'end'])
    expect(marked(line, 'signature')?.at).toBe(0)
    expect(marked(line, 'today')?.at).toBe(100)
    expect(line.until).toBe(marked(line, 'end')?.at)
  })

  it('goes on where no end is written, and is empty before it begins', () => {
    const open = lifeLine({ signedOn: null, period: { ...period, to: null } }, day('2023-07-01'))
    expect(open.open).toBe(true)
    expect(open.marks.some(({ kind }) => kind === 'end')).toBe(false)
    expect(open.until - open.from).toBe(0)
  })
})

describe('the gap between plan and done', () => {
  it('is in percent of the plan, rounded, and none where nothing was planned', () => {
    expect(gapOf(30_525, 24_624)).toBe(24)
    expect(gapOf(12_225, 16_416)).toBe(-26)
    expect(gapOf(60, 60)).toBe(0)
    expect(gapOf(60, 0)).toBeNull()
  })

  it('is not said of a year with days to come, unless its whole plan is passed already', () => {
    expect(gapOf(12_225, 16_416, true)).toBeNull()
    expect(gapOf(30_525, 24_624, true)).toBe(24)
  })
})
