import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distribute } from '#shared/kernel/distribute'
import { always } from '../../always'

const shares = (total: number, weights: readonly number[]): readonly number[] => {
  const parts = distribute(total, weights)
  if (!parts.ok) throw new Error('not shared')
  return parts.value.map(({ share }) => share)
}

const weightsWithOnePositive = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0))
const total = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })

describe('sharing a total to the cent', () => {
  it('gives the spare cents to the largest remainders', () => {
    expect(shares(100, [1, 1, 2])).toEqual([25, 25, 50])
    expect(shares(101, [333, 334, 333])).toEqual([34, 34, 33])
  })

  it('breaks ties in the order of the list', () => {
    expect(shares(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shares(-10, [1, 1, 1])).toEqual([-4, -3, -3])
  })

  it('refuses to guess when all weights are zero', () => {
    expect(distribute(100, [0, 0])).toEqual({ ok: false, failures: [{ code: 'weightsAllZero' }] })
    expect(distribute(100, [])).toEqual({ ok: false, failures: [{ code: 'weightsAllZero' }] })
  })

  it('names the weight that is negative', () => {
    expect(distribute(100, [1, -2])).toEqual({
      ok: false,
      failures: [{ code: 'weightNegative', index: 1 }],
    })
  })

  it('gives the same parts with small and with huge weights of the same proportions', () => {
    fc.assert(
      fc.property(total, weightsWithOnePositive, (amount, weights) => {
        const huge = weights.map((weight) => BigInt(weight) * 10n ** 30n)
        const parts = distribute(amount, huge)
        expect(parts.ok && parts.value.map(({ share }) => share)).toEqual(shares(amount, weights))
      }),
    )
  })

  it('never loses a cent', () => {
    always(2000, fc.tuple(total, weightsWithOnePositive), ([amount, weights]) => {
      expect(shares(amount, weights).reduce((a, b) => a + b, 0)).toBe(amount)
    })
  })

  it('never gives less to a larger weight, and nothing to a zero weight', () => {
    always(
      300,
      fc.tuple(fc.nat({ max: 1_000_000_000 }), weightsWithOnePositive),
      ([amount, weights]) => {
        const given = shares(amount, weights)
        weights.forEach((weight, i) => {
          if (weight === 0) expect(given[i]).toBe(0)
          weights.forEach((other, j) => {
            if (weight > other) expect(given[i]).toBeGreaterThanOrEqual(given[j] ?? 0)
          })
        })
      },
    )
  })

  it('keeps each part within one cent of its exact value', () => {
    always(
      500,
      fc.tuple(fc.nat({ max: 1_000_000_000 }), weightsWithOnePositive),
      ([amount, weights]) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        shares(amount, weights).forEach((share, index) => {
          const exact = (BigInt(amount) * BigInt(weights[index] ?? 0)) / BigInt(sum)
          expect(BigInt(share) - exact).toBeGreaterThanOrEqual(0n)
          expect(BigInt(share) - exact).toBeLessThanOrEqual(1n)
        })
      },
    )
  })
})
