import { expect, it } from 'vitest'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { OutsideAnswer, Supposition } from '#shared/domain/simulation/scenario'
import { settleScenario } from '#shared/domain/simulation/settle-scenario'
import { suppose } from '#shared/domain/simulation/suppose'
import { travelSum } from '#shared/domain/travel/travel-lines'
import { sumCents } from '#shared/kernel/cents'
import { scaled } from '../scaled'
import { Random } from './random'
import { randomTerritory } from './random-territory'
import { factsOf } from './territory'

const POPULATION = { kind: 'population', of: 'municipal' } as const
const years = [2024, 2025, 2026, 2027, 2028]

/** A territory in which some bodies have inhabitants in no year and the others in all, and an answer for each of the first. */
function drawn(seed: number): { facts: AllocationFacts; suppositions: readonly Supposition[] } {
  const random = new Random(seed)
  const facts = factsOf(randomTerritory(seed))
  const collectivities = facts.collectivities.map((body) => {
    const people = random.whole(1, 900)
    const isKnown = random.chance(0.6)
    return {
      ...body,
      populations: isKnown ? years.map((year) => ({ year, municipal: people, dgf: 9 })) : [],
    }
  })
  const outside = everServed(facts.agreement).flatMap((id): readonly OutsideAnswer[] => {
    const how = random.pick(['keeps', 'excluded', 'values', null] as const)
    if (how === null) return []
    if (how === 'keeps') return [{ how, collectivityId: id }]
    return how === 'excluded'
      ? [{ how, collectivityId: id, reason: 'Syndicat' }]
      : [{ how, collectivityId: id, values: [{ measure: POPULATION, value: 70 }] }]
  })
  return {
    facts: { ...facts, collectivities },
    suppositions: [
      {
        kind: 'key',
        key: {
          kind: 'criteria',
          criteria: [
            { measure: POPULATION, weight: 2 },
            { measure: { kind: 'equalParts' }, weight: 1 },
          ],
        },
        hourlyTariff: null,
        outside: [...outside],
      },
    ],
  }
}

it('whatever bodies a supposed key lacks a value of, amounts and the lender’s part make the cost, kilometres charged apart', async () => {
  let computed = 0
  for (let seed = 1; seed <= scaled(400); seed += 1) {
    const { facts, suppositions } = drawn(seed)
    const present = allocate(suppose(facts, []))
    if (present.billed === null) continue
    const settled = await settleScenario(facts, suppositions, (of) => Promise.resolve(allocate(of)))
    const amounts = settled.shares.flatMap(({ amount }) => amount ?? [])
    if (amounts.length < settled.shares.length || settled.cost === null) continue
    if (settled.outside.every(({ answer }) => answer.how === 'values')) continue
    computed += 1
    const charged = sumCents(present.shares.map(({ travel = [] }) => travelSum(travel)))
    expect(sumCents(amounts) + (settled.lenderPart ?? 0) - charged, `seed ${String(seed)}`).toBe(
      settled.cost,
    )
    const now = new Map(present.shares.map((one) => [one.collectivityId, one.amount]))
    for (const { collectivityId, amount, outside } of settled.shares)
      if (outside === 'keeps')
        expect(amount, `seed ${String(seed)}, ${collectivityId}`).toBe(now.get(collectivityId))
  }
  expect(computed).toBeGreaterThan(scaled(400) / 16)
})
