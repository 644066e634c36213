import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import { roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { CommonTimeRule } from '#shared/domain/allocation/compare-denominators'
import { compareDenominators } from '#shared/domain/allocation/compare-denominators'
import { agentAtWork } from './agent-at-work'
import { plainAgreement, plainBody } from '../../hands/plain-records'

/** Worked example C7: 400, 300 and 100 h for beneficiaries and 160 h in common, for 28 800 EUR. */
const HOURS = { A: 400, B: 300, C: 100 }
const marie = { ...agentAtWork(['2025-01-01', null, 35]), employerId: 'CC' }
const months = monthsOf(yearPeriod(2026))

function factsOf(terms: Partial<Agreement> = {}): AllocationFacts {
  const lines = [...Object.entries(HOURS), ['', 160] as const].flatMap(([id, hours], at) =>
    Array.from({ length: hours / 20 }, (_, n) => ({
      day: day(`2026-01-${String(n + 1).padStart(2, '0')}`),
      collectivityId: id === '' ? null : id,
      minutes: minutes(20 * 60),
      task: String(at),
    })),
  )
  return {
    agreement: plainAgreement({
      lenderId: 'CC',
      period: { from: day('2026-01-01'), to: null },
      beneficiaries: Object.keys(HOURS).map((collectivityId) => ({
        collectivityId,
        weeklyMinutes: minutes(60),
      })),
      agents: [{ agentId: 'marie', workShare: 10_000 }],
      ...terms,
    }),
    period: yearPeriod(2026),
    collectivities: Object.keys(HOURS).map((id) => plainBody(id)),
    agents: [marie],
    hours: timeColumns([
      { agentId: 'marie', month: month('2026-01'), lines },
      ...months.slice(1).map((each) => ({ agentId: 'marie', month: each, lines: [] })),
    ]),
    costs: months.map((each) => ({
      agentId: 'marie',
      month: each,
      components: [{ kind: 'basePay' as const, amount: cents(240_000) }],
    })),
  }
}
const cost = cents(2_880_000)

const hoursIn = ({ numerator, denominator }: Ratio): number =>
  roundRatio({ numerator, denominator: denominator * 60n })

function compared(
  rule: CommonTimeRule,
  chosen: number | null = null,
  terms: Partial<Agreement> = {},
) {
  const facts = factsOf(terms)
  return compareDenominators(facts, allocate(facts), cost, rule, chosen)
}

describe('what the cost of a service is divided by', () => {
  it('is told in hours and rate: 1 820 h paid give 15.82 EUR, 1 607 h worked 17.92 EUR, 960 h of presence 30 EUR', () => {
    expect(
      compared('lender').map(({ denominator, minutes: divisor, rate }) => [
        denominator,
        hoursIn(divisor),
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

  it('counts the hours of a month of which a refund took back all that it cost, or more', () => {
    const facts = factsOf()
    const refund = { kind: 'refunds' as const }
    const costs = facts.costs.map((each, at) => {
      const amount = at === 4 ? cents(-240_000) : cents(-290_000)
      return at === 4 || at === 5
        ? { ...each, components: [...each.components, { ...refund, amount }] }
        : each
    })
    const refunded = { ...facts, costs }
    const bills = compareDenominators(refunded, allocate(refunded), cost, 'lender', null)
    expect(bills.map((one) => roundRatio(one.minutes) / 60)).toEqual([1820, 1607, 960])
  })

  it('leaves hours that nobody did in a line of their own, borne by the lender', () => {
    const [paid] = compared('lender')
    expect(paid === undefined ? 0 : hoursIn(paid.idle)).toBe(860)
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

  it('runs the key of the agreement itself: its real bills by real presence, fixed quotas by theirs, limits kept', () => {
    const quotas = {
      kind: 'fixedQuotas' as const,
      quotas: [
        { collectivityId: 'A', millionths: 500_000 },
        { collectivityId: 'B', millionths: 300_000 },
        { collectivityId: 'C', millionths: 200_000 },
      ],
    }
    const bills = compared('proRata', 1920 * 60, { key: quotas })
    expect(bills[2]?.amounts).toEqual([1_440_000, 864_000, 576_000])
    // Twice the hours: half the cost is used, and the key shares that half.
    expect(bills[3]?.amounts).toEqual([720_000, 432_000, 288_000])
    expect(bills[3]?.lenderPart).toBe(1_440_000)
    const cap = { collectivityId: 'A', kind: 'cap' as const, amount: cents(500_000), reason: '' }
    const capped = compared('proRata', null, { key: quotas, limits: [cap] })
    expect(capped[2]?.amounts).toEqual([500_000, 1_428_000, 952_000])
  })

  it('takes the cost of an hour as the tariff of a key by tariff, and leaves a price list as it is', () => {
    const tariff = { key: { kind: 'tariff' as const, basis: 'actual' as const } }
    const bills = compared('proRata', null, { ...tariff, hourlyTariff: cents(2000) })
    // 36.00 EUR a direct hour: 30.00 EUR with each one's part of common time.
    expect(bills[2]?.amounts).toEqual([1_440_000, 1_080_000, 360_000])
    const hour = {
      id: 'h',
      label: 'Heure',
      bodies: null,
      agents: null,
      tiers: [],
      rated: { kind: 'hour' as const, basis: 'actual' as const, price: cents(2700) },
    }
    const prices = compared('proRata', null, { key: { kind: 'prices', lines: [hour] } })
    for (const { amounts } of prices) expect(amounts).toEqual([1_080_000, 810_000, 270_000])
  })
})
