import { describe, expect, it } from 'vitest'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { headlineOf } from '#shared/domain/indicators/headline'
import { hasBegun, isUnderWay, monthsOver } from '#shared/domain/agreements/under-way'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { plainAllocation, plainShare } from './plain-settlement'

const year = yearPeriod(2026)
const open = { from: day('2024-07-01'), to: null }

describe('a period that is not over', () => {
  it('is under way until its last day has passed', () => {
    expect(isUnderWay(year, open, day('2026-06-15'))).toBe(true)
    expect(isUnderWay(year, open, day('2026-12-31'))).toBe(true)
    expect(isUnderWay(year, open, day('2027-01-01'))).toBe(false)
  })

  it('is over with its agreement, where that ended before', () => {
    const ended = { from: day('2024-07-01'), to: day('2026-06-30') }
    expect(isUnderWay(year, ended, day('2026-09-15'))).toBe(false)
  })

  it('has not begun before the agreement, where that begins on the way', () => {
    const school = { from: day('2026-09-01'), to: null }
    expect(hasBegun(year, school, day('2026-08-31'))).toBe(false)
    expect(hasBegun(year, school, day('2026-09-01'))).toBe(true)
    expect(hasBegun(year, open, day('2025-12-31'))).toBe(false)
  })

  it('has months that are over, up to the last one before the day', () => {
    expect(monthsOver(year, day('2026-06-15'))).toEqual({ from: year.from, to: '2026-05-31' })
    expect(monthsOver(year, day('2026-01-31'))).toBeNull()
    expect(monthsOver(year, day('2027-03-01'))).toEqual(year)
  })

  it('sets the hours done beside those of the whole period, and calls them neither more nor less than planned', () => {
    const shares = [plainShare('a', 100 * 60, 240 * 60, 0), plainShare('b', 60 * 60, 40 * 60, 0)]
    const allocation = plainAllocation(year, shares, { cost: cents(0), billed: cents(0) })
    expect(councilSheet(allocation, true).hours).toEqual({
      code: 'underWay',
      done: 160 * 60,
      planned: 280 * 60,
      count: 1,
    })
    expect(councilSheet(allocation, false).hours.code).toBe('below')
  })

  it('says what is counted to date, and no cost of an hour: charges of days to come are in it', () => {
    const shares = [plainShare('a', 100 * 60, 240 * 60, 240_000)]
    const allocation = plainAllocation(year, shares, {
      cost: cents(240_000),
      billed: cents(240_000),
    })
    expect(councilSheet(allocation, true).cost).toEqual({ code: 'soFar', cost: 240_000 })
    expect(councilSheet(allocation, false).cost).toMatchObject({ code: 'hour', rate: 2_400 })
    expect(headlineOf(allocation, null, true).rate).toBeNull()
    expect(headlineOf(allocation, null, false).rate).toBe(2_400)
  })

  it('compares its cost with no whole year', () => {
    const now = plainAllocation(year, [], { cost: cents(10_000), billed: cents(10_000) })
    expect(headlineOf(now, { cost: cents(20_000) }).costChange).toBe(-500)
    expect(headlineOf(now, null).costChange).toBeNull()
  })
})
