import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Span } from './civil-days'
import {
  dayText,
  firstDay,
  holds,
  lengthOf,
  monthOf,
  monthText,
  monthsOf,
  shared,
  spanOfMonth,
} from './civil-days'
import { contractedMinutes } from './contracted-minutes'
import { ZERO, add, fraction, round } from './fraction'
import { largestRemainder } from './largest-remainder'
import { daysAtWork, daysLent, workSpans } from './pay-by-days'
import type { Facts } from './read-facts'
import { agentMonth } from './read-facts'
import type { Part } from './terms-by-day'
import { covers } from './terms-by-day'

type Lines = Timesheet['lines']

const termsOfPeriod = ({ own, period }: Facts): readonly Part[] =>
  own.versions.flatMap((version) => {
    const days = shared(version, period)
    return days === undefined ? [] : [{ ...days, terms: version.terms }]
  })

const inAnyOrder = (list: readonly unknown[]): readonly string[] =>
  list.map((one) => JSON.stringify(one)).sort()

/** What the forecast is made of: bodies and their hours, agents and their parts, weeks of the year. */
const forecastOf = ({ beneficiaries, agents, annualWeeks }: Terms): string =>
  JSON.stringify([
    inAnyOrder(beneficiaries.map((one) => [one.collectivityId, one.weeklyMinutes])),
    inAnyOrder(agents.map(({ agentId, workShare }) => [agentId, workShare])),
    annualWeeks,
  ])

/** The days of the period, cut at the end of each month and where the forecast changes. */
function stretchesOf(facts: Facts): readonly Part[] {
  const same: Part[] = []
  for (const part of termsOfPeriod(facts)) {
    const before = same.at(-1)
    if (before !== undefined && forecastOf(before.terms) === forecastOf(part.terms))
      same[same.length - 1] = { ...before, to: part.to }
    else same.push(part)
  }
  return same.flatMap(({ from, to, terms }) =>
    monthsOf({ from, to }).flatMap((month) => {
      const days = shared({ from, to }, spanOfMonth(month))
      return days === undefined ? [] : [{ ...days, terms }]
    }),
  )
}

const isWeekday = (day: number): boolean => {
  const place = (day + 4) % 7
  return place >= 1 && place <= 5
}

/** An agent's days of a span: Monday to Friday among the days at work; all of these where there is none such. */
function daysOf(facts: Facts, agent: string, { from, to }: Span): readonly number[] {
  const worked = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (day) => daysAtWork(facts, agent, { from: day, to: day }) > 0,
  )
  const weekdays = worked.filter(isWeekday)
  return weekdays.length > 0 ? weekdays : worked
}

/** Weekly minutes of an agent, added up over the agent's days of a span. */
const weeklyMinutesOver = (facts: Facts, agent: string, span: Span): number =>
  daysOf(facts, agent, span).reduce((all, day) => {
    const post = workSpans(facts.agents.get(agent)).find((work) => holds(work, day))
    return all + (post?.weekly ?? 0)
  }, 0)

/** An equal share for each of the agent's days, the minutes that are left going to the first ones. */
function spread(days: readonly number[], body: string, minutes: number): readonly Lines[number][] {
  const each = Math.floor(minutes / days.length)
  return days.flatMap((day, at) => {
    const share = each + (at < minutes - each * days.length ? 1 : 0)
    return share === 0 ? [] : [lineOn(day, body, share)]
  })
}

const lineOn = (day: number, collectivityId: string, minutes: number): Lines[number] => ({
  day: dayText(day) as Day,
  collectivityId,
  minutes: minutes as Minutes,
  task: '',
})

/** The hours of the forecast, by agent and month. */
function hoursOfForecast(facts: Facts): ReadonlyMap<string, Lines> {
  const lines = new Map<string, Lines>()
  const number = (agent: string): string => facts.agents.get(agent)?.registrationNumber ?? ''
  const bodies = new Set(
    termsOfPeriod(facts).flatMap(({ terms }) =>
      terms.beneficiaries.map(({ collectivityId }) => collectivityId),
    ),
  )
  const stretches = stretchesOf(facts)
  for (const body of bodies) {
    let upTo = ZERO
    for (const { terms, ...span } of stretches) {
      const before = round(upTo)
      upTo = add(upTo, contractedMinutes(terms, body, span))
      const agents = terms.agents
        .filter(({ agentId }) => daysAtWork(facts, agentId, span) > 0)
        .sort((a, b) => (number(a.agentId) < number(b.agentId) ? -1 : 1))
      const weights = agents.map(({ agentId, workShare }) =>
        fraction(workShare * weeklyMinutesOver(facts, agentId, span)),
      )
      const isNothing = weights.every(({ over }) => over === 0n)
      const shares = largestRemainder(
        round(upTo) - before,
        isNothing ? weights.map(() => fraction(1)) : weights,
      )
      agents.forEach(({ agentId }, at) => {
        const key = agentMonth(agentId, monthOf(span.from))
        const more = spread(daysOf(facts, agentId, span), body, Number(shares[at] ?? 0n))
        lines.set(key, [...(lines.get(key) ?? []), ...more])
      })
    }
  }
  return lines
}

/** The hours that an agent gave in the same month of the year before; nothing where it was not entered. */
function hoursOfYearBefore(facts: Facts, agent: string, month: number): Lines | undefined {
  const before = month - 12
  if (!facts.entered.has(agentMonth(agent, before))) return undefined
  return facts.hours
    .filter((hour) => hour.agent === agent && monthOf(hour.day) === before)
    .flatMap(({ body, day, minutes }) => {
      const date = firstDay(month) + Math.min(day - firstDay(before), lengthOf(month) - 1)
      if (body === null || !covers(facts.own, agent, body, date)) return []
      return [lineOn(date, body, minutes)]
    })
}

/** `foreseen-hours`: the timesheets that lent months of which nothing was entered are given. */
export function foreseenHours(facts: Facts): readonly Timesheet[] {
  const contracts = termsOfPeriod(facts).some(({ terms }) =>
    terms.beneficiaries.some(({ weeklyMinutes }) => weeklyMinutes > 0),
  )
  const forecast = contracts ? hoursOfForecast(facts) : undefined
  return [...facts.agents.keys()].flatMap((agentId) =>
    monthsOf(facts.period).flatMap((month) => {
      if (daysLent(facts, facts.own, agentId, month, facts.period).days === 0) return []
      const key = agentMonth(agentId, month)
      if (facts.entered.has(key)) return []
      const lines =
        forecast === undefined
          ? hoursOfYearBefore(facts, agentId, month)
          : (forecast.get(key) ?? [])
      return lines === undefined ? [] : [{ agentId, month: monthText(month) as Month, lines }]
    }),
  )
}
