import { cents, type Cents } from '#shared/kernel/cents'
import { addDays, dayFromNumber, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { firstDayOf, type Month } from '#shared/kernel/month'
import {
  intersectPeriods,
  monthPeriod,
  monthsOf,
  periodHolds,
  type OpenPeriod,
  type Period,
} from '#shared/kernel/period'
import { coveringAgreement } from '../agreements/coverage'
import { partOfDays } from '../costs/borne-charges'
import { chargeAmount } from '../costs/charge-amount'
import { monthsOfAgent, type HourBook, type MonthHours } from '../timesheets/hour-book'
import { changedAgents } from './agent-column'
import type { FactsBesideHours } from './facts'
import { daysIn, monthSpan, sharedSpan, spanOf, workSpans, type Span } from './lent-days'
import type { Objection } from './objection'
import type { PlacedFacts } from './placed-facts'

/** Facts of the period that no terms count: they are named, and change no amount (rule `counted-once`). */
export type OutsideObjection = Extract<
  Objection,
  {
    readonly code:
      | 'hoursOutsideAgreement'
      | 'lateHoursOutsideAgreement'
      | 'unitsOutsideAgreement'
      | 'tripsOutsideAgreement'
      | 'chargeOutsideAgreement'
      | 'payOutsideWork'
  }
>

/** Sums of something by agent and body, with the first day. */
class Sums {
  private readonly found = new Map<
    string,
    { agentId: string; collectivityId: string; firstDay: Day; value: number }
  >()

  add(agentId: string, collectivityId: string, day: Day, value: number): void {
    const key = `${agentId} ${collectivityId}`
    const known = this.found.get(key)
    if (known === undefined) this.found.set(key, { agentId, collectivityId, firstDay: day, value })
    else {
      known.value += value
      if (day < known.firstDay) known.firstDay = day
    }
  }

  list() {
    return [...this.found.values()]
  }
}

/** Whether another agreement of the territory covers an agent's work for a body on a day: it is that agreement's. */
const coveredElsewhere =
  ({ agreement, agreements = [] }: FactsBesideHours) =>
  (agentId: string, collectivityId: string, day: Day): boolean =>
    coveringAgreement(
      agreements.filter(({ id }) => id !== agreement.id),
      { agentId, collectivityId, day },
    ) !== undefined

/** Days on which terms lend an agent, with the bodies that they serve. */
interface Loan {
  readonly days: OpenPeriod
  readonly bodies: ReadonlySet<string>
}

/** For each agent that the terms ever lend: the days on which they do, with the bodies that they serve. */
function loansOf({ versions }: PlacedFacts): ReadonlyMap<string, readonly Loan[]> {
  const loans = new Map<string, readonly Loan[]>()
  for (const { agents, beneficiaries, period } of versions) {
    const bodies = new Set(beneficiaries.map(({ collectivityId }) => collectivityId))
    for (const { agentId } of agents)
      loans.set(agentId, [...(loans.get(agentId) ?? []), { days: period, bodies }])
  }
  return loans
}

/** The part of an agent's month that no terms of the agreement count: body, day and minutes of each line. */
interface OutsideLine {
  readonly body: string
  readonly day: Day
  readonly minutes: number
}

const NO_LINES: readonly OutsideLine[] = []

/** The hours of a period that no terms count. An agent's months are read again only where one has changed. */
export function hoursOutside(
  facts: FactsBesideHours,
  placed: PlacedFacts,
): (book: HourBook) => readonly OutsideObjection[] {
  const elsewhere = coveredElsewhere(facts)
  const months = monthsOf(facts.period)
  const spans = [...loansOf(placed)]

  function linesOf(
    { agentId, month, bodies, lines }: MonthHours,
    names: readonly string[],
    loans: readonly Loan[],
  ): readonly OutsideLine[] {
    const whole = monthPeriod(month)
    const isInside = loans.some(
      ({ days, bodies: served }) =>
        periodHolds(days, whole.from) &&
        periodHolds(days, whole.to) &&
        bodies.every((body) => served.has(names[body] ?? '')),
    )
    if (isInside) return NO_LINES
    return [...lines.day].flatMap((number, at): readonly OutsideLine[] => {
      const [body, minutes] = [names[lines.body[at] ?? -1], lines.minutes[at] ?? 0]
      if (body === undefined || minutes === 0) return NO_LINES
      const day = dayFromNumber(number)
      const isCounted = loans.some(
        ({ days, bodies: served }) => periodHolds(days, day) && served.has(body),
      )
      return isCounted || elsewhere(agentId, body, day) ? NO_LINES : [{ body, day, minutes }]
    })
  }

  let before: HourBook | null = null
  const byAgent = new Map<string, readonly OutsideLine[]>()
  return (book) => {
    const changed = changedAgents(before, book)
    before = book
    const sums = new Sums()
    for (const [agentId, loans] of spans) {
      if (changed?.has(agentId) !== false)
        byAgent.set(
          agentId,
          months.flatMap((month) => {
            const hours = monthsOfAgent(book, agentId).get(month)
            return hours === undefined ? NO_LINES : linesOf(hours, book.bodies.names, loans)
          }),
        )
      for (const { body, day, minutes: value } of byAgent.get(agentId) ?? NO_LINES)
        sums.add(agentId, body, day, value)
    }
    return sums.list().map(({ value, ...line }) => ({
      code: 'hoursOutsideAgreement',
      blocking: false,
      ...line,
      minutes: minutes(value),
    }))
  }
}

/** Late hours that are due in the period, of agents or bodies that the agreement ever names, and that no terms count. */
function lateOutside(facts: FactsBesideHours, placed: PlacedFacts): readonly OutsideObjection[] {
  const { versions, late } = placed
  const months = new Set<string>(monthsOf(facts.period))
  const elsewhere = coveredElsewhere(facts)
  const lent = new Set(versions.flatMap(({ agents }) => agents.map(({ agentId }) => agentId)))
  return late.outside
    .filter(({ countedIn }) => months.has(countedIn))
    .filter(({ agentId }) => lent.has(agentId))
    .filter(({ agentId, collectivityId, day }) => !elsewhere(agentId, collectivityId, day))
    .map(({ agentId, collectivityId, day, countedIn, minutes: value }) => ({
      code: 'lateHoursOutsideAgreement',
      blocking: false,
      agentId,
      collectivityId,
      firstDay: day,
      month: countedIn,
      minutes: value,
    }))
}

function unitsOutside({ period }: FactsBesideHours, { units }: PlacedFacts) {
  const sums = new Map<string, { collectivityId: string; month: Month; hundredths: number }>()
  for (const { collectivityId, month, hundredths } of units.outside) {
    if (!periodHolds(period, monthPeriod(month).from)) continue
    const key = `${collectivityId} ${month}`
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { collectivityId, month, hundredths })
    else known.hundredths += hundredths
  }
  return [...sums.values()].map((line): OutsideObjection => ({
    code: 'unitsOutsideAgreement',
    blocking: false,
    ...line,
  }))
}

