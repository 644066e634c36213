import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { cents } from '#shared/kernel/cents'
import { allocate } from '#shared/domain/allocation/allocate'
import type { CostColumn } from '#shared/domain/allocation/cost-column'
import { divideCost } from '#shared/domain/keys/divide-cost'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { fillLevels } from '#shared/domain/allocation/fill-levels'
import { needsCost } from '#shared/domain/agreements/needs-cost'
import { mixCriteria } from '#shared/domain/keys/criteria/mix-criteria'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { scaled } from '../../scaled'
import { keyedFacts } from './keyed-facts'

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0)

/** Of each law. */
const CASES = scaled(400)

describe('a settlement under any key, with limits and gaps', { timeout: 600_000 }, () => {
  it('loses no cent in rows and columns, and leaves the lender nothing of a cost that is wholly shared', () => {
    let settled = 0
    fc.assert(
      fc.property(keyedFacts, (facts) => {
        const allocation = allocate(facts)
        const { billed, lenderPart, cost, objections, shares } = allocation
        const blocked = objections.some(({ blocking }) => blocking)
        if (blocked) return billed === null && shares.every(({ amount }) => amount === null)
        settled += 1
        const whole =
          facts.agreement.key.kind === 'criteria' && facts.agreement.commonTime === 'proRata'
        return (
          sumsAreExact(allocation) &&
          shares.every(({ amount }) => amount !== null && amount >= 0) &&
          // Where nobody pays, a cost need not be known.
          (!needsCost(facts.agreement) ||
            (cost === null ? billed === 0 : (billed ?? 0) + (lenderPart ?? 0) === cost)) &&
          (!whole || lenderPart === 0 || billed === 0)
        )
      }),
      { numRuns: CASES },
    )
    expect(settled).toBeGreaterThan(CASES / 10)
  })

  it('puts into the column of an agent the pay of that agent and nothing else, all of it where the whole cost is billed', () => {
    let whole = 0
    fc.assert(
      fc.property(keyedFacts, (facts) => {
        const allocation = allocate(facts)
        const { billed, cost, agentIds, agentTotals, costLines, chargeLines } = allocation
        fc.pre(billed !== null && billed > 0 && traitsOf(facts.agreement.key).sharesCost)
        const pay = sum(costLines.map(({ borne }) => borne))
        const charged = sum(chargeLines.map(({ borne }) => borne))
        const fixed = sum(allocation.byKind.map((line) => line[allocation.kinds.indexOf('fixed')]))
        const pooling = [sum(allocation.poolingByAgent), sum(allocation.poolingByMonth)]
        if (pooling.some((amount) => amount !== 0)) throw new Error('Pooling leaves an amount')
        if (Math.abs(sum(agentTotals.map(({ amount }) => amount))) > Math.abs(pay))
          throw new Error('More than the pay is billed')
        if (billed !== cost || fixed > 0) return
        whole += 1
        const { months, monthTotals, kinds, byKind } = allocation
        const payOf = (key: 'agentId' | 'month', value: string): number =>
          sum(costLines.filter((line) => line[key] === value).map(({ borne }) => borne))
        const chargedAs = (kind: CostColumn): number =>
          sum(chargeLines.filter((line) => line.kind === kind).map(({ borne }) => borne))
        // Compared at once: each comparison alone takes longer than the settlement.
        expect({
          besides: sum(allocation.besides),
          agents: agentTotals.map(({ amount }) => amount),
          months: monthTotals.map(({ amount }) => amount),
          kinds: kinds.map((kind, at) => kind !== 'staff' && sum(byKind.map((line) => line[at]))),
        }).toEqual({
          besides: charged,
          agents: agentIds.map((id) => payOf('agentId', id)),
          months: months.map((month) => payOf('month', month)),
          kinds: kinds.map((kind) => kind !== 'staff' && chargedAs(kind)),
        })
      }),
      { numRuns: CASES },
    )
    expect(whole).toBeGreaterThan(CASES / 20)
  })

  it('does not depend on the order of facts, and is replayed byte for byte', () => {
    fc.assert(
      fc.property(keyedFacts, (facts) => {
        const once = canonicalJson(allocate(facts))
        const { collectivities, agents, costs, criteria = [], unitCounts = [] } = facts
        const shuffled = allocate({
          ...facts,
          collectivities: [...collectivities].reverse(),
          agents: [...agents].reverse(),
          costs: [...costs].reverse(),
          criteria: criteria.map((one) => ({ ...one, values: [...one.values].reverse() })),
          unitCounts: [...unitCounts]
            .reverse()
            .map((one) => ({ ...one, counts: [...one.counts].reverse() })),
        })
        return canonicalJson(shuffled) === once && canonicalJson(allocate(facts)) === once
      }),
      { numRuns: CASES },
    )
  })
})

const criterion = fc.record({
  weight: fc.integer({ min: 1, max: 1000 }),
  values: fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 6, maxLength: 6 }),
})

describe('a key of several criteria', () => {
  it('never makes a body pay less than another that counts no more in any criterion', () => {
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1, maxLength: 5 }),
        fc.nat({ max: 2_000_000_000 }),
        fc.nat({ max: 10 ** 6 }),
        (criteria, total, more) => {
          // The first body counts at least what the second does, everywhere.
          const led = criteria.map(({ weight, values: [first = 0n, second = 0n, ...rest] }) => {
            const high = (first > second ? first : second) + BigInt(more) + 1n
            const low = first > second ? second : first
            return { weight, lender: 0n, values: [high, low, ...rest] }
          })
          const { bodies, lender } = mixCriteria(led)
          const parts = divideCost(cents(total), bodies, lender) ?? []
          const [a, b] = parts.map(({ amount }) => amount)
          return (
            (a ?? -1) >= (b ?? 0) && parts.reduce((sum, { amount }) => sum + amount, 0) === total
          )
        },
      ),
      { numRuns: CASES },
    )
  })
})

describe('limits of a shared cost', () => {
  it('hold every part between its bounds at one level for all, or name the sum that can’t be met', () => {
    const level = fc.record({
      weight: fc.bigInt({ min: 0n, max: 1000n }),
      low: fc.bigInt({ min: 0n, max: 500n }),
      room: fc.option(fc.bigInt({ min: 0n, max: 500n })),
    })
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: 0n, max: 3000n }),
        (drawn, total) => {
          const parts = drawn.map(({ weight, low, room }) => ({
            weight,
            low,
            high: room === null ? null : low + room,
          }))
          const held = fillLevels(total, parts)
          if ('code' in held)
            return held.code === 'tooHigh' ? held.bound > total : held.bound < total
          const left = held.reduce<bigint>((sum, bound) => sum - (bound ?? 0n), total)
          const free = parts.filter((_, at) => held[at] === null)
          const weights = free.reduce((sum, { weight }) => sum + weight, 0n)
          // Those that are free stay within their bounds; those that are held would pass them at the level of the others.
          return (
            (weights > 0n || left === 0n) &&
            parts.every(({ weight, low, high }, at) => {
              const share = left * weight
              if (held[at] === null)
                return share >= low * weights && (high === null || share <= high * weights)
              if (weights === 0n) return true
              return held[at] === low
                ? share <= low * weights || high === low
                : share >= (high ?? 0n) * weights
            })
          )
        },
      ),
      { numRuns: CASES },
    )
  })
})
