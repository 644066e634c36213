import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, lengthInDays, monthPeriod } from '#shared/kernel/period'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Agent } from '../agents/agent'
import { postOn } from '../agents/grade-on'
import type { AgentCost, CostComponent } from './agent-cost'
import { basePay, contribution } from './base-pay'
import { paidMinutes } from './paid-minutes'
import { parameterOn, YEARLY_FIGURES, type Parameter, type ParameterCode } from './parameter'
import type { PayBasis } from './pay-basis'
import { contributionRules, type PayBases, type PayScheme } from './pay-lines'
import { payYearBefore, type PayYear } from './pay-year'

/** One line of the computation of a month. */
export interface PayLine {
  readonly component: CostComponent
  /** The dated figure it uses; `null` where an amount was typed. */
  readonly parameter: Parameter | null
  /** What the rate is counted on, in cents; `null` where there is no rate. */
  readonly base: Cents | null
  readonly amount: Cents
}

/** An agent's month as worked out, line by line. */
export interface ComputedPay {
  readonly scheme: PayScheme
  /** Weekly minutes with all employers, on which the pension scheme depends. */
  readonly totalMinutes: number
  /**
   * Where the month is not one weekly duration from end to end: the minutes paid (`paidMinutes`) and the calendar days at
   * work; else `null`.
   */
  readonly inPart: { readonly minutes: Ratio; readonly days: number } | null
  /**
   * The months of the calendar year that the additional pension counts before this one, and those that it should count but
   * that have no cost; `null` under the general scheme, which has none.
   */
  readonly yearBefore: Pick<PayYear, 'counted' | 'missing'> | null
  readonly lines: readonly PayLine[]
  /** The figures that it takes from a year before, since that of the month's year is not known. */
  readonly ofEarlierYears: readonly Parameter[]
}

/** Why a month can't be worked out. */
export type PayFailure =
  /** No value of that figure is in force on the day. */
  | { readonly code: 'figureMissing'; readonly figure: ParameterCode }
  /** The agent is at work on no day of the month. */
  | { readonly code: 'notEmployed' }

function schemeOf(
  { status }: Pick<Agent, 'status'>,
  totalMinutes: number,
  from: number,
): PayScheme {
  return status !== 'contractual' && totalMinutes >= from ? 'civil' : 'general'
}

/** A full-time week in minutes: 35 h. Beyond it, base pay adds nothing. */
const FULL_WEEK = 2100

/** The part of a full-time month that is paid, each duration for its days, none for more than 35 h. */
function fullTimePart({ workPeriods }: Agent, month: Month): Ratio {
  const { numerator, denominator } = paidMinutes(
    {
      workPeriods: workPeriods.map((post) => ({
        ...post,
        weeklyMinutes: minutes(Math.min(post.weeklyMinutes, FULL_WEEK)),
      })),
    },
    month,
  )
  return ratio(numerator * 12n, denominator * 52n * BigInt(FULL_WEEK))
}

/** An agent's posts in a month, in the order of their days, each with its days in it. */
const postsIn = ({ workPeriods }: Agent, month: Month) =>
  workPeriods
    .flatMap((post) => {
      const days = intersectPeriods(monthPeriod(month), post.period)
      return days === null ? [] : [{ weekly: post.weeklyMinutes, days }]
    })
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1))

/**
 * Computes what an agent costs in a month from the figures in force on the agent's last day at work in it: index x point
 * for the minutes paid, NBI likewise, the supplements typed, then each contribution on its base, rounded once to the cent.
 * A civil servant on that day, of 28 h a week or more over all employers is under CNRACL, else under the general scheme with IRCANTEC
 * (domain 2.2). A partial month counts by its calendar days, where a pay slip counts thirtieths (décret 62-765, article 1):
 * the screen says so.
 *
 * @param costs what is known of the agent's months: the additional pension counts those of the year before this one
 */
