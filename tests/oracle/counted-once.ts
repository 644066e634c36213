import type { Trip } from '#shared/domain/travel/trip'
import type { Span } from './civil-days'
import { dayAt, firstDay, holds, lastDay, monthAt, monthOf } from './civil-days'
import type { Facts } from './read-facts'
import type { Terms } from '#shared/domain/agreements/terms'
import { covers, partLent, serves, termsOn } from './terms-by-day'

/** Minutes of an agent for a body, on the day under whose terms they count. */
export interface Use {
  readonly agent: string
  readonly body: string
  readonly day: number
  /** The day on which it was worked. */
  readonly worked: number
  readonly month: number
  readonly minutes: number
  /** `late-hour`: it has a month of counting and no day. */
  readonly late: boolean
}

/** Units of a body, on the first day of their month whose terms serve it. */
export interface Units {
  readonly body: string
  readonly type: string
  readonly day: number
  readonly hundredths: number
}

/** All that counts under the settled agreement, whatever the settled period. */
export interface Counted {
  readonly uses: readonly Use[]
  readonly common: readonly { agent: string; day: number; month: number; minutes: number }[]
  readonly units: readonly Units[]
  readonly trips: readonly Trip[]
}

/** The first day of a month whose terms meet a condition. */
function firstDayOfMonth(
  facts: Facts,
  month: number,
  meets: (terms: Terms) => boolean,
): number | undefined {
  const days: Span = { from: firstDay(month), to: lastDay(month) }
  for (let day = days.from; day <= days.to; day += 1) {
    const terms = termsOn(facts.own, day)
    if (terms !== undefined && meets(terms)) return day
  }
  return undefined
}

/** `late-hour`: the day under whose terms a late hour counts, if any. */
export function dayOfLateHour(facts: Facts, late: Facts['late'][number]): number | undefined {
  const { agentId, collectivityId, day, countedIn } = late
  if (!covers(facts.own, agentId, collectivityId, dayAt(day))) return undefined
  return firstDayOfMonth(
    facts,
    monthAt(countedIn),
    (terms) => partLent(terms, agentId) !== undefined && serves(terms, collectivityId),
  )
}

/** `units-by-month`: the day under whose terms the units of a body count, if any. */
export const dayOfUnits = (facts: Facts, month: number, body: string): number | undefined =>
  firstDayOfMonth(facts, month, (terms) => serves(terms, body))

function usesOf(facts: Facts): readonly Use[] {
  const direct = facts.hours.flatMap(({ agent, body, day, minutes }) =>
    body !== null && covers(facts.own, agent, body, day)
      ? [{ agent, body, day, worked: day, month: monthOf(day), minutes, late: false }]
      : [],
  )
  const late = facts.late.flatMap((one) => {
    const day = dayOfLateHour(facts, one)
    return day === undefined
      ? []
      : [
          {
            agent: one.agentId,
            body: one.collectivityId,
            day,
            worked: dayAt(one.day),
            month: monthAt(one.countedIn),
            minutes: one.minutes,
            late: true,
          },
        ]
  })
  return [...direct, ...late]
}

/** `counted-once`: gives every fact its place under the settled agreement; what has none is left out. */
export function countOnce(facts: Facts): Counted {
  const lends = (agent: string, day: number): boolean => {
    const terms = termsOn(facts.own, day)
    return terms !== undefined && partLent(terms, agent) !== undefined
  }
  return {
    uses: usesOf(facts),
    common: facts.hours.flatMap(({ agent, body, day, minutes }) =>
      body === null && lends(agent, day) ? [{ agent, day, month: monthOf(day), minutes }] : [],
    ),
    units: (facts.given.unitCounts ?? [])
      .filter(({ agreementId }) => agreementId === facts.own.id)
      .flatMap(({ month, counts }) =>
        counts.flatMap(({ collectivityId, unitTypeId, hundredths }) => {
          const day = dayOfUnits(facts, monthAt(month), collectivityId)
          return day === undefined
            ? []
            : [{ body: collectivityId, type: unitTypeId, day, hundredths }]
        }),
      ),
    trips: (facts.given.trips ?? []).filter(({ agentId, collectivityId, day }) =>
      covers(facts.own, agentId, collectivityId, dayAt(day)),
    ),
  }
}

/** Those that count on some days. */
export const within = <T extends { readonly day: number }>(
  list: readonly T[],
  span: Span,
): readonly T[] => list.filter(({ day }) => holds(span, day))

/** Their minutes together. */
export const minutesOf = (list: readonly { readonly minutes: number }[]): number =>
  list.reduce((all, { minutes }) => all + minutes, 0)
