import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { monthsToChoose } from '../../../src-renderer/settlement/months-to-choose'

/** The first and the last month that can be chosen, and how many there are. */
function chosen(from: string, to: string | null) {
  const within = { from: day(from), to: to === null ? null : day(to) }
  const months = monthsToChoose(yearPeriod(2026), within)
  return [months[0], months.at(-1), months.length]
}

describe('the months of a free period', () => {
  it('are those of the agreement', () => {
    expect(chosen('2024-03-15', '2029-12-31')).toEqual(['2024-03', '2029-12', 70])
  })

  it('go on for two years where the agreement has no end', () => {
    expect(chosen('2024-03-15', null)).toEqual(['2024-03', '2028-12', 58])
  })

  it('stay within ten years of the period shown where the agreement is dated from 1900 to 9999, as some programs write no end', () => {
    expect(chosen('1900-01-01', '9999-12-31')).toEqual(['2016-01', '2036-12', 252])
  })

  it('hold the period shown, also outside the agreement', () => {
    expect(chosen('2026-04-01', '2026-06-30')).toEqual(['2026-01', '2026-12', 12])
  })
})
