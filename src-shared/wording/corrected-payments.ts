import type { TFunction } from 'i18next'
import { cents, sumCents } from '#shared/kernel/cents'
import { otherSide } from '#shared/domain/payments/statement-stage'
import type { CorrectedStatement } from '#shared/contract/correction-views'

type Paid = Pick<CorrectedStatement, 'before' | 'after' | 'paid' | 'left' | 'over'>

/** On which side the payments of a replaced statement then are: that of the new one, of the old one where there is none. */
const sideOf = ({ before, after, paid }: Paid) => {
  const { kind } = (after ?? before).balance
  return after === null && paid < 0 ? otherSide(kind) : kind
}

/** What becomes of the payments of a replaced statement: "20,00 € repris, reste 5,00 €"; `null` where it had none. */
export function correctedPaymentsWords(one: Paid, t: TFunction): string | null {
  const { paid, left, over } = one
  if (paid === 0) return null
  const side = sideOf(one)
  if (over > 0) return t(`correction.over.${side}`, { amount: over })
  if (side === 'reduction') return t('correction.toRefund', { amount: left })
  return paid < 0
    ? t('correction.refunded', { given: cents(0 - paid), left })
    : t('correction.carried', { paid, left })
}

/** What a correction leaves paid, and refunded, beyond statements: a sentence for each side where there is something. */
export const excessSentences = (corrected: readonly Paid[], t: TFunction): readonly string[] =>
  (['claim', 'reduction'] as const).flatMap((side) => {
    const amount = sumCents(corrected.filter((one) => sideOf(one) === side).map(({ over }) => over))
    return amount === 0 ? [] : [t(`correction.now.over.${side}`, { amount })]
  })
