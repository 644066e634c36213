import { expect, it } from 'vitest'
import { scaled } from '../scaled'
import { key } from './matrix'
import { settle } from './oracle'
import { randomTerritory } from './random-territory'
import type { Territory } from './territory'
import { factsOf } from './territory'

const SEEDS = Array.from({ length: scaled(100) }, (_, at) => at + 1)

const quarters = (year: string): readonly Territory['period'][] => [
  { from: `${year}-01-01`, to: `${year}-03-31` },
  { from: `${year}-04-01`, to: `${year}-06-30` },
  { from: `${year}-07-01`, to: `${year}-09-30` },
  { from: `${year}-10-01`, to: `${year}-12-31` },
]

const total = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n)

it('the costs of four quarters make the cost of the year', () => {
  let compared = 0
  for (const seed of SEEDS) {
    const territory = randomTerritory(seed)
    const year = territory.period.from.slice(0, 4)
    const costOf = (period: Territory['period']): bigint | null =>
      settle(factsOf({ ...territory, period })).cost
    const parts = quarters(year).map(costOf)
    if (parts.includes(null)) continue
    compared += 1
    expect(total(parts.map((part) => part ?? 0n)), `seed ${String(seed)}`).toBe(
      costOf({ from: `${year}-01-01`, to: `${year}-12-31` }),
    )
  }
  expect(compared).toBeGreaterThan(SEEDS.length / 2)
})

it('the rows of the tables taken apart sum to what each body pays, and pooling to nothing', () => {
  for (const seed of SEEDS) {
    const territory = randomTerritory(seed)
    const { refusals, amounts, matrix, cost, lenderPart, total: all } = settle(factsOf(territory))
    if (refusals.length > 0) continue
    const say = `seed ${String(seed)}`
    const ids = territory.agents.map(({ id }) => id)
    let [low, high] = [0n, 0n]
    for (const [body, amount] of amounts) {
      const pooling = matrix.poolingByAgent.get(key(body))
      low += pooling?.low ?? 0n
      high += pooling?.high ?? 0n
      const row = [
        ...ids.map((id) => matrix.byAgent.get(key(body, id))),
        pooling,
        matrix.besides.get(key(body)),
      ]
      expect(total(row.map((cell) => cell?.low ?? 0n)) <= amount, say).toBe(true)
      expect(total(row.map((cell) => cell?.high ?? 0n)) >= amount, say).toBe(true)
    }
    expect(low <= 0n && high >= 0n, say).toBe(true)
    expect(total([...amounts.values()]), say).toBe(all)
    expect(lenderPart === null, say).toBe(cost === null)
  }
})
