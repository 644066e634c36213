import { byText } from '#shared/kernel/by-text'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { addDays, dayFromNumber, weekday, type Day } from '#shared/kernel/day'
import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import { addMonths, firstDayOf, lengthOfMonth, monthOf, type Month } from '#shared/kernel/month'
import { daysOf, intersectPeriods, monthPeriod, monthsOf, type Period } from '#shared/kernel/period'
import { addRatio, ratio, roundRatio } from '#shared/kernel/ratio'
import { agentRank } from '../agents/agent-rank'
import { workPeriodOn } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement } from '../agreements/coverage'
import { joinTerms } from '../agreements/join-terms'
import { termsWithin, termVersions } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { contractedMinutes } from '../keys/contracted-minutes'
import { withLines, type HourLine } from '../simulation/change-hours'
import type { TimeColumns } from '../timesheets/time-columns'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { ForeseenBasis } from './foreseen-basis'
import { lentMonths } from './lent-months'

/** The hours of a provisional settlement, and what of them is foreseen. */
export interface ForeseenHours {
  readonly hours: TimeColumns
  readonly basis: ForeseenBasis['hours']
  /** The lines that were added, by body and month. */
  readonly lines: readonly HourLine[]
}

/** The days of a month on which an agent is lent under some terms, on weekdays where there is one. */
function workDays(facts: AllocationFacts, agentId: string, within: Period): readonly Day[] {
  const agent = facts.agents.find(({ id }) => id === agentId)
  if (agent === undefined) return []
  const lent = daysOf(within).filter((day) => workPeriodOn(agent, day) !== undefined)
  const weekdays = lent.filter((day) => weekday(day) <= 5)
  return weekdays.length > 0 ? weekdays : lent
}

/** What an agent can contribute to a month: work share x weekly minutes, summed over the days lent. */
const capacity = (
  { agents }: AllocationFacts,
  { agentId, workShare }: Agreement['agents'][number],
  days: readonly Day[],
): bigint => {
  const agent = agents.find(({ id }) => id === agentId)
  return days.reduce(
    (sum, day) =>
      sum +
      BigInt(workShare) *
        BigInt((agent === undefined ? undefined : workPeriodOn(agent, day))?.weeklyMinutes ?? 0),
    0n,
  )
}

/** Minutes spread over days as evenly as whole minutes go. */
function spread(total: number, days: readonly Day[]): readonly (readonly [Day, number])[] {
  const parts = distribute(
    total,
    days.map(() => 1),
  )
  if (!parts.ok) return []
  return days.flatMap((day, at) => {
    const share = parts.value[at]?.share ?? 0
    return share === 0 ? [] : [[day, share] as const]
  })
}

/** A forecast as a text: consecutive terms with the same one are joined (rule `foreseen-hours`). */
const forecastContent = ({ beneficiaries, agents, annualWeeks }: Agreement): string =>
  canonicalJson({
    bodies: beneficiaries
      .map(({ collectivityId, weeklyMinutes }) => `${collectivityId} ${String(weeklyMinutes)}`)
      .sort(byText),
    agents: agents.map(({ agentId, workShare }) => `${agentId} ${String(workShare)}`).sort(byText),
    weeks: annualWeeks,
  })

/** What terms forecast for a body from the first day of a period up to a day, in whole minutes. */
function forecastUpTo(terms: readonly Agreement[], bodyId: string, from: Day, to: Day): number {
  const exact = terms.reduce((sum, one) => {
    const weekly = one.beneficiaries.find(({ collectivityId }) => collectivityId === bodyId)
    return weekly === undefined || to < from
      ? sum
      : addRatio(sum, contractedMinutes(weekly.weeklyMinutes, one, { from, to }))
  }, ratio(0))
  return roundRatio(exact)
}

