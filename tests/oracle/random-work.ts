import type { Adjustment } from '#shared/domain/approvals/adjustment'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { CHARGE_KINDS } from '#shared/domain/costs/service-charge'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Trip } from '#shared/domain/travel/trip'
import type { UnitCount } from '#shared/domain/units/unit-count'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { dayAt, dayText, firstDay, lengthOf, monthText, newYear } from './civil-days'
import type { Random } from './random'
import { UNIT_TYPES } from './random-key'
import type { Years } from './random-parties'
import { dayWithin } from './random-parties'

const monthsIn = ({ first, last }: Years): readonly number[] =>
  Array.from({ length: (last - first + 1) * 12 }, (_, at) => first * 12 + at)

const isAtWork = ({ workPeriods }: Agent, day: string): boolean =>
  workPeriods.some(({ period }) => period.from <= day && (period.to === null || day <= period.to))

const worksIn = ({ workPeriods }: Agent, month: number): boolean =>
  workPeriods.some(
    ({ period }) =>
      period.from.slice(0, 7) <= monthText(month) &&
      (period.to === null || monthText(month) <= period.to.slice(0, 7)),
  )

/** Hours of most months, of any body, served or not; common time among them. */
export function randomTimesheets(
  random: Random,
  years: Years,
  agents: readonly Agent[],
  bodies: readonly string[],
): readonly Timesheet[] {
  const gap = random.chance(0.06) ? 0.9 : 1
  return agents.flatMap((agent) =>
    monthsIn(years)
      .filter(() => random.chance(gap))
      .map((month): Timesheet => {
        const lines: Timesheet['lines'] = []
        const many = random.chance(0.06) ? 0 : random.whole(1, 6)
        for (let at = 0; at < many; at += 1) {
          const day = dayText(firstDay(month) + random.whole(0, lengthOf(month) - 1)) as Day
          if (!isAtWork(agent, day)) continue
          const activity = random.chance(0.1) ? { activity: 'urbanisme' } : {}
          const collectivityId = random.chance(0.1) ? null : random.pick(bodies)
          const twin = lines.some(
            (line) =>
              line.day === day &&
              line.collectivityId === collectivityId &&
              line.activity === activity.activity,
          )
          const minutes = (
            random.chance(0.03) ? 0 : random.whole(1, random.pick([100, 180]))
          ) as Minutes
          if (!twin) lines.push({ day, collectivityId, minutes, task: '', ...activity })
        }
        return { agentId: agent.id, month: monthText(month) as Month, lines }
      }),
  )
}

/** Costs of most months in which agents are at work, and of some others. */
export function randomCosts(
  random: Random,
  years: Years,
  agents: readonly Agent[],
): readonly AgentCost[] {
  const most = random.pick([3, 900, 400_000, 400_000, 400_000, 400_000])
  const gap = random.chance(0.08) ? 0.95 : 1
  const amount = (size: number): Cents => random.whole(0, Math.max(1, size)) as Cents
  return agents.flatMap((agent) =>
    monthsIn(years)
      .filter((month) => random.chance(worksIn(agent, month) ? gap : 0.2))
      .map((month): AgentCost => {
        const basePay = amount(most)
        const components: AgentCost['components'] = [{ kind: 'basePay', amount: basePay }]
        if (random.chance(0.3)) components.push({ kind: 'dutyAllowance', amount: amount(most / 5) })
        if (random.chance(0.4))
          components.push({ kind: 'employerContributions', amount: amount(most / 2) })
        if (random.chance(0.1)) components.push({ kind: 'socialAction', amount: amount(most / 9) })
        if (random.chance(0.1))
          components.push({ kind: 'refunds', amount: -random.whole(0, basePay) as Cents })
        return { agentId: agent.id, month: monthText(month) as Month, components }
      }),
  )
}

/** Charges and grants of any days, within and around the years. */
export function randomCharges(
  random: Random,
  years: Years,
  agreements: readonly string[],
): readonly ServiceCharge[] {
  const count = random.pick([0, 0, 1, 1, 2, 3])
  return Array.from({ length: count }, (_, at): ServiceCharge => {
    const days = [dayWithin(random, years), dayWithin(random, years)].sort((a, b) => a - b)
    const year = random.whole(years.first, years.last)
    const whole = random.chance(0.4)
    const from = whole ? newYear(year) : (days[0] ?? 0) - random.pick([0, 0, 40])
    const to = whole ? newYear(year + 1) - 1 : (days[1] ?? 0)
    const kind = random.chance(0.2) ? 'grant' : random.pick(CHARGE_KINDS)
    const amount = random.whole(0, kind === 'grant' ? 2000 : 90_000) as Cents
    const isKnown = random.chance(0.97)
    return {
      id: `charge ${String(at)}`,
      agreementId: random.chance(0.9) ? (agreements[0] ?? '') : random.pick(agreements),
      kind,
      label: kind,
      justification: 'Needed',
      period: { from: dayText(from) as Day, to: dayText(to) as Day },
      forecast: isKnown ? null : { baseYear: 2020, base: amount, adjustments: [] },
      actual: isKnown ? amount : null,
    }
  })
}

/** Late hours, more of them found than taken off. */
export function randomLateHours(
  random: Random,
  years: Years,
  agents: readonly Agent[],
  bodies: readonly string[],
): readonly Adjustment[] {
  const months = monthsIn(years)
  return Array.from({ length: random.pick([0, 0, 1, 2, 4]) }, (_, at) => {
    const agent = random.pick(agents)
    const early = random.chance(0.1) ? newYear(years.first) - random.whole(1, 60) : null
    const day = dayText(early ?? dayWithin(random, years)) as Day
    const later = months.filter((month) => firstDay(month) > dayAt(day))
    const month = later.length > 0 ? random.pick(later) : months.at(-1)
    return {
      id: `late ${String(at)}`,
      agentId: agent.id,
      collectivityId: random.pick(bodies),
      day,
      minutes: (random.chance(0.85) ? random.whole(1, 400) : -random.whole(1, 60)) as Minutes,
      task: '',
      reason: 'Late',
      countedIn: monthText(month ?? 0) as Month,
    }
  })
}

/** Trips of any agent to any body. */
export function randomTrips(
  random: Random,
  years: Years,
  agents: readonly Agent[],
  bodies: readonly string[],
): readonly Trip[] {
  const far = random.chance(0.4) ? 30_000 : 900
  return Array.from({ length: random.pick([0, 2, 6, 12]) }, (_, at) => ({
    id: `trip ${String(at)}`,
    agentId: random.pick(agents).id,
    day: dayText(dayWithin(random, years) + random.whole(0, 20) * random.whole(0, 1)) as Day,
    collectivityId: random.pick(bodies),
    tenths: random.whole(1, far),
    purpose: '',
  }))
}

/** Units of most months. */
export function randomUnits(
  random: Random,
  years: Years,
  agreements: readonly string[],
  bodies: readonly string[],
): readonly UnitCount[] {
  return agreements.flatMap((agreementId) =>
    monthsIn(years)
      .filter(() => random.chance(0.5))
      .map((month) => ({
        agreementId,
        month: monthText(month) as Month,
        counts: random.some(bodies).flatMap((collectivityId) =>
          random.some(UNIT_TYPES).map((unitTypeId) => ({
            collectivityId,
            unitTypeId,
            hundredths: unitTypeId === 'days' ? random.whole(1, 20) * 50 : random.whole(1, 9) * 100,
          })),
        ),
      })),
  )
}
