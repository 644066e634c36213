import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { approximateRatio, roundRatio } from '#shared/kernel/ratio'
import { agentSchema } from '#shared/domain/agents/agent'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { CommonTimeRule } from '#shared/domain/allocation/compare-denominators'
import { compareDenominators } from '#shared/domain/allocation/compare-denominators'

const marie = agentSchema.parse({
  ...{ id: 'marie', registrationNumber: '1', firstName: 'Marie', lastName: 'Dupont' },
  ...{ status: 'permanent', category: 'C', grade: '', employerId: 'CC', archived: false },
  workPeriods: [
    { period: { from: '2025-01-01', to: null }, weeklyMinutes: 2100, workShare: 10_000 },
  ],
})

/** Worked example C7: 400, 300 and 100 h for beneficiaries and 160 h in common, for 28 800 EUR. */
const share = (hours: number): Allocation['shares'][number] => ({
  ...{ collectivityId: String(hours), uses: 1, amount: null, trace: null },
  ...{ minutes: minutes(hours * 60), billedMinutes: minutes(0), contractedMinutes: minutes(0) },
})
const year = {
  shares: [share(400), share(300), share(100)],
  direct: minutes(800 * 60),
  common: minutes(160 * 60),
  costLines: Array.from({ length: 12 }, (_, at) => ({
    agentId: 'marie',
    month: month(`2026-${String(at + 1).padStart(2, '0')}`),
    full: cents(240_000),
    borne: cents(240_000),
  })),
}
const cost = cents(2_880_000)

const compared = (rule: CommonTimeRule, chosen: number | null = null) =>
  compareDenominators(year, cost, [marie], rule, chosen)

describe('what the cost of a service is divided by', () => {
  it('is told in hours and rate: 1 820 h paid give 15.82 EUR, 1 607 h worked 17.92 EUR, 960 h of presence 30 EUR', () => {
    expect(
      compared('lender').map(({ denominator, minutes: divisor, rate }) => [
        denominator,
        Math.round(approximateRatio(divisor) / 60),
        rate === null ? null : roundRatio(rate),
      ]),
    ).toEqual([
      ['paid', 1820, 158_242],
      ['worked', 1607, 179_216],
      ['done', 960, 300_000],
    ])
  })

  it('gives the same bills whether common time is in the rate or follows the direct hours (C7)', () => {
    const bills = (rule: CommonTimeRule) => compared(rule).find((one) => one.denominator === 'done')
    expect(bills('rate')?.amounts).toEqual([1_440_000, 1_080_000, 360_000])
    expect(bills('proRata')?.amounts).toEqual([1_440_000, 1_080_000, 360_000])
    expect(bills('rate')?.lenderPart).toBe(0)
    expect(bills('lender')).toMatchObject({
      amounts: [1_200_000, 900_000, 300_000],
      lenderPart: 480_000,
    })
  })

  it('leaves hours that nobody did in a line of their own, borne by the lender', () => {
    const [paid] = compared('lender')
    expect(paid === undefined ? 0 : Math.round(approximateRatio(paid.idle) / 60)).toBe(860)
    expect((paid?.amounts ?? []).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(
      cost - (paid?.lenderPart ?? 0),
    )
  })

  it('takes a chosen figure, and gives no amount where it leaves nothing to divide by', () => {
    expect(compared('lender', 1200 * 60).at(-1)).toMatchObject({
      denominator: 'chosen',
      amounts: [960_000, 720_000, 240_000],
    })
    expect(compared('rate', 160 * 60).at(-1)).toMatchObject({ rate: null, lenderPart: null })
  })
})
