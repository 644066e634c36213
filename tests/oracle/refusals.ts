import { holds, monthsOf } from './civil-days'
import type { Counted } from './counted-once'
import { minutesOf, within } from './counted-once'
import { daysLent } from './pay-by-days'
import type { Facts } from './read-facts'
import { agentMonth } from './read-facts'
import type { Part } from './terms-by-day'
import { partLent, termsOn } from './terms-by-day'
import { exemptsAll } from './yearly-limits'

/** Whether a key counts hours done: it then needs them entered. */
function needsHours({ terms: { key } }: Part): boolean {
  switch (key.kind) {
    case 'actualCost':
      return true
    case 'tariff':
      return key.basis === 'actual'
    case 'fixedQuotas':
      return false
    case 'criteria':
      return key.criteria.some(({ measure }) => measure.kind === 'hours')
    case 'prices':
      return key.lines.some(
        ({ rated }) =>
          (rated.kind === 'hour' && rated.basis === 'actual') ||
          rated.kind === 'day' ||
          rated.kind === 'halfDay' ||
          rated.kind === 'payTimes' ||
          (rated.kind === 'month' && rated.each === 'agent'),
      )
  }
}

const isUnentered = (facts: Facts, part: Part): boolean =>
  needsHours(part) &&
  !exemptsAll(facts, part) &&
  part.terms.agents.some(({ agentId }) =>
    monthsOf(part).some(
      (month) =>
        daysLent(facts, facts.own, agentId, month, part).days > 0 &&
        !facts.entered.has(agentMonth(agentId, month)),
    ),
  )

/** Late hours that take more than an agent gave to a body, or than a body received in a month. */
function belowZero(counted: Counted, part: Part): readonly string[] {
  const uses = within(counted.uses, part)
  const codes: string[] = []
  for (const { agent, body, month } of uses.filter(({ minutes }) => minutes < 0)) {
    if (minutesOf(uses.filter((use) => use.agent === agent && use.body === body)) < 0)
      codes.push('agentBelowZero')
    if (minutesOf(uses.filter((use) => use.month === month && use.body === body)) < 0)
      codes.push('monthBelowZero')
  }
  return codes
}

/** The agents lent on a day by terms that don't exempt everybody. */
function lentOn(facts: Facts, day: number): Part['terms']['agents'] {
  const terms = termsOn(facts.own, day)
  return terms === undefined || exemptsAll(facts, { terms }) ? [] : terms.agents
}

/** Whether agreements together lend an agent of the settled one beyond a whole on some day of the period. */
function isLentOver(facts: Facts): boolean {
  const loans = facts.loans.filter((loan) => !loan.archived || loan === facts.own)
  const starts = loans.flatMap(({ versions }) => versions.map(({ from }) => from))
  return [facts.period.from, ...starts]
    .filter((day) => holds(facts.period, day))
    .some((day) =>
      lentOn(facts, day).some(({ agentId }) => {
        const shares = loans.map((loan) => {
          const terms = termsOn(loan, day)
          return terms === undefined ? 0 : (partLent(terms, agentId) ?? 0)
        })
        return shares.reduce((all, share) => all + share, 0) > 10_000
      }),
    )
}

/** What refuses a settlement before anything of it is computed. */
export function refusalsOf(
  facts: Facts,
  counted: Counted,
  parts: readonly Part[],
): readonly string[] {
  return [
    ...(parts.length === 0 ? ['agreementNotInForce'] : []),
    ...(isLentOver(facts) ? ['lentOver100'] : []),
    ...(parts.some((part) => isUnentered(facts, part)) ? ['monthUnentered'] : []),
    ...parts.flatMap((part) => belowZero(counted, part)),
  ]
}
