import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import type { CostNotice } from './cost-notice'
import { hasFixedCost } from './fixes-unit-cost'
import { termVersions, type TermVersion } from './term-versions'
import { yearNotices, type NoticeFacts } from './year-notices'

/** Some terms with the notice whose price of an hour holds in their days; `null` where that of the terms does. */
export interface NotifiedTerms extends TermVersion {
  readonly notice: CostNotice | null
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const dayBefore = (day: Day): Day => dayFromNumber(dayNumber(day) - 1)

/** Some terms cut where a year for which a unit cost was notified begins or ends. */
function byNoticedYear(version: TermVersion, years: ReadonlySet<number>): readonly TermVersion[] {
  const { agreement, amendment } = version
  const { from, to } = agreement.period
  const starts = [...years]
    .flatMap((year) => [yearPeriod(year).from, yearPeriod(year + 1).from])
    .filter((day) => day > from && (to === null || day <= to))
  const days = [from, ...new Set(starts.sort())]
  return days.map((start, at) => {
    const next = days[at + 1]
    const period = { from: start, to: next === undefined ? to : dayBefore(next) }
    return { agreement: { ...agreement, period }, amendment }
  })
}

/** The day on which the price of some terms was agreed by an amendment; `null` where it is that of the agreement itself. */
function priceAgreedOn(
  { amendments = [] }: Agreement,
  versions: readonly TermVersion[],
  at: number,
): Day | null {
  const found = amendments.findLast(
    (_, place) =>
      place < at &&
      versions[place + 1]?.agreement.hourlyTariff !== versions[place]?.agreement.hourlyTariff,
  )
  return found === undefined ? null : (found.signedOn ?? found.effectiveOn)
}

/**
 * The terms of an agreement with the notice that holds in each part of their days (rule `notified-unit-cost`). An amendment of
 * the price that is signed after the day of the notice is agreed by all, and replaces it from the day on which it takes
 * effect; one that is not signed counts from that day.
 */
export function notifiedTerms(agreement: Agreement, facts: NoticeFacts): readonly NotifiedTerms[] {
  const versions = termVersions(agreement)
  const years = new Set(
    (facts.costNotices ?? []).flatMap(({ agreementId, fiscalYear }) =>
      agreementId === agreement.id ? [fiscalYear] : [],
    ),
  )
  return versions.flatMap((version, at) => {
    const agreedOn = priceAgreedOn(agreement, versions, at)
    return byNoticedYear(version, years).map((part) => {
      const { billed } = yearNotices(facts, agreement, yearOf(part.agreement.period.from))
      const isReplaced = billed !== null && agreedOn !== null && agreedOn > billed.notifiedOn
      return { ...part, notice: isReplaced ? null : billed }
    })
  })
}

/**
 * Some terms at the price that they bill: the one notified for the year, where they say that it stays fixed. The law has the
 * unit cost set and notified each year, and that of the agreement is only its first.
 */
export const atNotifiedPrice = ({ agreement, amendment, notice }: NotifiedTerms): TermVersion =>
  notice === null || !hasFixedCost(agreement)
    ? { agreement, amendment }
    : { agreement: { ...agreement, hourlyTariff: notice.unitCost }, amendment }
