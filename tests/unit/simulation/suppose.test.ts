import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { compare, perInhabitant } from '#shared/domain/simulation/compare'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { idleSuppositions } from '#shared/domain/simulation/idle-suppositions'
import { suppose, withoutParties } from '#shared/domain/simulation/suppose'
import { always } from '../../always'
import type { Draw } from '../allocation/random-facts'
import { draws, factsOf } from '../allocation/random-facts'

/** One of each supposition, on the first body and the first agent. */
const SUPPOSITIONS: readonly Supposition[] = [
  { kind: 'key', key: { kind: 'actualCost' }, hourlyTariff: null },
  { kind: 'key', key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: cents(2500) },
  { kind: 'commonTime', commonTime: 'lender' },
  { kind: 'partyLeaves', collectivityId: 'c0' },
  { kind: 'partyJoins', collectivityId: 'new', weeklyMinutes: minutes(120) },
  { kind: 'quota', agentId: 'a0', workShare: 4000 },
  { kind: 'pay', agentId: null, from: day('2026-01-16'), tenThousandths: 100 },
  { kind: 'departure', agentId: 'a0', from: day('2026-02-01') },
]

const [aBody] = factsOf(fc.sample(draws, { numRuns: 1, seed: 1 })[0] as Draw).collectivities

/** The facts of a draw, with a body that no agreement serves yet. */
const factsWith = (draw: Draw): AllocationFacts => {
  const facts = factsOf(draw)
  const outsider = aBody === undefined ? [] : [{ ...aBody, id: 'new', code: 'NEW' }]
  return { ...facts, collectivities: [...facts.collectivities, ...outsider] }
}

const compared = (facts: AllocationFacts, suppositions: readonly Supposition[]) =>
  compare([allocate(facts)], [allocate(suppose(facts, suppositions))])

describe('whatever is supposed', () => {
  it('nothing supposed is no difference', () => {
    always(60, draws, (draw) => {
      const facts = factsWith(draw)
      expect(suppose(facts, [])).toBe(facts)
      const comparison = compared(facts, [])
      expect(comparison?.bodies.every(({ difference }) => difference === 0)).toBe(true)
      expect([comparison?.winners, comparison?.losers, comparison?.moved]).toEqual([0, 0, 0])
    })
  })

  it('differences are those of the totals, and the parts make the cost, to the cent', () => {
    always(150, fc.tuple(draws, fc.shuffledSubarray([...SUPPOSITIONS])), ([draw, suppositions]) => {
      const facts = factsWith(draw)
      const supposed = allocate(suppose(facts, suppositions))
      const comparison = compare([allocate(facts)], [supposed])
      if (comparison === null) return
      const { bodies, before, after, lenderAfter } = comparison
      expect(sumCents(bodies.map(({ difference }) => difference))).toBe(after - before)
      if (lenderAfter !== null) expect(after + lenderAfter).toBe(supposed.cost)
    })
  })

  it('bodies that leave together leave what is left once each has left', () => {
    always(60, fc.tuple(draws, fc.subarray(['c0', 'c1', 'c2', 'nobody'])), ([draw, parties]) => {
      const facts = factsWith(draw)
      const oneByOne = suppose(
        facts,
        parties.map((collectivityId) => ({ kind: 'partyLeaves', collectivityId })),
      )
      expect(withoutParties(facts, new Set(parties))).toEqual(oneByOne)
    })
  })

  it('who leaves takes its own hours along, and neither those of others nor common time', () => {
    const linesOf = ({ hours }: AllocationFacts) =>
      Array.from(hours.collectivity, (column, at) => ({
        body: hours.collectivityIds[column] ?? null,
        minutes: hours.minutes[at],
      }))
    always(60, fc.tuple(draws, fc.constantFrom('c0', 'c1', 'new')), ([draw, collectivityId]) => {
      const facts = factsWith(draw)
      const left = linesOf(suppose(facts, [{ kind: 'partyLeaves', collectivityId }]))
      expect(left).toEqual(linesOf(facts).filter(({ body }) => body !== collectivityId))
    })
  })

  it('the facts themselves are left as they are', () => {
    always(60, fc.tuple(draws, fc.constantFrom(...SUPPOSITIONS)), ([draw, supposition]) => {
      const facts = factsWith(draw)
      const before = allocate(facts).fingerprint
      suppose(facts, [supposition])
      expect(allocate(facts).fingerprint).toBe(before)
      expect(facts).toEqual(factsWith(draw))
    })
  })

  it('a raise of pay never makes a body that pays the real cost owe less', () => {
    always(60, fc.tuple(draws, fc.integer({ min: 1, max: 1000 })), ([draw, raise]) => {
      const facts = factsWith({ ...draw, key: 'actualCost' })
      const comparison = compared(facts, [
        { kind: 'pay', agentId: null, from: day('2026-01-01'), tenThousandths: raise },
      ])
      // A cent may go elsewhere by the largest remainder: nobody loses more.
      expect(comparison?.bodies.every(({ difference }) => difference >= -1)).toBe(true)
      expect((comparison?.after ?? 0) - (comparison?.before ?? 0)).toBeGreaterThanOrEqual(0)
    })
  })
})

describe('what is supposed of an agreement', () => {
  const [facts] = fc.sample(draws.map(factsWith), { numRuns: 1, seed: 1 })
  if (facts === undefined) throw new Error('Nothing was drawn')

  it('of an agent who leaves: the trips stop with the hours', () => {
    const trip = { collectivityId: 'c0', tenths: 100, purpose: '' }
    const trips = [
      { ...trip, id: 'before', agentId: 'a0', day: day('2026-01-31') },
      { ...trip, id: 'after', agentId: 'a0', day: day('2026-02-01') },
      { ...trip, id: 'other', agentId: 'a1', day: day('2026-02-01') },
    ]
    const departure = { kind: 'departure', agentId: 'a0', from: day('2026-02-01') } as const
    expect(suppose({ ...facts, trips }, [departure]).trips?.map(({ id }) => id)).toEqual([
      'before',
      'other',
    ])
  })

  it('that became another since: what changes nothing any more is known', () => {
    const joins = { kind: 'partyJoins', collectivityId: 'c0', weeklyMinutes: minutes(60) } as const
    const leaves = { kind: 'partyLeaves', collectivityId: 'gone' } as const
    const departs = { kind: 'departure', agentId: 'gone', from: day('2026-02-01') } as const
    const rise = { kind: 'pay', agentId: null, from: day('2027-02-01'), tenThousandths: 1 } as const
    expect(idleSuppositions(facts, [...SUPPOSITIONS, joins, leaves, departs, rise])).toEqual([
      ...SUPPOSITIONS.map(() => null),
      // It left before it joins again.
      null,
      'notServed',
      'notLent',
      'later',
    ])
    expect(idleSuppositions(facts, [joins])).toEqual(['served'])
  })
})

describe('a difference by inhabitant', () => {
  it('is rounded to the cent, and unknown where nobody was counted', () => {
    expect(perInhabitant(cents(-40_423), 34)).toBe(-1189)
    expect(perInhabitant(cents(100), null)).toBeNull()
    expect(perInhabitant(cents(100), 0)).toBeNull()
  })
})
