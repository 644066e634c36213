import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { ComputedPay } from '#shared/domain/costs/compute-pay'
import { computePay, payComponents } from '#shared/domain/costs/compute-pay'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import { payBasisSchema } from '#shared/domain/costs/pay-basis'
import { publishedParameters } from '../../../src-main/use-cases/published-parameters'
import { agentAtWork } from './agent-at-work'

const whole = agentAtWork(['2020-01-01', null, 35])

const basis = (some: Partial<Record<keyof PayBasis, number>> = {}): PayBasis =>
  payBasisSchema.parse({
    index: 400,
    bonusPoints: 0,
    familySupplement: 0,
    dutyAllowance: 35_000,
    performanceBonus: 0,
    elsewhereMinutes: 0,
    largeEmployer: false,
    ...some,
  })

function computed(agent: Agent, from: PayBasis, at: string, before: readonly AgentCost[]) {
  const pay = computePay(agent, from, publishedParameters(), month(at), before)
  if (!pay.ok) throw new Error(JSON.stringify(pay.failures))
  return pay.value
}

/** Base and amount of the additional pension. */
const pension = ({ lines }: ComputedPay): readonly [number | null, number] => {
  const line = lines.find(({ parameter }) => parameter?.code === 'additionalPension')
  return line === undefined ? [null, 0] : [line.base, line.amount]
}

/** A year worked out month after month, each kept before the next; months by number, from 1. */
function year(agent: Agent, of: (month: number) => PayBasis, from = 1) {
  const kept: AgentCost[] = []
  const parts: (readonly [number | null, number])[] = []
  monthsOf(yearPeriod(2026)).forEach((at, place) => {
    if (place + 1 < from) return
    const pay = computed(agent, of(place + 1), at, kept)
    parts.push(pension(pay))
    kept.push({ agentId: 'marie', month: at, components: payComponents(pay) })
  })
  const sum = (place: 0 | 1): number => parts.reduce((all, part) => all + (part[place] ?? 0), 0)
  return { kept, parts, base: sum(0), amount: sum(1) }
}

/** An annual bonus paid in December. */
const inDecember = (at: number): PayBasis => basis(at === 12 ? { performanceBonus: 100_000 } : {})

describe('the additional pension (RAFP)', () => {
  it('is limited by a fifth of the base pay of the year: 236.29 EUR where the bonus falls in December', () => {
    const { parts, base, amount } = year(whole, inDecember)
    expect(parts.slice(0, 11)).toEqual(new Array(11).fill([35_000, 1_750]))
    // A fifth of 12 x 1 969.11 is 4 725.86; 11 x 350 were counted. Alone, December would stop at 393.82.
    expect(parts.at(-1)).toEqual([87_586, 4_379])
    expect([base, amount]).toEqual([472_586, 23_629])
  })

  it('gives the same year whichever month the bonus falls in', () => {
    const inJune = year(whole, (at) => basis(at === 6 ? { performanceBonus: 100_000 } : {}))
    expect(inJune.base).toBe(472_586)
    const early = inJune.parts.map(([base]) => base)
    // Six fifths of a month are 2 362.93; what is left of the bonus enters as the months go by.
    expect(early.slice(4, 8)).toEqual([35_000, 61_293, 39_382, 39_382])
  })

  it('follows a raise of base pay in the year', () => {
    const raised = year(whole, (at) =>
      basis({ index: at < 7 ? 400 : 450, ...(at === 12 ? { performanceBonus: 100_000 } : {}) }),
    )
    // 6 x 1 969.11 and 6 x 2 215.25: a fifth is 5 021.23.
    expect(raised.base).toBe(502_123)
  })

  it('counts from March on for someone who comes in March, and no month is missing', () => {
    const comes = agentAtWork(['2026-03-01', null, 35])
    const { base, kept } = year(comes, inDecember, 3)
    // A fifth of 10 x 1 969.11.
    expect(base).toBe(393_822)
    expect(computed(comes, inDecember(12), '2026-12', kept.slice(0, -1)).yearBefore).toEqual({
      counted: kept.slice(0, -1).map((cost) => cost.month),
      missing: [],
    })
  })

  it('goes by the base pay of part-time work, each duration for its days', () => {
    const part = agentAtWork(['2020-01-01', null, 28])
    // A fifth of 12 x 1 575.29.
    expect(year(part, inDecember).base).toBe(378_069)
    const change = agentAtWork(['2020-01-01', '2026-06-30', 35], ['2026-07-01', null, 28])
    // A fifth of 6 x 1 969.11 + 6 x 1 575.29.
    expect(year(change, inDecember).base).toBe(425_328)
  })

  it('leaves NBI out of the limit', () => {
    expect(year(whole, (at) => ({ ...inDecember(at), bonusPoints: 20 })).base).toBe(472_586)
  })

  it('counts what the months before were kept with, as corrected by hand, of that calendar year alone', () => {
    const { kept } = year(whole, inDecember)
    const before = kept.slice(0, 11)
    const last: AgentCost = {
      agentId: 'marie',
      month: month('2025-12'),
      components: [{ kind: 'dutyAllowance', amount: cents(500_000) }],
    }
    const other = before.map((cost) => ({ ...cost, agentId: 'paul' }))
    expect(
      pension(computed(whole, inDecember(12), '2026-12', [last, ...before, ...other])),
    ).toEqual([87_586, 4_379])
    const corrected = before.map((cost, at) =>
      at > 0
        ? cost
        : {
            ...cost,
            components: cost.components.map((one) =>
              one.kind === 'dutyAllowance' ? { ...one, amount: cents(45_000) } : one,
            ),
          },
    )
    // In January 393.82 of 450 counted; by November 3 950 of 4 332.04 are in. December has 775.86 left.
    expect(pension(computed(whole, inDecember(12), '2026-12', corrected))[0]).toBe(77_586)
  })

  it('does not count a month that is not known, and says which', () => {
    const { kept } = year(whole, inDecember)
    const pay = computed(whole, inDecember(12), '2026-12', kept.slice(2, 11))
    // A fifth of 10 x 1 969.11, less 9 x 350.
    expect(pension(pay)[0]).toBe(78_822)
    expect(pay.yearBefore).toEqual({
      counted: kept.slice(2, 11).map((cost) => cost.month),
      missing: ['2026-01', '2026-02'],
    })
    expect(computed(whole, basis(), '2026-01', []).yearBefore).toEqual({ counted: [], missing: [] })
  })

  it('counts no month under the general scheme, which has no additional pension', () => {
    const grows = agentAtWork(['2020-01-01', '2026-06-30', 20], ['2026-07-01', null, 35])
    const { base, kept } = year(grows, inDecember)
    // A fifth of 6 x 1 969.11.
    expect(base).toBe(236_293)
    expect(computed(grows, basis(), '2026-08', kept.slice(0, 7)).yearBefore).toEqual({
      counted: ['2026-07'],
      missing: [],
    })
    expect(computed(grows, basis(), '2026-03', kept.slice(0, 2)).yearBefore).toBeNull()
  })
})