function tripsOutside(facts: FactsBesideHours, { trips, versions }: PlacedFacts) {
  if (versions.every(({ travel = 'notCharged' }) => travel === 'notCharged')) return []
  const sums = new Sums()
  const elsewhere = coveredElsewhere(facts)
  for (const { agentId, collectivityId, day, tenths } of trips.outside)
    if (periodHolds(facts.period, day) && !elsewhere(agentId, collectivityId, day))
      sums.add(agentId, collectivityId, day, tenths)
  return sums.list().map(({ value, ...line }): OutsideObjection => ({
    code: 'tripsOutsideAgreement',
    blocking: false,
    ...line,
    tenths: value,
  }))
}

/** The days of a period that come before another one, and those after it. */
function around(days: Period, { from, to }: OpenPeriod): readonly Period[] {
  const before = { from: days.from, to: addDays(from, -1) }
  const after = to === null ? null : { from: addDays(to, 1), to: days.to }
  return [before, after].flatMap((each) => {
    const within = each === null || each.from > each.to ? null : intersectPeriods(days, each)
    return within === null ? [] : [within]
  })
}

function chargesOutside({
  agreement,
  period,
  charges = [],
}: FactsBesideHours): readonly OutsideObjection[] {
  return charges
    .filter(({ agreementId }) => agreementId === agreement.id)
    .flatMap((charge): readonly OutsideObjection[] => {
      const days = intersectPeriods(period, charge.period)
      const full = chargeAmount(charge, 'actual')
      const outside = days === null ? [] : around(days, agreement.period)
      const [first] = outside
      if (first === undefined || full === null) return []
      const amount: Cents = cents(
        outside.reduce((sum, each) => sum + partOfDays(full, charge.period, each), 0),
      )
      const { id, label } = charge
      return [
        {
          code: 'chargeOutsideAgreement',
          blocking: false,
          chargeId: id,
          label,
          firstDay: first.from,
          amount,
        },
      ]
    })
}

/** The last day of some spans before another one, alone; no day where there is none. */
function lastBefore(spans: readonly Span[], { first }: Span): Span {
  const last = Math.max(-Infinity, ...spans.map((span) => span.last).filter((at) => at < first))
  return { first: last, last }
}

/** Months with a cost on no day of which an agent is at work, whom terms lend then, or lent on the last day at work. */
function payOutside(
  facts: FactsBesideHours,
  { versions }: PlacedFacts,
): readonly OutsideObjection[] {
  const whole = spanOf(facts.period)
  const work = new Map(facts.agents.map((agent) => [agent.id, workSpans(agent)]))
  const isAlwaysAtWork = (agentId: string): boolean =>
    (work.get(agentId) ?? []).some(({ first, last }) => first <= whole.first && last >= whole.last)
  const isLent = (agentId: string, days: Span): boolean =>
    versions.some(({ agents, period }) => {
      const { first, last } = sharedSpan(days, spanOf(period))
      return first <= last && agents.some((agent) => agent.agentId === agentId)
    })
  const within = facts.costs.filter(
    ({ agentId, month }) =>
      !isAlwaysAtWork(agentId) && periodHolds(facts.period, firstDayOf(month)),
  )
  return within.flatMap(({ agentId, month }): readonly OutsideObjection[] => {
    const [own, spans] = [monthSpan(month), work.get(agentId) ?? []]
    const isOutside =
      daysIn(spans, own) === 0 && (isLent(agentId, own) || isLent(agentId, lastBefore(spans, own)))
    return isOutside ? [{ code: 'payOutsideWork', blocking: false, agentId, month }] : []
  })
}

/** Names the facts of a period, except hours, that no terms of the agreement count. */
export const factsOutside = (
  facts: FactsBesideHours,
  placed: PlacedFacts,
): readonly OutsideObjection[] => [
  ...lateOutside(facts, placed),
  ...unitsOutside(facts, placed),
  ...tripsOutside(facts, placed),
  ...chargesOutside(facts),
  ...payOutside(facts, placed),
]
