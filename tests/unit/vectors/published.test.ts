import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { toHundredths, weeklyHundredths, workingDays } from './annualise'
import { basePay, contribution } from '#shared/domain/costs/base-pay'
import { FULL_TIME_YEAR } from '#shared/domain/costs/hourly-cost'
import { YEAR_WEEKS } from '#shared/domain/keys/contracted-minutes'

describe('published examples (worked examples, part A)', () => {
  it('A1: 32 h 20 over 36 school weeks is 1 163.88 h in hundredths rounded first, 1 164 h in minutes', () => {
    const weekly = minutes(32 * 60 + 20)
    expect(toHundredths(minutes(20))).toBe(33)
    expect(toHundredths(weekly) * 36).toBe(116_388)
    expect((weekly * 36) / 60).toBe(1164)
    expect(roundRatio(weeklyHundredths(116_388, YEAR_WEEKS.worked))).toBe(2552)
    expect(roundRatio(ratio(116_400n * 10n, 456n))).toBe(2553)
  })

  it('A1: 25.52 h of 35 is 25 h 31', () => {
    expect(roundRatio(ratio(2552n * 60n, 100n))).toBe(25 * 60 + 31)
  })

  it('A2: 5 h 30 a week all year is 250.8 h', () => {
    expect(toHundredths(minutes(5 * 60 + 30)) * YEAR_WEEKS.worked).toBe(250_800)
  })

  it('A3: 365 days less weekends, leave and holidays are 228, or 45.6 weeks of five', () => {
    expect(workingDays(365, 104, 25, 8)).toBe(228)
    expect((workingDays(365, 104, 25, 8) * 10) / 5).toBe(YEAR_WEEKS.worked)
  })

  it('A4: 35 h over 52 weeks are 1 820 paid hours for 1 607 worked; a 39/29 h cycle is 52 h short', () => {
    expect(FULL_TIME_YEAR.paid).toBe(35 * 52 * 60)
    expect(FULL_TIME_YEAR.worked).toBe(1607 * 60)
    expect(35 * 52 - (39 * 26 + 29 * 26)).toBe(52)
  })

  it('A5: pay index 352 at 4.85003 EUR is 1 707.21 EUR', () => {
    expect(basePay(352, 485_003)).toBe(170_721)
  })

  it('A6: pay index 400 at 4.68602 EUR is 1 874.41 EUR exactly rounded (the press printed 1 874.4)', () => {
    expect(basePay(400, 468_602)).toBe(187_441)
    expect(roundRatio(ratio(400n * 468_602n, 10_000n))).toBe(18_744)
  })

  it('A7: press figures are roundings of the exact pay, no oracle to the cent', () => {
    expect(basePay(323, 463_000)).toBe(149_549)
    expect(basePay(368, 463_000)).toBe(170_384)
  })

  it('A8: 9.88 + 0.30 + 5.25 make 15.43 % of base pay', () => {
    const rates = [9_880, 300, 5_250]
    expect(rates.reduce((a, b) => a + b, 0)).toBe(15_430)
    expect(contribution(cents(100_000), 15_430)).toBe(15_430)
  })

  it('A9: IRCANTEC 2025, 2.80 + 4.20 = 7 % and 6.95 + 12.55 = 19.50 %', () => {
    expect(contribution(cents(100_000), 2_800 + 4_200)).toBe(7_000)
    expect(contribution(cents(100_000), 6_950 + 12_550)).toBe(19_500)
  })

  it('A10: the CDG contribution of 0.80 + 0.45 is 1.25 %', () => {
    expect(contribution(cents(100_000), 800 + 450)).toBe(1_250)
  })
})
