import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { contractedMinutes } from '#shared/domain/keys/contracted-minutes'
import { mixCriteria } from '#shared/domain/keys/criteria/mix-criteria'
import { divideCost } from '#shared/domain/keys/divide-cost'
import { settle } from '#shared/domain/statements/settle'

const inForce = { period: { from: day('2024-01-01'), to: null } }

describe('constructed examples (worked examples, part C)', () => {
  it('C1: contracted hours x 52 x 20.91 EUR', () => {
    const amounts = [6, 12, 18, 30].map((hours) => {
      const billed = contractedMinutes(
        minutes(hours * 60),
        { ...inForce, annualWeeks: 'paid' },
        yearPeriod(2026),
      )
      expect(roundRatio(billed)).toBe(hours * 52 * 60)
      return cents(roundRatio(ratio(billed.numerator * 2091n, billed.denominator * 60n)))
    })
    expect(amounts).toEqual([652_392, 1_304_784, 1_957_176, 3_261_960])
    expect(sumCents(amounts)).toBe(7_176_312)
  })

  it('C1: the same 6 h are 273.6 h on worked weeks', () => {
    const worked = contractedMinutes(
      minutes(360),
      { ...inForce, annualWeeks: 'worked' },
      yearPeriod(2026),
    )
    expect(roundRatio(ratio(worked.numerator * 10n, worked.denominator * 60n))).toBe(2736)
  })

  it('C3: 70 % population and 30 % acts on 100 000 EUR', () => {
    const mixed = mixCriteria([
      { weight: 70, values: [1200n, 640n, 160n], lender: 0n },
      { weight: 30, values: [30n, 45n, 5n], lender: 0n },
    ])
    const shares = divideCost(cents(10_000_000), mixed.bodies, mixed.lender)
    expect(shares?.map(({ amount }) => amount)).toEqual([5_325_000, 3_927_500, 747_500])
  })

  it('C3b: three equal shares differ by one cent at most, the first by code takes it', () => {
    const parts = (total: number): unknown => {
      const shared = distribute(total, [1, 1, 1])
      return shared.ok && shared.value.map(({ share }) => share)
    }
    expect(parts(10_000_000)).toEqual([3_333_334, 3_333_333, 3_333_333])
    expect(parts(1000)).toEqual([334, 333, 333])
  })

  it('C5: instalments leave a balance, or a reduction which is never a negative claim', () => {
    const calls = [cents(540_000), cents(540_000), cents(540_000)]
    expect(settle(cents(1_723_148), calls)).toEqual({ kind: 'claim', amount: 103_148 })
    expect(settle(cents(1_599_999), calls)).toEqual({ kind: 'reduction', amount: 20_001 })
  })

  it('C7: 160 h of common time pro rata of 400, 300 and 100 direct hours', () => {
    const common = distribute(160 * 60, [400 * 60, 300 * 60, 100 * 60])
    const hours = common.ok
      ? common.value.map(({ share }, i) => share / 60 + ([400, 300, 100][i] ?? 0))
      : []
    expect(hours).toEqual([480, 360, 120])
    const byAll = distribute(2_880_000, [480, 360, 120])
    const byDirect = distribute(2_880_000, [400, 300, 100])
    expect(byAll.ok && byAll.value.map(({ share }) => share)).toEqual([
      1_440_000, 1_080_000, 360_000,
    ])
    expect(byDirect.ok && byDirect.value.map(({ share }) => share)).toEqual([
      1_440_000, 1_080_000, 360_000,
    ])
  })
})
