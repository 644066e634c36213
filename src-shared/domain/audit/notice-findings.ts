import { intersectPeriods, yearPeriod, type Period } from '#shared/kernel/period'
import { hasFixedCost } from '../agreements/fixes-unit-cost'
import { settlingOn } from '../agreements/settling-terms'
import { yearNotices } from '../agreements/year-notices'
import { unitCostLimit } from '../agreements/budget-vote'
import { traitsOf } from '../keys/key-kinds'
import type { Finding } from '../statements/finding'
import { articleOf, finding, formRule, type AuditFacts } from './audit-facts'

/** The days of a settlement in each calendar year in which the agreement is in force; all of them where it is in none. */
function byYear({ agreement, period }: AuditFacts): readonly Period[] {
  const days = intersectPeriods(period, agreement.period) ?? period
  const [first, last] = [Number(days.from.slice(0, 4)), Number(days.to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap(
    (year) => intersectPeriods(days, yearPeriod(year)) ?? [],
  )
}

/** Whether the unit cost of one year of a settlement was notified in time. */
function yearFindings(
  { agreement, formalities }: AuditFacts,
  days: Period,
  article: string | null,
): readonly Finding[] {
  const year = Number(days.to.slice(0, 4))
  const { all, late } = yearNotices(formalities, agreement, year)
  const [first] = all
  if (first === undefined)
    return [finding('unitCostNotNotified', article === null ? 'minor' : 'serious', article)]
  const limit = unitCostLimit(agreement, formalities.parameters, year)
  const plain =
    limit !== null && first.notifiedOn > limit.on ? [finding('unitCostLate', 'minor', article)] : []
  const settling = settlingOn(agreement, formalities, days.to)
  const isFixed = hasFixedCost(settling)
  const last = late.at(-1)
  const billed = settling.hourlyTariff
  if (!isFixed || !traitsOf(settling.key).usesTariff || last === undefined) return plain
  if (billed === null || last.unitCost === billed) return plain
  return [
    finding('unitCostLate', last.unitCost > billed ? 'serious' : 'minor', article, {
      about: `${String(billed)}/${String(last.unitCost)}`,
    }),
  ]
}

/** Names the year of an objection: a price beside another is followed by its days. */
const inYear = (one: Finding, { from, to }: Period): Finding => ({
  ...one,
  about: one.about === '' ? from.slice(0, 4) : `${one.about} ${from}/${to}`,
})

/**
 * Whether the unit cost of the year was notified in time, where the form asks for it; of each year where a settlement is of several.
 * Where the terms fix it, a price that was notified too late is not billed: a higher one is a serious objection, with the price that
 * is billed in its place.
 */
export function noticeFindings(facts: AuditFacts): readonly Finding[] {
  const asked = formRule(facts)?.costNotice ?? null
  if (asked === null) return []
  const years = byYear(facts)
  return years.flatMap((days) => {
    const found = yearFindings(facts, days, articleOf(asked))
    return years.length === 1 ? found : found.map((one) => inYear(one, days))
  })
}
