import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import { articleOf, finding, formRule, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** A unit cost notified by the hour, whatever the case. */
const isHourly = (unit: string): boolean => /^heures?$/i.test(unit.trim())

/** The price of an hour that the bodies know: the last one notified for the year, else the tariff of the agreement. */
function knownPrice(
  { agreement, period, formalities }: AuditFacts,
  { hourlyTariff }: Agreement,
): Cents | null {
  const year = Number(period.to.slice(0, 4))
  const notices = formalities.costNotices
    .filter((one) => one.agreementId === agreement.id && one.fiscalYear === year)
    .toSorted((a, b) => (a.notifiedOn < b.notifiedOn ? -1 : 1))
  const last = notices.at(-1)
  if (last !== undefined) return isHourly(last.unit) ? last.unitCost : null
  return hourlyTariff
}

/** What an hour is billed at: the tariff, or the cost over the hours. `null` where hours are not the unit. */
function billedPrice({ allocation }: AuditFacts, { key, hourlyTariff }: Agreement): Cents | null {
  const { sharesCost, usesTariff, needsHours } = traitsOf(key)
  if (usesTariff) return hourlyTariff
  const hours = allocation.direct + allocation.common
  if (!sharesCost || !needsHours || allocation.cost === null || hours === 0) return null
  return cents(roundRatio(ratio(BigInt(allocation.cost) * 60n, BigInt(hours))))
}

/** Costs whose label or reason is a flat rate: the law admits only what is strictly linked to the service. */
const FLAT = /forfait|\d\s?%/i

/**
 * The unit cost where the law has it fixed beforehand (D.5211-16): an hour billed otherwise than was notified or agreed,
 * unless the agreement says expressly that the real cost replaces it at the end of the year; and overheads at a flat rate.
 */
export function unitCostFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period, nature, charges } = facts
  const notice = formRule(agreement)?.costNotice ?? null
  if (notice === null) return []
  const article = articleOf(notice)
  const standing = agreementOn(agreement, period.to)
  const [billed, known] = [billedPrice(facts, standing), knownPrice(facts, standing)]
  const differs =
    nature === 'actual' &&
    agreement.yearEndAdjustment !== true &&
    billed !== null &&
    known !== null &&
    billed !== known
  const flat = charges.filter(
    ({ agreementId, kind, label, justification, support }) =>
      agreementId === agreement.id &&
      (kind === 'other' || kind === 'support') &&
      support === undefined &&
      (FLAT.test(label) || FLAT.test(justification)),
  )
  return [
    ...(differs
      ? [
          finding('unitCostDiffers', 'serious', article, {
            about: `${String(billed)}/${String(known)}`,
          }),
        ]
      : []),
    ...flat.map(({ label }) =>
      finding('overheadUnfounded', 'serious', article, { about: label.slice(0, 160) }),
    ),
  ]
}