export function computePay(
  agent: Agent,
  basis: PayBasis,
  parameters: readonly Parameter[],
  month: Month,
  costs: readonly AgentCost[],
): Result<ComputedPay, PayFailure> {
  const posts = postsIn(agent, month)
  const post = posts.at(-1)
  if (post === undefined) return failure({ code: 'notEmployed' })
  const day = post.days.to
  const find = (code: ParameterCode): Parameter | undefined => parameterOn(parameters, code, day)
  const rate = (code: ParameterCode): number | undefined => find(code)?.value
  const [point, threshold] = [find('pointValue'), find('civilSchemeFrom')]
  if (point === undefined) return failure({ code: 'figureMissing', figure: 'pointValue' })
  if (threshold === undefined) return failure({ code: 'figureMissing', figure: 'civilSchemeFrom' })
  const totalMinutes = post.weekly + basis.elsewhereMinutes
  const held = postOn(agent, day)
  const scheme = schemeOf(held, totalMinutes, threshold.value)
  const [paid, part] = [paidMinutes(agent, month), fullTimePart(agent, month)]
  const pay = basePay(basis.index, point.value, part)
  const nbi = basePay(basis.bonusPoints, point.value, part)
  const { familySupplement, dutyAllowance, performanceBonus } = basis
  const bonuses = sumCents([familySupplement, dutyAllowance, performanceBonus])
  const year = payYearBefore(agent.id, month, costs, (at, cost) => {
    const last = postsIn(agent, at).at(-1)
    const elsewhere = cost?.basis?.elsewhereMinutes ?? basis.elsewhereMinutes
    return (
      last &&
      schemeOf(postOn(agent, last.days.to), last.weekly + elsewhere, threshold.value) === scheme
    )
  })
  const bases: PayBases = {
    basePay: pay,
    indexed: sumCents([pay, nbi]),
    gross: sumCents([pay, nbi, bonuses]),
    bonuses,
    before: year,
  }
  const typed = (component: CostComponent, amount: Cents): PayLine => ({
    component,
    amount,
    parameter: null,
    base: null,
  })
  const lines: PayLine[] = [
    { component: 'basePay', parameter: point, base: null, amount: pay },
    { component: 'indexBonus', parameter: point, base: null, amount: nbi },
    typed('familySupplement', familySupplement),
    typed('dutyAllowance', dutyAllowance),
    typed('performanceBonus', performanceBonus),
  ]
  const rules = contributionRules(scheme, {
    largeEmployer: basis.largeEmployer,
    contractual: held.status === 'contractual',
  })
  const missing: PayFailure[] = []
  const ofEarlierYears = new Set<Parameter>()
  for (const { code, needed, needs = [], base } of rules) {
    const parameter = find(code)
    const lacking = [code, ...needs].filter((each) => find(each) === undefined)
    if (needed)
      missing.push(...lacking.map((figure) => ({ code: 'figureMissing', figure }) as const))
    if (parameter === undefined || lacking.length > 0) continue
    for (const used of [parameter, ...needs.flatMap((each) => find(each) ?? [])])
      if (YEARLY_FIGURES.has(used.code) && used.from.slice(0, 4) !== month.slice(0, 4))
        ofEarlierYears.add(used)
    const on = base(bases, rate)
    const amount = contribution(on, parameter.value)
    lines.push({ component: 'employerContributions', parameter, base: on, amount })
  }
  const insurance = find('statutoryInsurance')
  if (insurance !== undefined) {
    const amount = contribution(bases.indexed, insurance.value)
    lines.push({
      component: 'statutoryInsurance',
      parameter: insurance,
      base: bases.indexed,
      amount,
    })
  }
  const social = find('socialAction')
  if (social !== undefined)
    lines.push({
      component: 'socialAction',
      parameter: social,
      base: null,
      amount: cents(social.value),
    })
  return missing.length > 0
    ? failure(...missing)
    : success({
        scheme,
        totalMinutes,
        yearBefore: scheme === 'civil' ? { counted: year.counted, missing: year.missing } : null,
        inPart:
          paid.numerator * 12n === BigInt(post.weekly) * 52n * paid.denominator
            ? null
            : {
                minutes: paid,
                days: posts.reduce((sum, { days }) => sum + lengthInDays(days), 0),
              },
        lines: lines.filter(({ amount }) => amount !== 0),
        ofEarlierYears: [...ofEarlierYears],
      })
}

/** The computed month by component, as a cost keeps it. */
export function payComponents({ lines }: ComputedPay): AgentCost['components'] {
  const sums = new Map<CostComponent, number>()
  for (const { component, amount } of lines)
    sums.set(component, (sums.get(component) ?? 0) + amount)
  return [...sums].map(([kind, amount]) => ({ kind, amount: cents(amount) }))
}
