import { describe, expect, it } from 'vitest'
import type { Allocation, Share } from '#shared/domain/allocation/allocation'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { plainAllocation, plainShare } from './plain-settlement'

const share = (id: string, hours: number, planned: number, euros: number): Share =>
  plainShare(id, hours * 60, planned * 60, euros * 100)

const settled = (shares: readonly Share[], cost: number | null): Allocation =>
  plainAllocation(yearPeriod(2026), shares, {
    cost: cost === null ? null : cents(cost * 100),
    billed:
      cost === null ? null : cents(shares.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
  })

describe('the sheet of a council', () => {
  it('says what the service cost, what an hour came to, who pays most, and the hours against the plan', () => {
    const sheet = councilSheet(
      settled([share('a', 100, 80, 2000), share('b', 50, 50, 1000), share('c', 30, 40, 600)], 3600),
      false,
    )
    expect(sheet.cost).toEqual({ code: 'hour', cost: 360_000, rate: 2000 })
    expect(sheet.paid?.bars[0]).toMatchObject({ collectivityId: 'a', amount: 200_000 })
    expect(sheet.hours).toEqual({ code: 'above', done: 180 * 60, percent: 59, count: 1 })
    expect(sheet.rows.map(({ collectivityId }) => collectivityId)).toEqual(['a', 'b', 'c'])
    expect(sheet.total).toMatchObject({ minutes: 180 * 60, contracted: 170 * 60, amount: 360_000 })
  })

  it('is without the VAT that comes on top of its amounts, which is to be said', () => {
    const taxed = share('a', 10, 0, 100)
    const vat = [
      { regime: 'taxed', ground: '', rate: 2000, base: cents(10_000), amount: cents(2000) },
    ] as const
    const sheet = councilSheet(settled([{ ...taxed, vat }], 100), false)
    expect([sheet.withoutVat, sheet.total.amount]).toEqual([true, 10_000])
    expect(councilSheet(settled([share('a', 10, 0, 100)], 100), false).withoutVat).toBe(false)
  })

  it('guesses no cost and no plan where there is none', () => {
    const { cost, hours } = councilSheet(settled([share('a', 10, 0, 100)], null), false)
    expect(cost).toEqual({ code: 'unknown' })
    expect(hours).toEqual({ code: 'done', done: 600 })
    expect(councilSheet(settled([share('a', 0, 0, 100)], 100), false)).toMatchObject({
      cost: { code: 'cost', cost: 10_000 },
      hours: { code: 'none' },
    })
  })

  it('sums the last of many bodies in one line, so that the page stays one', () => {
    const many = Array.from({ length: 700 }, (_, at) => share(`c${String(at)}`, 1, 1, 700 - at))
    const { rows, total } = councilSheet(settled(many, 245_350), false)
    expect(rows).toHaveLength(26)
    expect(rows.at(-1)).toMatchObject({ collectivityId: null, count: 675, minutes: 675 * 60 })
    expect(rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(total.amount)
  })
})
