import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { scaledAmounts } from '#shared/domain/costs/scaled-amounts'

test('a pay with a refund, borne by half, keeps the refund against it and makes the half to the cent', () => {
  const pay = [cents(200_001), cents(-30_000), cents(84_000)]
  expect(scaledAmounts(pay, cents(127_000))).toEqual([100_000, -14_999, 41_999].map(cents))
})

test('scaled to their own sum, amounts stay what they are', () => {
  const pay = [cents(200_001), cents(-30_000), cents(84_000)]
  expect(scaledAmounts(pay, sumCents(pay))).toEqual(pay)
})

test('amounts that come to nothing stay, with a cent that rounding the year so far left to them', () => {
  expect(scaledAmounts([cents(100_000), cents(-100_000)], cents(1))).toEqual([100_001, -100_000])
})

test('whatever the amounts, they make the sum asked, and each stays within a cent for each of them of its exact part', () => {
  const amount = fc.integer({ min: -500_000, max: 900_000 }).map(cents)
  const amounts = fc
    .array(amount, { minLength: 1, maxLength: 12 })
    .filter((list) => sumCents(list) > 0)
  fc.assert(
    fc.property(amounts, fc.nat(1000), (list, share) => {
      const whole = sumCents(list)
      const sum = cents(Math.floor((whole * share) / 1000))
      const scaled = scaledAmounts(list, sum)
      expect(sumCents(scaled)).toBe(sum)
      scaled.forEach((part, at) =>
        expect(Math.abs(part - ((list[at] ?? 0) * sum) / whole)).toBeLessThan(list.length + 1),
      )
    }),
  )
})
