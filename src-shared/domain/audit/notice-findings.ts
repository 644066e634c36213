import { fixesUnitCost } from '../agreements/fixes-unit-cost'
import { settlingOn } from '../agreements/settling-terms'
import { unitCostClauseOf } from '../agreements/unit-cost-clause'
import { yearNotices } from '../agreements/year-notices'
import { unitCostLimit } from '../agreements/budget-vote'
import { traitsOf } from '../keys/key-kinds'
import type { Finding } from '../statements/finding'
import { articleOf, finding, formRule, type AuditFacts } from './audit-facts'

/**
 * Whether the unit cost of the year was notified in time, where the form asks for it. Where the terms fix it, a price that was
 * notified too late is not billed: a higher one is a serious objection, with the price that is billed in its place.
 */
export function noticeFindings({ agreement, period, formalities }: AuditFacts): readonly Finding[] {
  const asked = formRule(agreement)?.costNotice ?? null
  if (asked === null) return []
  const article = articleOf(asked)
  const year = Number(period.to.slice(0, 4))
  const { all, late } = yearNotices(formalities, agreement, year)
  const [first] = all
  if (first === undefined)
    return [finding('unitCostNotNotified', article === null ? 'minor' : 'serious', article)]
  const limit = unitCostLimit(agreement, formalities.parameters, year)
  const plain =
    limit !== null && first.notifiedOn > limit.on ? [finding('unitCostLate', 'minor', article)] : []
  const settling = settlingOn(agreement, formalities, period.to)
  const isFixed = fixesUnitCost(agreement.legalForm) && unitCostClauseOf(settling) === 'fixed'
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
