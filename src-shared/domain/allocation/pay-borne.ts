import { cents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { Month } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { standingTerms } from '../agreements/term-versions'
import { agentCostTotal } from '../costs/agent-cost'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { FactsBesideHours } from './facts'
import { daysIn, monthSpan, sharedSpan, spanOf, workSpans, type Span } from './lent-days'

/** Ten-thousandths times a number that every count of days from 1 to 31 divides: all exact parts are whole over it. */
const UNIT = 10_000n * 72_201_776_446_800n

/** A loan of an agent: some terms of an agreement, with the part of the agent in ten-thousandths. */
interface Loan {
  readonly agreementId: string
  readonly days: Span
  readonly workShare: number
}

/** The part of an agent's month under an agreement. */
interface Borne {
  readonly full: Cents
  readonly borne: Cents
}

/** Gives the part of an agent's month that the settled agreement pays; `undefined` where the month has no cost. */
export type PayBorne = (agentId: string, month: Month) => Borne | undefined

/** The loans of every agreement that counts, by agent, agreements in the order of their references. */
function loansByAgent({ agreement, agreements = [], lending = agreements }: FactsBesideHours) {
  const others = lending.filter(({ id, archived }) => id !== agreement.id && !archived)
  const ordered = [agreement, ...others].sort((a, b) =>
    a.reference === b.reference ? (a.id < b.id ? -1 : 1) : a.reference < b.reference ? -1 : 1,
  )
  const loans = new Map<string, Loan[]>()
  for (const terms of standingTerms(ordered)) {
    const days = spanOf(terms.period)
    for (const { agentId, workShare } of terms.agents) {
      const own = loans.get(agentId) ?? []
      own.push({ agreementId: terms.id, days, workShare })
      loans.set(agentId, own)
    }
  }
  return loans
}

/** What each agreement paid for an agent since 1 January: exactly, in `1 / UNIT` of a cent, and in whole cents. */
class YearOfAgent {
  private readonly exact = new Map<string, bigint>()
  private readonly borne = new Map<string, number>()
  private sum = 0n
  private given = 0

  /**
   * Counts a month (rule `one-cent-once`).
   *
   * @param parts the exact part of each agreement that lends the agent that month, in the order that ties follow
   */
  count(parts: ReadonlyMap<string, bigint>): ReadonlyMap<string, number> {
    for (const [id, part] of parts) {
      this.exact.set(id, (this.exact.get(id) ?? 0n) + part)
      this.sum += part
    }
    const due = [...parts.keys()].map((id) => {
      const exact = this.exact.get(id) ?? 0n
      const floor = exact >= 0n ? exact / UNIT : -((-exact + UNIT - 1n) / UNIT)
      return { id, floor: Number(floor), fraction: exact - floor * UNIT }
    })
    const [half, sign] = [UNIT / 2n, this.sum < 0n ? -1n : 1n]
    const all = Number(sign * ((sign * this.sum + half) / UNIT))
    const base = due.map(({ id, floor }) => floor - (this.borne.get(id) ?? 0))
    const left = all - this.given - base.reduce((total, value) => total + value, 0)
    const each = Math.floor(left / Math.max(1, due.length))
    const favoured = new Set(
      due
        .map((one, at) => ({ ...one, at }))
        .sort((a, b) => (a.fraction < b.fraction ? 1 : a.fraction > b.fraction ? -1 : a.at - b.at))
        .slice(0, left - each * due.length)
        .map(({ at }) => at),
    )
    const borne = new Map<string, number>()
    due.forEach(({ id }, at) => {
      const value = (base[at] ?? 0) + each + (favoured.has(at) ? 1 : 0)
      borne.set(id, value)
      this.borne.set(id, (this.borne.get(id) ?? 0) + value)
    })
    this.given = all
    return borne
  }
}

/** The exact parts of a month's cost, by agreement in the order of the loans; none where the agent is not lent. */
function partsOf(
  loans: readonly Loan[],
  work: readonly Span[],
  whole: Span,
  full: number,
): ReadonlyMap<string, bigint> {
  const atWork = daysIn(work, whole)
  const parts = new Map<string, bigint>()
  for (const { agreementId, days, workShare } of loans) {
    const lent = daysIn(work, sharedSpan(whole, days))
    if (lent === 0) continue
    const part = BigInt(full) * BigInt(workShare * lent) * (UNIT / (10_000n * BigInt(atWork)))
    parts.set(agreementId, (parts.get(agreementId) ?? 0n) + part)
  }
  return parts
}

/**
 * Rounds the part that the settled agreement pays of each agent's months so that all agreements together never pay more for
 * an agent than the agent cost, and each pays its exact part over a year within a cent, however the year is settled (rules
 * `pay-by-days`, `one-cent-once`). Months are computed on first demand, each year from January.
 *
 * @param facts with the costs of every month since 1 January of the first year of the period
 */
export function payBorne(facts: FactsBesideHours): PayBorne {
  const loans = loansByAgent(facts)
  const agents = new Map<string, Agent>(facts.agents.map((agent) => [agent.id, agent]))
  const costs = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const years = new Map<string, ReadonlyMap<Month, Borne>>()
  const spans = new Map<string, readonly { readonly key: Month; readonly days: Span }[]>()

  /** The months of a year with their days, which are the same for every agent. */
  function monthsIn(year: string) {
    const made =
      spans.get(year) ??
      monthsOf(yearPeriod(Number(year))).map((key) => ({ key, days: monthSpan(key) }))
    spans.set(year, made)
    return made
  }

  /** A loan of the whole agent by one agreement alone pays whole months: there is nothing to round. */
  const isWhole = (own: readonly Loan[]): boolean =>
    own.every(({ agreementId, workShare }) => {
      const [first] = own
      return agreementId === first?.agreementId && workShare === 10_000
    })

  function yearOf(agentId: string, year: string): ReadonlyMap<Month, Borne> {
    const own = loans.get(agentId) ?? []
    const agent = agents.get(agentId)
    const borne = new Map<Month, Borne>()
    if (agent === undefined) return borne
    const work = workSpans(agent)
    const whole = isWhole(own)
    const running = new YearOfAgent()
    let isExact = true
    for (const { key, days } of monthsIn(year)) {
      const cost = costs.get(agentMonthId(agentId, key))
      if (cost === undefined) continue
      const full = agentCostTotal(cost)
      if (whole && isExact) {
        const atWork = daysIn(work, days)
        const lent = own.reduce((sum, loan) => sum + daysIn(work, sharedSpan(days, loan.days)), 0)
        if (lent === 0) continue
        if (lent === atWork) {
          borne.set(key, { full, borne: full })
          continue
        }
        isExact = false
      }
      const parts = partsOf(own, work, days, full)
      if (parts.size === 0) continue
      const value = running.count(parts).get(facts.agreement.id)
      if (value !== undefined) borne.set(key, { full, borne: cents(value) })
    }
    return borne
  }

  return (agentId, at) => {
    const year = at.slice(0, 4)
    const key = `${agentId} ${year}`
    const known = years.get(key) ?? yearOf(agentId, year)
    years.set(key, known)
    return known.get(at)
  }
}

/**
 * Divides what an agreement pays of a month between its terms, in proportion to their exact parts, in the order of their
 * days. Terms with a part of zero get nothing.
 *
 * @param weights part lent x days lent of each
 */
export function divideMonth(borne: Cents, weights: readonly number[]): readonly Cents[] {
  const parts = distribute(borne, weights)
  return parts.ok ? parts.value.map(({ share }) => cents(share)) : weights.map(() => cents(0))
}
