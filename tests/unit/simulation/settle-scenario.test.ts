import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { distribute } from '#shared/kernel/distribute'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { compare } from '#shared/domain/simulation/compare'
import type { OutsideAnswer, Supposition } from '#shared/domain/simulation/scenario'
import { settleScenario } from '#shared/domain/simulation/settle-scenario'
import { alwaysLater } from '../../always'
import { scaled } from '../../scaled'
import { draws, factsOf, type Draw } from '../allocation/random-facts'

const POPULATION = { kind: 'population', of: 'municipal' } as const
const BY_POPULATION = { kind: 'criteria', criteria: [{ measure: POPULATION, weight: 1 }] } as const

const byPopulation = (...outside: readonly OutsideAnswer[]): Supposition => ({
  kind: 'key',
  key: { ...BY_POPULATION, criteria: [...BY_POPULATION.criteria] },
  hourlyTariff: null,
  outside: [...outside],
})

/** A territory in which some bodies have no population, and what is answered for each of them. */
interface Case {
  readonly draw: Draw
  /** By body: inhabitants, or `null` where none are known. */
  readonly people: readonly (number | null)[]
  readonly answers: readonly ('keeps' | 'excluded' | 'values' | null)[]
  readonly others: readonly Supposition[]
}

const OTHERS: readonly Supposition[] = [
  { kind: 'commonTime', commonTime: 'lender' },
  { kind: 'partyLeaves', collectivityId: 'c0' },
  { kind: 'quota', agentId: 'a0', workShare: 4000 },
  { kind: 'pay', agentId: null, from: day('2026-01-16'), tenThousandths: 100 },
]

const cases: fc.Arbitrary<Case> = fc.record({
  draw: draws.map((draw) => ({ ...draw, bodies: Math.max(draw.bodies, 2) })),
  people: fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { minLength: 8, maxLength: 8 }),
  answers: fc.array(fc.constantFrom('keeps', 'excluded', 'values', null), {
    minLength: 8,
    maxLength: 8,
  }),
  others: fc.shuffledSubarray([...OTHERS]),
})

const answerOf = (how: Case['answers'][number], id: string): readonly OutsideAnswer[] => {
  if (how === null) return []
  if (how === 'keeps') return [{ how, collectivityId: id }]
  return how === 'excluded'
    ? [{ how, collectivityId: id, reason: 'Syndicat' }]
    : [{ how, collectivityId: id, values: [{ measure: POPULATION, value: 321 }] }]
}

/** Two terms where `amended`: the last body is served from February on alone. */
function factsWith({ draw, people }: Case, amended = false): AllocationFacts {
  const facts = factsOf(draw)
  const { agreement } = facts
  const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = agreement
  const terms = { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
  return {
    ...facts,
    agreement: amended
      ? {
          ...agreement,
          beneficiaries: beneficiaries.slice(0, -1),
          key: { kind: 'actualCost' },
          amendments: [
            {
              id: 'amendment',
              reference: '1',
              effectiveOn: day('2026-02-01'),
              signedOn: null,
              resolutionReference: '',
              reason: '',
              terms: { ...terms, key: { kind: 'actualCost' } },
            } as never,
          ],
        }
      : agreement,
    collectivities: facts.collectivities.map((body, at) => {
      const count = people[at] ?? null
      return {
        ...body,
        populations: count === null ? [] : [{ year: 2026, municipal: count }],
      }
    }),
  }
}

const settle = (facts: AllocationFacts) => Promise.resolve(allocate(facts))

const settled = (facts: AllocationFacts, of: Case) =>
  settleScenario(
    facts,
    [
      ...of.others,
      byPopulation(...of.answers.flatMap((how, at) => answerOf(how, `c${String(at)}`))),
    ],
    settle,
  )

describe('a scenario with bodies of which its key lacks a value', () => {
  for (const amended of [false, true])
    it(`all amounts and the lender's part make the cost, to the cent${amended ? ', whatever amendments cut the year' : ''}`, async () => {
      let computed = 0
      await alwaysLater(120, cases, async (of) => {
        const facts = factsWith(of, amended)
        const { shares, cost, lenderPart, objections } = await settled(facts, of)
        const amounts = shares.map(({ amount }) => amount)
        if (amounts.length === 0 || amounts.some((amount) => amount === null)) {
          expect(objections.some(({ blocking }) => blocking)).toBe(true)
          return
        }
        computed += 1
        expect(sumCents(amounts.map((amount) => amount ?? cents(0))) + (lenderPart ?? 0)).toBe(cost)
        expect(new Set(shares.map((one) => one.collectivityId)).size).toBe(shares.length)
      })
      expect(computed).toBeGreaterThan(scaled(120) / 3)
    })

  it('pays what it pays in fact where it keeps its share, nothing where it is excluded; the others share the rest by the key alone', async () => {
    await alwaysLater(120, cases, async (drawn) => {
      const of = { ...drawn, others: [] }
      const facts = factsWith(of)
      const real = allocate(facts)
      const { shares, cost, outside } = await settled(facts, of)
      if (shares.some(({ amount }) => amount === null)) return
      const now = new Map(real.shares.map((one) => [one.collectivityId, one.amount ?? 0]))
      const after = new Map(shares.map((one) => [one.collectivityId, one.amount ?? 0]))
      const lacking = facts.collectivities.filter(({ populations }) => populations.length === 0)
      expect(outside.map((one) => one.collectivityId).toSorted()).toEqual(
        lacking.map(({ id }) => id).toSorted(),
      )
      const how = new Map(outside.map((one) => [one.collectivityId, one.answer.how]))
      let rest = Number(cost)
      for (const { id } of lacking) {
        if (how.get(id) === 'excluded') expect(after.get(id)).toBe(0)
        if (how.get(id) !== 'keeps') continue
        expect(after.get(id)).toBe(now.get(id))
        rest -= now.get(id) ?? 0
      }
      const order = real.shares.map((one) => one.collectivityId)
      const among = order.filter((id) => (how.get(id) ?? 'values') === 'values')
      const people = among.map((id) => {
        const body = facts.collectivities.find((one) => one.id === id)
        return body?.populations[0]?.municipal ?? 321
      })
      const parts = distribute(rest, people)
      expect(among.map((id) => after.get(id))).toEqual(
        parts.ok ? parts.value.map(({ share }) => share) : [],
      )
    })
  })

  it('is counted among those who pay less or more only where its amount was computed', async () => {
    await alwaysLater(60, cases, async (drawn) => {
      const of = { ...drawn, others: [] }
      const facts = factsWith(of)
      const result = await settled(facts, of)
      const comparison = compare([allocate(facts)], [result])
      if (comparison === null) return
      const apart = new Set(
        result.outside.flatMap(({ answer }) =>
          answer.how === 'values' ? [] : [answer.collectivityId],
        ),
      )
      const moved = comparison.bodies.filter(
        ({ collectivityId, difference }) => difference !== 0 && !apart.has(collectivityId),
      )
      expect(comparison.winners + comparison.losers).toBe(moved.length)
    })
  })
})
