import { cents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { notifiedTerms } from '../agreements/notified-terms'
import { termsWithin } from '../agreements/term-versions'
import { underClause } from '../agreements/under-clause'
import { unitCostClauseOf } from '../agreements/unit-cost-clause'
import { yearNotices } from '../agreements/year-notices'
import { traitsOf } from '../keys/key-kinds'
import { articleOf, finding, formRule, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** A part of the period with one price of an hour. */
interface PricedPart {
  readonly days: Period
  readonly isFixed: boolean
  readonly isAdjusted: boolean
  readonly usesTariff: boolean
  /** The price of the terms. */
  readonly agreed: Cents | null
  /** The price that bodies know: the one notified in time, else that of the terms; `null` where another unit was notified. */
  readonly known: Cents | null
  /** Units that were notified besides the hour. */
  readonly units: readonly string[]
}

/** The terms of a period by the price of an hour, as they settle. */
const pricedParts = ({ agreement, period, formalities }: AuditFacts): readonly PricedPart[] =>
  notifiedTerms(agreement, formalities).flatMap(({ agreement: terms, notice }) => {
    const days = intersectPeriods(period, terms.period)
    if (days === null) return []
    const year = Number(days.from.slice(0, 4))
    const { otherUnits } = yearNotices(formalities, agreement, year)
    const agreed = terms.hourlyTariff
    const clause = unitCostClauseOf(terms)
    return [
      {
        days,
        isFixed: clause === 'fixed',
        isAdjusted: clause === 'adjusted',
        usesTariff: traitsOf(underClause(terms, terms.legalForm).key).usesTariff,
        agreed,
        known: notice?.unitCost ?? (otherUnits.length > 0 && clause !== 'fixed' ? null : agreed),
        units: otherUnits.map(({ unit }) => unit),
      },
    ]
  })

/** What an hour comes to where the cost is shared: the cost over the hours. `null` where hours are not the unit. */
function sharedPrice({ allocation, agreement, period }: AuditFacts): Cents | null {
  const last = termsWithin(agreement, period).at(-1)
  if (last === undefined) return null
  const { sharesCost, needsHours } = traitsOf(last.key)
  const hours = allocation.direct + allocation.common
  if (!sharesCost || !needsHours || allocation.cost === null || hours === 0) return null
  return cents(roundRatio(ratio(BigInt(allocation.cost) * 60n, BigInt(hours))))
}

/** Two prices, with the days of a part that is not the whole period. */
const about = (one: Cents, other: Cents, days: Period, { from, to }: Period): string => {
  const prices = `${String(one)}/${String(other)}`
  return days.from === from && days.to === to ? prices : `${prices} ${days.from}/${days.to}`
}

/** An hour billed otherwise than was notified or agreed, where no clause lets the real cost replace it. */
function differing(facts: AuditFacts, parts: readonly PricedPart[]): readonly string[] {
  if (facts.nature !== 'actual') return []
  const shared = sharedPrice(facts)
  return parts.flatMap(({ days, isFixed, isAdjusted, usesTariff, agreed, known }, at) => {
    const isLast = at === parts.length - 1
    const billed = usesTariff ? (isFixed ? known : agreed) : isLast ? shared : null
    if (isAdjusted || billed === null || known === null || billed === known) return []
    return [about(billed, known, usesTariff ? days : facts.period, facts.period)]
  })
}

/** Costs whose label or reason is a flat rate: the law admits only what is strictly linked to the service. */
const FLAT = /forfait|\d\s?%/i

/**
 * The unit cost where the law has it fixed beforehand (D.5211-16): an hour billed otherwise than was notified or agreed,
 * unless the agreement says expressly that the real cost replaces it at the end of the year; a notice that is billed, or left
 * out for its unit; and overheads at a flat rate.
 */
export function unitCostFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period, charges } = facts
  const notice = formRule(facts)?.costNotice ?? null
  if (notice === null) return []
  const article = articleOf(notice)
  const terms = termsWithin(agreement, period)
  const standing = terms.at(-1) ?? agreement
  const parts = pricedParts(facts)
  const billing = parts.filter(({ isFixed, usesTariff }) => isFixed && usesTariff)
  const flat = charges.filter(
    ({ agreementId, kind, label, justification, support }) =>
      agreementId === agreement.id &&
      (kind === 'other' || kind === 'support') &&
      support === undefined &&
      (FLAT.test(label) || FLAT.test(justification)),
  )
  return [
    ...(terms.map(unitCostClauseOf).includes(null)
      ? [finding('unitCostUnsaid', 'minor', article)]
      : []),
    ...(unitCostClauseOf(standing) === 'fixed' && traitsOf(standing.key).sharesCost
      ? [finding('keyAgainstClause', 'serious', article)]
      : []),
    ...differing(facts, parts).map((said) =>
      finding('unitCostDiffers', 'serious', article, { about: said }),
    ),
    ...billing.flatMap(({ days, agreed, known }) =>
      agreed === null || known === null || known === agreed
        ? []
        : [
            finding('noticeBilled', 'minor', article, {
              about: about(known, agreed, days, period),
            }),
          ],
    ),
    ...billing
      .flatMap(({ units }) => units)
      .map((unit) => finding('noticeUnit', 'serious', article, { about: unit })),
    ...flat.map(({ label }) =>
      finding('overheadUnfounded', 'serious', article, { about: label.slice(0, 160) }),
    ),
  ]
}
