import { firstDay, lastDay, monthOf, spanOfMonth, yearOfMonth } from './civil-days'
import type { Fraction } from './fraction'
import { ZERO, add, fraction, round, sum } from './fraction'
import { largestRemainder, roundTogether } from './largest-remainder'
import { daysLent, exactPay } from './pay-by-days'
import type { Facts, Loan } from './read-facts'
import { agentMonth } from './read-facts'
import type { Part } from './terms-by-day'

interface Bearer {
  readonly loan: Loan
  /** X of the document. */
  exact: Fraction
  borne: bigint
}

/** The agreements that lend an agent in a year, in the order of their references, then of their identifiers. */
function bearersOf(facts: Facts, agent: string, year: number): readonly Bearer[] {
  const days = { from: firstDay(year * 12), to: lastDay(year * 12 + 11) }
  const months = Array.from({ length: 12 }, (_, at) => year * 12 + at)
  return facts.loans
    .filter((loan) => !loan.archived || loan === facts.own)
    .filter((loan) => months.some((month) => daysLent(facts, loan, agent, month, days).days > 0))
    .sort((a, b) =>
      a.reference === b.reference ? (a.id < b.id ? -1 : 1) : a.reference < b.reference ? -1 : 1,
    )
    .map((loan) => ({ loan, exact: ZERO, borne: 0n }))
}

/** What the settled agreement bears of an agent, by month of a civil year; a month without a cost is absent. */
function borneInYear(facts: Facts, agent: string, year: number): ReadonlyMap<number, bigint> {
  const bearers = bearersOf(facts, agent, year)
  const ours = new Map<number, bigint>()
  for (let month = year * 12; month < year * 12 + 12; month += 1) {
    if (!facts.costs.has(agentMonth(agent, month))) continue
    const days = spanOfMonth(month)
    for (const bearer of bearers)
      bearer.exact = add(bearer.exact, exactPay(facts, bearer.loan, agent, month, days))
    const all = round(sum(bearers.map(({ exact }) => exact)))
    const lending = bearers.filter(({ loan }) => daysLent(facts, loan, agent, month, days).days > 0)
    if (lending.length === 0) continue
    const elsewhere = bearers
      .filter((bearer) => !lending.includes(bearer))
      .reduce((total, { borne }) => total + borne, 0n)
    const soFar = roundTogether(
      all - elsewhere,
      lending.map(({ exact }) => exact),
      () => true,
    )
    lending.forEach((bearer, at) => {
      const now = soFar[at] ?? 0n
      if (bearer.loan === facts.own) ours.set(month, now - bearer.borne)
      bearer.borne = now
    })
  }
  return ours
}

/** Pay that a part bears of an agent in a month. */
export interface BornePay {
  readonly agent: string
  readonly month: number
  readonly amount: bigint
}

/**
 * `one-cent-once`: the pay that each part bears, in the order of the parts. Where several share a month, what the
 * agreement bears is divided in proportion to their exact parts, in the order of their days.
 */
export function payOfParts(facts: Facts, parts: readonly Part[]): readonly (readonly BornePay[])[] {
  const agents = new Set(parts.flatMap(({ terms }) => terms.agents.map(({ agentId }) => agentId)))
  const result: BornePay[][] = parts.map(() => [])
  for (const agent of agents) {
    const years = new Map<number, ReadonlyMap<number, bigint>>()
    for (let month = monthOf(facts.period.from); month <= monthOf(facts.period.to); month += 1) {
      const year = yearOfMonth(month)
      const known = years.get(year) ?? borneInYear(facts, agent, year)
      years.set(year, known)
      const weights = parts.map((part) =>
        fraction(daysLent(facts, facts.own, agent, month, part).weighted),
      )
      largestRemainder(known.get(month) ?? 0n, weights).forEach((amount, at) => {
        if (amount !== 0n) result[at]?.push({ agent, month, amount })
      })
    }
  }
  return result
}
