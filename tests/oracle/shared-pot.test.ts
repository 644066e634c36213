import { expect, it } from 'vitest'
import { scaled } from '../scaled'
import { compare, divide, fraction, multiply } from './fraction'
import { Random } from './random'
import type { Taker } from './shared-pot'
import { sharePot } from './shared-pot'

const TURNS = scaled(500)

const randomTaker = (random: Random): Taker => {
  const weight = fraction(random.whole(0, 40), random.whole(1, 7))
  const atLeast = random.chance(0.4) ? BigInt(random.whole(0, 40)) : null
  const atMost = random.chance(0.4) ? (atLeast ?? 0n) + BigInt(random.whole(0, 60)) : null
  return { weight, atLeast, atMost }
}

it('a pot is shared whole, within bounds, and by one level between those that are at none', () => {
  const random = new Random(1)
  let shared = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const takers = Array.from({ length: random.whole(1, 5) }, () => randomTaker(random))
    const pot = BigInt(random.whole(0, 200))
    const due = sharePot(pot, takers)
    if (typeof due === 'string') continue
    shared += 1
    expect(due.reduce((all, one) => all + one, 0n)).toBe(pot)
    const free = takers.flatMap(({ weight, atLeast, atMost }, at) => {
      const amount = due[at] ?? 0n
      expect(amount >= (atLeast ?? 0n) && (atMost === null || amount <= atMost)).toBe(true)
      return weight.over === 0n || amount === atLeast || amount === atMost
        ? []
        : [{ weight, amount }]
    })
    // Amounts of those at no bound are within a cent of one level × weight.
    for (const one of free)
      for (const other of free) {
        const level = divide(fraction(other.amount - 1n), other.weight)
        expect(compare(multiply(level, one.weight), fraction(one.amount + 1n))).toBeLessThan(1)
      }
  }
  expect(shared).toBeGreaterThan(0.4 * TURNS)
})