/** The forecast of some terms for a month, divided between the agents lent by what each can contribute. */
function contractedLines(
  facts: AllocationFacts,
  forecasts: readonly Agreement[],
  terms: Agreement,
  month: Month,
): readonly HourLine[] {
  const { from } = facts.period
  const span = intersectPeriods(facts.period, terms.period)
  const within = span === null ? null : intersectPeriods(monthPeriod(month), span)
  if (within === null) return []
  const rank = agentRank(facts.agents)
  const lent = terms.agents
    .map((agent) => ({ agent, days: workDays(facts, agent.agentId, within) }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => byText(rank(a.agent.agentId), rank(b.agent.agentId)))
  const weights = lent.map(({ agent, days }) => capacity(facts, agent, days))
  const even = weights.every((weight) => weight === 0n)
  return terms.beneficiaries.flatMap(({ collectivityId }) => {
    const upTo = (to: Day): number => forecastUpTo(forecasts, collectivityId, from, to)
    const parts = distribute(
      upTo(within.to) - upTo(addDays(within.from, -1)),
      even ? weights.map(() => 1n) : weights,
    )
    if (!parts.ok) return []
    return lent.flatMap(({ agent, days }, at) =>
      spread(parts.value[at]?.share ?? 0, days).map(([day, value]): HourLine => ({
        agentId: agent.agentId,
        collectivityId,
        day,
        minutes: value,
      })),
    )
  })
}

/** The hours that an agent gave a year before, on the same dates, where the terms of these dates count them. */
function lastYearLines(
  { hours, agreement }: AllocationFacts,
  agentId: string,
  month: Month,
): readonly HourLine[] {
  const [agent, base] = [hours.agentIds.indexOf(agentId), addMonths(month, -12)]
  const lines: HourLine[] = []
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const collectivityId = hours.collectivityIds[hours.collectivity[at] ?? -1]
    if (hours.agent[at] !== agent || collectivityId === undefined) continue
    const before = dayFromNumber(hours.day[at] ?? 0)
    if (monthOf(before) !== base) continue
    const date = Math.min(Number(before.slice(8)), lengthOfMonth(month))
    const day = addDays(firstDayOf(month), date - 1)
    const line = { agentId, collectivityId, day, minutes: hours.minutes[at] ?? 0 }
    if (coveringAgreement([agreement], line) !== undefined) lines.push(line)
  }
  return lines
}

/**
 * Hours as a provisional settlement counts them: those of a month that was entered as they were done, any other by the
 * forecast of the agreement, or where it has none by the hours of the year before. Days are those of the week, for prices
 * that count days. A month without any of these remains a hole. An amendment that does not change the forecast changes
 * nothing.
 */
export function foreseenHours(facts: AllocationFacts): ForeseenHours {
  const entered = new Set(facts.hours.entered)
  const open = lentMonths(facts).filter(
    ({ agentId, month }) => !entered.has(agentMonthId(agentId, month)),
  )
  const asked = new Set(open.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const terms = termsWithin(facts.agreement, facts.period)
  const forecasts = joinTerms(termVersions(facts.agreement), forecastContent).map(
    ({ agreement }) => agreement,
  )
  const agreed = terms.some(({ beneficiaries }) =>
    beneficiaries.some(({ weeklyMinutes }) => weeklyMinutes > 0),
  )
  const lines = agreed
    ? monthsOf(facts.period)
        .flatMap((month) =>
          forecasts.flatMap((one) => contractedLines(facts, forecasts, one, month)),
        )
        .filter(({ agentId, day }) => asked.has(agentMonthId(agentId, monthOf(day))))
    : open.flatMap(({ agentId, month }) => lastYearLines(facts, agentId, month))
  const foreseenMonths = open.filter(
    ({ agentId, month }) => agreed || entered.has(agentMonthId(agentId, addMonths(month, -12))),
  )
  const all = withLines(facts.hours, lines)
  return {
    hours: {
      ...all,
      entered: [
        ...all.entered,
        ...foreseenMonths.map(({ agentId, month }) => agentMonthId(agentId, month)),
      ],
    },
    basis: {
      agentMonths: foreseenMonths.length,
      minutes: minutes(lines.reduce((sum, line) => sum + line.minutes, 0)),
      fromLastYear: agreed ? 0 : foreseenMonths.length,
    },
    lines,
  }
}
