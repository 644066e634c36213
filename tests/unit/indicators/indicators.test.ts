import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Share } from '#shared/domain/allocation/allocation'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { agreementToShow } from '#shared/domain/agreements/agreement-to-show'
import { firstShown } from '#shared/domain/indicators/first-shown'
import { settlingYear } from '#shared/domain/indicators/settling-year'
import { plainShare } from './plain-settlement'

const share = (id: string, amount: number | null, done = 60, contracted = 60): Share =>
  plainShare(id, done, contracted, amount)

describe('cost by collectivity', () => {
  it('names the three that carry most, with the part they carry together', () => {
    const cost = costByCollectivity({
      shares: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) =>
        share(id, [100, 200, 500, 1300, 2800, 5000][at] ?? 0),
      ),
    })
    expect(cost?.bars.map(({ collectivityId, named }) => [collectivityId, named])).toEqual([
      ['f', true],
      ['e', true],
      ['d', true],
      ['c', false],
      ['b', false],
      ['a', false],
    ])
    expect(cost?.finding).toEqual({ code: 'few', count: 3, bodies: 6, part: 919 })
    expect(cost?.total).toBe(9900)
  })
  it('names one where there are few bodies, and none where all pay much alike', () => {
    const finding = (...amounts: readonly number[]) =>
      costByCollectivity({ shares: amounts.map((amount, at) => share(String(at), amount)) })
        ?.finding
    expect(finding(100)).toEqual({ code: 'alone' })
    expect(finding(100, 700, 100, 100)).toEqual({ code: 'few', count: 1, bodies: 4, part: 700 })
    expect(finding(100, 90, 100, 110)).toEqual({ code: 'spread', bodies: 4, part: 275 })
    const many = Array.from({ length: 700 }, (_, at) => 1000 + (at % 7))
    expect(finding(...many)).toEqual({ code: 'spread', bodies: 700, part: 1 })
  })

  it('keeps what is given back to a body, below nothing', () => {
    const cost = costByCollectivity({ shares: [share('a', 500), share('b', -100)] })
    expect(cost?.bars.map(({ amount, part }) => [amount, part])).toEqual([
      [500, 12_500],
      [-100, -2500],
    ])
    expect(cost?.total).toBe(400)
  })

  it('says nothing while amounts are missing or nobody pays', () => {
    expect(costByCollectivity({ shares: [share('a', null)] })).toBeNull()
    expect(costByCollectivity({ shares: [share('a', 0)] })).toBeNull()
  })
})

describe('planned against done', () => {
  it('counts the bodies that passed their hours by more than a tenth, as every sentence says, furthest first', () => {
    const plan = plannedAgainstDone({
      shares: [
        share('a', 1, 60, 60),
        share('b', 1, 118, 100),
        share('c', 1, 110, 100),
        share('d', 1, 109, 100),
      ],
    })
    expect(plan.bars.map(({ collectivityId, excess }) => [collectivityId, excess])).toEqual([
      ['b', 180],
      ['c', 100],
      ['d', 90],
      ['a', 0],
    ])
    expect(plan.over).toBe(1)
  })

  it('has no percentage for hours that nobody contracted for', () => {
    expect(plannedAgainstDone({ shares: [share('a', 1, 30, 0)] }).bars[0]?.excess).toBeNull()
  })
})

describe('the year one settles', () => {
  const agreement = { period: { from: day('2024-01-01'), to: day('2026-12-31') } }
  it('is last year during the first quarter, then this year, within the agreement', () => {
    expect(settlingYear(day('2026-02-10'), agreement).from).toBe('2025-01-01')
    expect(settlingYear(day('2026-04-01'), agreement).from).toBe('2026-01-01')
    expect(settlingYear(day('2029-06-01'), agreement).from).toBe('2026-01-01')
    expect(settlingYear(day('2020-06-01'), agreement).from).toBe('2024-01-01')
    expect(settlingYear(day('2026-06-01'), undefined).from).toBe('2026-01-01')
  })
})

describe('the agreement one settles', () => {
  const of = (id: string, from: string, to: string | null) => ({
    id,
    period: { from: day(from), to: to === null ? null : day(to) },
  })
  const ended = of('ended', '2024-01-01', '2026-06-30')
  const now = of('now', '2026-07-01', null)
  const shown = (to: string): string | undefined =>
    agreementToShow([ended, now], { from: day(`${to.slice(0, 4)}-01-01`), to: day(to) })?.id

  it('is one in force on the last day that is shown, else on any, else any', () => {
    expect([shown('2026-11-30'), shown('2026-05-31'), shown('2025-12-31')]).toEqual([
      'now',
      'ended',
      'ended',
    ])
    expect(agreementToShow([now, ended], { from: day('2020-01-01'), to: day('2020-12-31') })).toBe(
      now,
    )
    const days = { from: day('2026-01-01'), to: day('2026-12-31') }
    expect(agreementToShow([of('old', '2020-01-01', '2020-12-31'), ended], days)).toBe(ended)
  })
})

describe('what the home of directors shows first', () => {
  const settled = (from: string, to: string) => ({
    allocation: { period: { from: day(from), to: day(to) } },
  })
  const [january, before] = [
    settled('2028-01-01', '2028-01-31'),
    settled('2027-01-01', '2027-12-31'),
  ]

  it('is the year that is settled in the first quarter, whatever was entered of the next', () => {
    expect(firstShown([january, before], day('2028-01-10'))).toEqual([before])
    expect(firstShown([january, before], day('2028-04-01'))).toEqual([january])
  })

  it('is the latest year where the one before has nothing to settle', () => {
    expect(firstShown([january], day('2028-02-10'))).toEqual([january])
    expect(firstShown([], day('2028-02-10'))).toEqual([])
  })
})
