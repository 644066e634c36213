import { sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, monthsOf, type Period } from '#shared/kernel/period'
import { locking, type SettledPeriod } from '../statements/settled-months'
import type { SettledAgreement } from './indicator-facts'

/** Facts of a statement that say what it bills of some days. */
type Billed = SettledPeriod & { readonly share: Cents }

const within = (one: Period, whole: Period): boolean => one.from >= whole.from && one.to <= whole.to

/**
 * Whether several final statements bill a body another sum over all the months counted than one settlement of them gives: each
 * part is at its own cost (`parts-of-a-year`).
 */
export function billedInParts(
  settlements: readonly SettledAgreement[],
  statements: Iterable<Billed>,
): boolean {
  const billed = locking(statements)
  return settlements.some(({ agreement, allocation: { period, shares } }) => {
    const days = intersectPeriods(period, agreement.period)
    const months = days === null ? [] : monthsOf(days)
    const parts = billed.filter(
      (one) => one.agreementId === agreement.id && within(one.period, period),
    )
    return shares.some(({ collectivityId, amount }) => {
      const own = parts.filter(({ beneficiaryId }) => beneficiaryId === collectivityId)
      const covered = new Set(own.flatMap((one) => monthsOf(one.period)))
      return (
        own.length > 1 &&
        amount !== null &&
        months.every((month) => covered.has(month)) &&
        sumCents(own.map(({ share }) => share)) !== amount
      )
    })
  })
}
