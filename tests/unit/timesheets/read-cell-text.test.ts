import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { readCellText } from '#shared/domain/timesheets/read-cell-text'

const most = minutes(MINUTES_PER_DAY)
const read = (text: string, current = 180, above: number | null = 150) => {
  const found = readCellText(text, {
    current: minutes(current),
    above: above === null ? null : minutes(above),
    most,
  })
  return found.ok ? found.value.minutes : found.failures[0]?.code
}

describe('what is pasted in a cell', () => {
  it('is a duration alone: less than zero takes nothing off what is there', () => {
    const pasted = (text: string) => {
      const facts = { current: minutes(180), above: minutes(150), most, pasted: true }
      const found = readCellText(text, facts)
      return found.ok ? found.value.minutes : found.failures[0]?.code
    }
    expect(['1h30', '1:30', '1,5', '90m'].map(pasted)).toEqual([90, 90, 90, 90])
    expect(['-2', '−0,5', '–1h'].map(pasted)).toEqual(Array(3).fill('durationNegative'))
    expect(['=', '/2', '*2', '+30m'].map(pasted)).toEqual(Array(4).fill('durationUnreadable'))
  })
})

describe('what is typed in a cell', () => {
  it('is a duration, however it is written', () => {
    expect(['1h30', '1:30', '1,5', '90m'].map((text) => read(text))).toEqual([90, 90, 90, 90])
  })

  it('repeats the cell above', () => {
    expect(read('=')).toBe(150)
    expect(read('=', 180, null)).toBe('durationNothingAbove')
  })

  it('halves, doubles, or takes any part of what is there', () => {
    expect(read('/2')).toBe(90)
    expect(read('/ 2,5')).toBe(72)
    expect(read('*2')).toBe(360)
    expect(read('*1,5')).toBe(270)
    expect(read('/0')).toBe('durationUnreadable')
  })

  it('adds to what is there or takes off, never below zero nor past a day', () => {
    expect(read('+30m')).toBe(210)
    expect(read('-15m')).toBe(165)
    expect(read('−0h45')).toBe(135)
    expect(read('-4h')).toBe('durationNegative')
    expect(read('+23h')).toBe('durationOver')
    expect(read('+deux')).toBe('durationUnreadable')
  })

  it('says when half a minute had to go up', () => {
    const half = readCellText('/2', { current: minutes(15), above: null, most })
    expect(half).toMatchObject({ ok: true, value: { minutes: 8, exact: false } })
  })

  it('adding and then taking off the same gives back what was there', () => {
    fc.assert(
      fc.property(fc.nat({ max: 700 }), fc.nat({ max: 700 }), (current, by) => {
        expect(read(`-${String(by)}m`, Number(read(`+${String(by)}m`, current)))).toBe(current)
      }),
    )
  })
})
