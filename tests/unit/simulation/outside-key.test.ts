import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { OutsideAnswer, Supposition } from '#shared/domain/simulation/scenario'
import { settleScenario } from '#shared/domain/simulation/settle-scenario'
import { factsOf, type Draw } from '../allocation/random-facts'

const POPULATION = { kind: 'population', of: 'municipal' } as const
const BY_POPULATION = { kind: 'criteria', criteria: [{ measure: POPULATION, weight: 1 }] } as const

const byPopulation = (...outside: readonly OutsideAnswer[]): Supposition => ({
  kind: 'key',
  key: { ...BY_POPULATION, criteria: [...BY_POPULATION.criteria] },
  hourlyTariff: null,
  outside: [...outside],
})

const settle = (facts: AllocationFacts) => Promise.resolve(allocate(facts))

/** 1 000 € by quotas of 50, 30 and 20 %; 100 and 300 inhabitants, and none known of the third body. */
const two = (): AllocationFacts => {
  const draw: Draw = {
    bodies: 3,
    agents: 1,
    months: 1,
    key: 'fixedQuotas',
    basis: 'actual',
    commonTime: 'proRata',
    workShare: 10_000,
    durations: Array.from({ length: 40 }, () => 0),
    pay: [100_000, 100_000, 100_000],
    order: [],
  }
  const facts = factsOf(draw)
  const quota = (id: string, millionths: number) => ({ collectivityId: id, millionths })
  return {
    ...facts,
    agreement: {
      ...facts.agreement,
      key: {
        kind: 'fixedQuotas',
        quotas: [quota('c0', 500_000), quota('c1', 300_000), quota('c2', 200_000)],
      },
    },
    collectivities: facts.collectivities.map((body, at) => ({
      ...body,
      populations: at === 2 ? [] : [{ year: 2026, municipal: at === 0 ? 100 : 300 }],
    })),
  }
}

const owed = async (facts: AllocationFacts, ...suppositions: readonly Supposition[]) => {
  const { shares, lenderPart } = await settleScenario(facts, suppositions, settle)
  return [...shares]
    .sort((a, b) => (a.collectivityId < b.collectivityId ? -1 : 1))
    .map(({ amount }) => amount)
    .concat(lenderPart)
}

describe('1 000 € shared 50, 30 and 20 %, supposed by the population, which the third body has not', () => {
  it('keeps its 200 € where nobody says otherwise, and the proposal is told as one', async () => {
    expect(await owed(two(), byPopulation())).toEqual([20_000, 60_000, 20_000, 0])
    const { outside } = await settleScenario(two(), [byPopulation()], settle)
    expect(outside).toMatchObject([
      { collectivityId: 'c2', measures: [POPULATION], proposed: true, answer: { how: 'keeps' } },
    ])
  })

  it('keeps its fifth of a cost that moves, since its share is kept and not its amount', async () => {
    const raise: Supposition = {
      kind: 'pay',
      agentId: null,
      from: day('2026-01-01'),
      tenThousandths: 1000,
    }
    expect(await owed(two(), byPopulation(), raise)).toEqual([22_000, 66_000, 22_000, 0])
  })

  it('pays nothing once it is excluded for a reason, and the others pay for it', async () => {
    const excluded = byPopulation({ how: 'excluded', collectivityId: 'c2', reason: 'Syndicat' })
    expect(await owed(two(), excluded)).toEqual([25_000, 75_000, 0, 0])
  })

  it('is shared in by a value typed, zero among them', async () => {
    const worth = (value: number) =>
      byPopulation({
        how: 'values',
        collectivityId: 'c2',
        values: [{ measure: POPULATION, value }],
      })
    expect(await owed(two(), worth(100))).toEqual([20_000, 60_000, 20_000, 0])
    expect(await owed(two(), worth(0))).toEqual([25_000, 75_000, 0, 0])
  })

  it('is proposed its population of an earlier year, with that year, and a real value prevails over a supposed one', async () => {
    const known = (...populations: readonly { year: number; municipal: number }[]) => {
      const facts = two()
      return {
        ...facts,
        collectivities: facts.collectivities.map((body) =>
          body.id === 'c2' ? { ...body, populations: [...populations] } : body,
        ),
      }
    }
    const earlier = known({ year: 2024, municipal: 900 }, { year: 2025, municipal: 100 })
    expect(await owed(earlier, byPopulation())).toEqual([20_000, 60_000, 20_000, 0])
    const { outside } = await settleScenario(earlier, [byPopulation()], settle)
    expect(outside[0]?.earlier).toEqual([{ measure: POPULATION, value: 100, year: 2025 }])
    const excluded = byPopulation({ how: 'excluded', collectivityId: 'c2', reason: 'Syndicat' })
    expect(await owed(known({ year: 2026, municipal: 600 }), excluded)).toEqual([
      10_000, 30_000, 60_000, 0,
    ])
  })

  it('mixed with equal parts, the key keeps its own weights between the others', async () => {
    const mixed: Supposition = {
      kind: 'key',
      key: {
        kind: 'criteria',
        criteria: [
          { measure: POPULATION, weight: 1 },
          { measure: { kind: 'equalParts' }, weight: 1 },
        ],
      },
      hourlyTariff: null,
    }
    // Of 800 €: 400 by 100 and 300 inhabitants, 400 in halves.
    expect(await owed(two(), mixed)).toEqual([30_000, 50_000, 20_000, 0])
  })
})

