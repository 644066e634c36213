import fc from 'fast-check'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { Agent } from '#shared/domain/agents/agent'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { plainAgent, plainAgreement, plainBody } from '../../hands/plain-records'

const collectivity = (index: number): Collectivity =>
  plainBody(`c${String(index)}`, {
    code: `C${String(index).padStart(2, '0')}`,
    name: `Body ${String(index)}`,
  })

const agent = (index: number): Agent =>
  plainAgent(`a${String(index)}`, {
    registrationNumber: String(index),
    lastName: String(index),
  })

/** What chance decides; the facts follow from it. */
export interface Draw {
  readonly bodies: number
  readonly agents: number
  readonly months: number
  readonly key: AllocationKey['kind']
  readonly basis: 'contracted' | 'actual'
  readonly commonTime: 'proRata' | 'lender'
  readonly workShare: number
  readonly durations: readonly number[]
  readonly pay: readonly number[]
  readonly order: readonly number[]
}

/** A small territory with hours and costs in every month, so that nothing blocks it. */
export const draws: fc.Arbitrary<Draw> = fc.record({
  bodies: fc.integer({ min: 1, max: 8 }),
  agents: fc.integer({ min: 1, max: 4 }),
  months: fc.integer({ min: 1, max: 3 }),
  key: fc.constantFrom('actualCost', 'tariff', 'fixedQuotas'),
  basis: fc.constantFrom('contracted', 'actual'),
  commonTime: fc.constantFrom('proRata', 'lender'),
  workShare: fc.integer({ min: 1, max: 10_000 }),
  durations: fc.array(fc.nat({ max: 97 }), { minLength: 40, maxLength: 120 }),
  pay: fc.array(fc.nat({ max: 500_000 }), { minLength: 3, maxLength: 12 }),
  order: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 8 }),
})

function keyOf(draw: Draw): AllocationKey {
  if (draw.key === 'tariff') return { kind: 'tariff', basis: draw.basis }
  if (draw.key === 'actualCost') return { kind: 'actualCost' }
  const each = Math.floor(WHOLE / draw.bodies)
  const quotas = Array.from({ length: draw.bodies }, (_, index) => ({
    collectivityId: `c${String(index)}`,
    millionths: Math.max(1, each - (draw.durations[index] ?? 0)),
  }))
  return { kind: 'fixedQuotas', quotas }
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('empty list')
  return found
}

/** Lines for every month: body and duration follow from the draw. The first line of each month has minutes. */
export function timesheetsOf(draw: Draw): readonly Timesheet[] {
  const months = monthsOf(yearPeriod(2026)).slice(0, draw.months)
  return Array.from({ length: draw.agents }, (_, a) => a).flatMap((a) =>
    months.map((month, m) => ({
      agentId: `a${String(a)}`,
      month,
      lines: Array.from({ length: 10 }, (_, n) => {
        const duration = at(draw.durations, a * 31 + m * 17 + n)
        const body = (duration + n + a) % (draw.bodies + 1)
        return {
          day: day(`${month}-${String(n + 1).padStart(2, '0')}`),
          collectivityId: body === draw.bodies && n > 0 ? null : `c${String(body % draw.bodies)}`,
          minutes: minutes(n === 0 ? duration + 1 : duration),
          task: '',
        }
      }),
    })),
  )
}

/** The facts that a draw stands for. */
export function factsOf(draw: Draw): AllocationFacts {
  const months = monthsOf(yearPeriod(2026)).slice(0, draw.months)
  const last = at(months, draw.months - 1)
  const agents = Array.from({ length: draw.agents }, (_, index) => agent(index))
  return {
    agreement: plainAgreement({
      period: { from: day('2025-01-01'), to: null },
      beneficiaries: Array.from({ length: draw.bodies }, (_, index) => ({
        collectivityId: `c${String(index)}`,
        weeklyMinutes: minutes(60 + at(draw.durations, index)),
      })),
      agents: agents.map(({ id }) => ({ agentId: id, workShare: draw.workShare })),
      key: keyOf(draw),
      hourlyTariff: cents(2091),
      commonTime: draw.commonTime,
      tieBreak: draw.order
        .filter((index) => index < draw.bodies)
        .map((index) => `c${String(index)}`),
    }),
    period: { from: day('2026-01-01'), to: day(`${last}-${last.endsWith('02') ? '28' : '31'}`) },
    collectivities: Array.from({ length: draw.bodies }, (_, index) => collectivity(index)),
    agents,
    hours: timeColumns(timesheetsOf(draw)),
    costs: agents.flatMap(({ id }, a) =>
      months.map((month, m) => ({
        agentId: id,
        month,
        components: [{ kind: 'basePay' as const, amount: cents(at(draw.pay, a * 3 + m)) }],
      })),
    ),
  }
}
