import {
  dayAt,
  daysIn,
  holds,
  monthAt,
  monthsOf,
  monthText,
  newYear,
  shared,
  spanOfMonth,
  yearOf,
} from './civil-days'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { chargesOf, spanOfCharge } from './charges-by-days'
import type { Counted } from './counted-once'
import { dayOfLateHour, dayOfUnits } from './counted-once'
import { countsByDay } from './keys-that-price'
import { daysAtWork, daysLent, workSpans } from './pay-by-days'
import { pricesWorkOf } from './quantities'
import type { Facts } from './read-facts'
import { agentMonth } from './read-facts'
import { sameLine } from './steps-of-the-year'
import type { Part } from './terms-by-day'
import { covers, partLent, partsWithin, termsOn } from './terms-by-day'
import { exemptsAll } from './yearly-limits'

/** Something named that blocks nothing: a code, with the identifiers that say of what. */
export type Named = string

const name = (code: string, ...ids: readonly string[]): Named => [code, ...ids].join(' ')

const isKnown = (facts: Facts, agent: string): boolean =>
  facts.own.versions.some(({ terms }) => partLent(terms, agent) !== undefined)

/** Whether another agreement of the territory covers agent and body on a day. */
const isAnothers = (facts: Facts, agent: string, body: string, day: number): boolean =>
  facts.loans.some((loan) => loan !== facts.own && covers(loan, agent, body, day))

function hoursOutside(facts: Facts): readonly Named[] {
  return facts.hours.flatMap(({ agent, body, day, minutes }) =>
    body !== null &&
    minutes > 0 &&
    holds(facts.period, day) &&
    isKnown(facts, agent) &&
    !facts.loans.some((loan) => covers(loan, agent, body, day))
      ? [name('hoursOutsideAgreement', agent, body)]
      : [],
  )
}

function lateHoursOutside(facts: Facts): readonly Named[] {
  return facts.late.flatMap((late) =>
    shared(facts.period, spanOfMonth(monthAt(late.countedIn))) !== undefined &&
    isKnown(facts, late.agentId) &&
    dayOfLateHour(facts, late) === undefined &&
    !isAnothers(facts, late.agentId, late.collectivityId, dayAt(late.day))
      ? [name('lateHoursOutsideAgreement', late.agentId, late.collectivityId)]
      : [],
  )
}

function unitsOutside(facts: Facts): readonly Named[] {
  const counts = facts.given.unitCounts ?? []
  return counts
    .filter(({ agreementId }) => agreementId === facts.own.id)
    .filter(({ month }) => shared(facts.period, spanOfMonth(monthAt(month))) !== undefined)
    .flatMap(({ month, counts: list }) =>
      list
        .filter(({ collectivityId: id }) => dayOfUnits(facts, monthAt(month), id) === undefined)
        .map(({ collectivityId }) => name('unitsOutsideAgreement', collectivityId, month)),
    )
}

function tripsOutside(facts: Facts): readonly Named[] {
  const bills = facts.own.versions.some(
    ({ terms: { travel = 'notCharged' } }) => travel !== 'notCharged',
  )
  if (!bills) return []
  return (facts.given.trips ?? []).flatMap(({ agentId, collectivityId, day }) =>
    holds(facts.period, dayAt(day)) &&
    isKnown(facts, agentId) &&
    !facts.loans.some((loan) => covers(loan, agentId, collectivityId, dayAt(day)))
      ? [name('tripsOutsideAgreement', agentId, collectivityId)]
      : [],
  )
}

/** Charges of which days of the period fall outside the agreement. */
function chargesOutside(facts: Facts): readonly Named[] {
  const inForce = facts.own.versions
  return chargesOf(facts).flatMap((charge) => {
    const days = shared(spanOfCharge(charge), facts.period)
    if (days === undefined || charge.actual === null) return []
    const [first, last] = [inForce[0]?.from ?? 0, inForce.at(-1)?.to ?? 0]
    return days.from < first || days.to > last ? [name('chargeOutsideAgreement', charge.id)] : []
  })
}

/** Whether the terms lend the agent on the last day at work before a month. */
function wasLentLast(facts: Facts, agent: string, month: number): boolean {
  const before = workSpans(facts.agents.get(agent))
    .map(({ to }) => to)
    .filter((day) => day < spanOfMonth(month).from)
  if (before.length === 0) return false
  const terms = termsOn(facts.own, Math.max(...before))
  return terms !== undefined && partLent(terms, agent) !== undefined
}

/** Costs of months on no day of which the agent is at work, whom the terms lend in them, or lent on the last day at work. */
function payOutside(facts: Facts, parts: readonly Part[]): readonly Named[] {
  return monthsOf(facts.period).flatMap((month) =>
    [...facts.agents.keys()].flatMap((agent) => {
      const lent = parts.some(
        (part) =>
          partLent(part.terms, agent) !== undefined &&
          shared(part, spanOfMonth(month)) !== undefined,
      )
      return (lent || wasLentLast(facts, agent, month)) &&
        facts.costs.has(agentMonth(agent, month)) &&
        daysAtWork(facts, agent, spanOfMonth(month)) === 0
        ? [name('payOutsideWork', agent, monthText(month))]
        : []
    }),
  )
}

/** Late hours that lines by the day can't count. */
function lateByDay(facts: Facts, counted: Counted, parts: readonly Part[]): readonly Named[] {
  return counted.uses
    .filter(({ late }) => late)
    .filter((use) =>
      parts.some(
        (part) => holds(part, use.day) && !exemptsAll(facts, part) && countsByDay(facts, part, use),
      ),
    )
    .map(({ agent, body }) => name('lateHoursByDay', agent, body))
}

const countsWork = ({ rated }: PriceLine): boolean =>
  (rated.kind === 'hour' && rated.basis === 'actual') ||
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  (rated.kind === 'month' && rated.each === 'agent')

/** Months before the period, since 1 January, that steps count and that have no hours. */
function earlierUnentered(facts: Facts, parts: readonly Part[]): readonly Named[] {
  const year = yearOf(facts.period.from)
  const stepped = parts
    .filter((part) => yearOf(part.from) === year && !exemptsAll(facts, part))
    .flatMap(({ terms: { key } }) => (key.kind === 'prices' ? key.lines : []))
    .filter((line) => line.tiers.length > 0 && countsWork(line))
  const earlier = partsWithin(facts.own, { from: newYear(year), to: facts.period.from - 1 })
  return earlier.flatMap((part) =>
    part.terms.agents
      .map(({ agentId }) => agentId)
      .flatMap((agent) =>
        monthsOf(part)
          .filter((month) =>
            stepped.some((line) => {
              const same = sameLine(part, line)
              const days = daysIn(spanOfMonth(month))
              return same !== undefined && days.some((day) => pricesWorkOf(facts, same, agent, day))
            }),
          )
          .filter((month) => daysLent(facts, facts.own, agent, month, part).days > 0)
          .filter((month) => !facts.entered.has(agentMonth(agent, month)))
          .map((month) => name('earlierMonthUnentered', agent, monthText(month))),
      ),
  )
}

/** All that is left out of a settlement and told, each once. */
export function namedOutside(
  facts: Facts,
  counted: Counted,
  parts: readonly Part[],
): readonly Named[] {
  return [
    ...new Set([
      ...hoursOutside(facts),
      ...lateHoursOutside(facts),
      ...unitsOutside(facts),
      ...tripsOutside(facts),
      ...chargesOutside(facts),
      ...payOutside(facts, parts),
      ...lateByDay(facts, counted, parts),
      ...earlierUnentered(facts, parts),
    ]),
  ].sort()
}
