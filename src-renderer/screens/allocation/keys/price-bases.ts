import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { daysPriced, worksFor } from '#shared/domain/keys/prices/price-classes'
import type { PricedLine } from '#shared/domain/keys/prices/prices-billing'
import { lentInitials } from '#shared/domain/agreements/lent-initials'
import { grossMonth, grossPay } from '#shared/domain/costs/gross-pay'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { monthPeriod } from '#shared/kernel/period'
import { cents } from '#shared/kernel/cents'
import { exactHours } from '#shared/wording/exact-hours'
import type { ExplanationWording } from '../explanation-wording'
import type { ExplainedTerms } from '../explained-terms'

/** What an agent was paid in a month, by the hour, times the coefficient: where a price on gross pay comes from. */
function paySentences(
  line: PriceLine,
  printed: readonly PricedLine[],
  { t, language, view, agentName }: ExplanationWording,
): readonly string[] {
  if (line.rated.kind !== 'payTimes') return []
  const { thousandths } = line.rated
  const priced = daysPriced(line, view.agents)
  const initials = lentInitials(view.agreement, view.agents)
  return printed.flatMap(({ label, agent: named, month, price }) => {
    if (month === null || label !== line.label) return []
    for (const agent of view.agents) {
      const cost = view.costs.find((each) => each.agentId === agent.id && each.month === month)
      const paid = cost === undefined ? null : grossMonth(agent, cost)
      const rate = cost === undefined ? null : grossPay(agent, cost)
      const isPriced = priced(agent.id, monthPeriod(month)).length > 0
      if (!isPriced || initials.get(agent.id) !== named || paid === null || rate === null) continue
      const times = ratio(rate.numerator * BigInt(thousandths), rate.denominator * 1000n)
      if (roundRatio(times) !== price) continue
      return [
        t('keys.prices.explain.payBase', {
          agent: agentName(agent.id),
          month,
          gross: paid.gross,
          price: cents(price),
          hours: exactHours(paid.paid.numerator, paid.paid.denominator, language),
          coefficient: thousandths,
        }),
      ]
    }
    return []
  })
}

/** The amount of the year that a rate is taken of, and where its value comes from. */
function percentSentences(
  line: PriceLine,
  { body, days }: ExplainedTerms,
  { t, criteria }: ExplanationWording,
): readonly string[] {
  if (line.rated.kind !== 'percentOf' || body === undefined) return []
  const { criterionId } = line.rated
  const year = Number(days.to.slice(0, 4))
  const criterion = criteria.find(({ id }) => id === criterionId)
  const value = criterion?.values.find(
    (each) => each.collectivityId === body.id && each.year === year,
  )
  if (criterion === undefined || value === undefined) return []
  const explained = t('keys.prices.explain.percentBase', {
    name: criterion.name,
    year,
    unit: criterion.unit,
    value: value.hundredths,
  })
  return [
    criterion.source === ''
      ? explained
      : t('keys.prices.explain.sourced', { explained, source: criterion.source }),
  ]
}

/** The agents that a body received, with their months: what a price by month and agent counts. */
function monthSentences(
  line: PriceLine,
  { entries }: ExplainedTerms,
  { t, format, view, agentName }: ExplanationWording,
): readonly string[] {
  if (line.rated.kind !== 'month' || line.rated.each !== 'agent' || entries === null) return []
  const of = worksFor(line, view.agents)
  const months = new Map<string, Set<string>>()
  for (const { agentId, day, countedIn } of entries) {
    if (!of(agentId, day)) continue
    const own = months.get(agentId) ?? new Set<string>()
    months.set(agentId, own.add(countedIn ?? day.slice(0, 7)))
  }
  return [...months].map(([agentId, own]) =>
    t('keys.prices.explain.monthsOf', {
      label: line.label,
      agent: agentName(agentId),
      list: [...own]
        .sort()
        .map((month) => format.month(month as Parameters<typeof format.month>[0], 'short'))
        .join(', '),
    }),
  )
}

/** What the quantities and prices of a list rest on, where days and units don't say it already. */
export const baseSentences = (
  paid: readonly PriceLine[],
  printed: readonly PricedLine[],
  explained: ExplainedTerms,
  wording: ExplanationWording,
): readonly string[] =>
  paid.flatMap((line) => [
    ...paySentences(line, printed, wording),
    ...percentSentences(line, explained, wording),
    ...monthSentences(line, explained, wording),
  ])