describe('other keys that lack something of a body', () => {
  const key = (of: Extract<Supposition, { kind: 'key' }>['key']): Supposition => ({
    kind: 'key',
    key: of,
    hourlyTariff: cents(2000),
  })

  it('quotas that leave a body out do not make it pay nothing', async () => {
    const quotas = [
      { collectivityId: 'c0', millionths: 500_000 },
      { collectivityId: 'c1', millionths: 500_000 },
      { collectivityId: 'c2', millionths: 0 },
    ]
    expect(await owed(two(), key({ kind: 'fixedQuotas', quotas }))).toEqual([
      40_000, 40_000, 20_000, 0,
    ])
  })

  it('nor do contracted hours at a tariff where none are foreseen for it', async () => {
    const facts = two()
    const weekly = [600, 300, 0]
    const some = {
      ...facts,
      agreement: {
        ...facts.agreement,
        beneficiaries: facts.agreement.beneficiaries.map((one, at) => ({
          ...one,
          weeklyMinutes: minutes(weekly[at] ?? 0),
        })),
      },
    }
    const tariff = await owed(some, key({ kind: 'tariff', basis: 'contracted' }))
    expect(tariff[2]).toBe(20_000)
    expect(tariff.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(100_000)
  })

  it('shares kept beyond the cost are named, where prices in force bring in more than it', async () => {
    const facts = two()
    const dear = {
      ...facts,
      agreement: {
        ...facts.agreement,
        key: { kind: 'tariff' as const, basis: 'contracted' as const },
        hourlyTariff: cents(9_000_000),
      },
    }
    const { objections, shares } = await settleScenario(dear, [byPopulation()], settle)
    expect(objections.filter(({ blocking }) => blocking)).toMatchObject([
      { code: 'keptAboveCost', cost: 100_000 },
    ])
    expect(shares.every(({ amount }) => amount === null)).toBe(true)
  })

  it('nor does a price list that names other bodies alone', async () => {
    const line = {
      id: 'hour',
      label: 'Heure',
      agents: null,
      tiers: [],
      rated: { kind: 'hour' as const, basis: 'actual' as const, price: cents(3000) },
      bodies: { kinds: [], collectivityIds: ['c0', 'c1'] },
    }
    const priced = await owed(two(), key({ kind: 'prices', lines: [line] }))
    expect(priced[2]).toBe(20_000)
  })

  it('a body that the key in force leaves out as well is not asked for: nothing changes for it', async () => {
    const quotas = (a: number, b: number) => [
      { collectivityId: 'c0', millionths: a },
      { collectivityId: 'c1', millionths: b },
    ]
    const facts = two()
    const now = {
      ...facts,
      agreement: {
        ...facts.agreement,
        key: { kind: 'fixedQuotas' as const, quotas: quotas(600_000, 400_000) },
      },
    }
    const { outside } = await settleScenario(
      now,
      [key({ kind: 'fixedQuotas', quotas: quotas(500_000, 500_000) })],
      settle,
    )
    expect(outside).toEqual([])
  })
})
