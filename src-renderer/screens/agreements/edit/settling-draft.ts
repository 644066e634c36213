import type { Agreement } from '#shared/domain/agreements/agreement'
import { PAYMENT_DAYS } from '#shared/domain/payments/payment-days'
import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import { percentText } from '../../../forms/percent-text'

/** A change of pay that is foreseen, as typed. */
export interface ForeseenPayDraft {
  readonly reason: string
  readonly from: string
  readonly percent: string
}

/** What becomes of balances, and what provisional statements foresee, as typed. */
export interface SettlingDraft {
  readonly balance: 'settled' | 'carried'
  readonly paymentDays: string
  readonly foreseenPay: readonly ForeseenPayDraft[]
}

/** The draft of how an agreement settles. */
export const settlingDraft =
  (language: Language) =>
  ({ balance, paymentDays, foreseenPay = [] }: Agreement): SettlingDraft => ({
    balance: balance ?? 'settled',
    paymentDays: String(paymentDays ?? PAYMENT_DAYS),
    foreseenPay: foreseenPay.map(({ reason, from, tenThousandths }) => ({
      reason,
      from: formatDay(from, 'numeric', language),
      percent: percentText(tenThousandths, 2, language),
    })),
  })

/** The fields of an agreement that it gives; what is usual is not kept. */
export function settlingFields(
  { balance, paymentDays, foreseenPay }: SettlingDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> {
  const days = texts.number('paymentDays', paymentDays)
  return {
    balance: balance === 'settled' ? undefined : balance,
    paymentDays: days === PAYMENT_DAYS ? undefined : days,
    foreseenPay:
      foreseenPay.length === 0
        ? undefined
        : foreseenPay.map(({ reason, from, percent }, place) => ({
            reason,
            from: texts.day(`foreseenPay.${String(place)}.from`, from),
            tenThousandths: texts.percent(
              `foreseenPay.${String(place)}.tenThousandths`,
              percent,
              2,
            ),
          })),
  }
}
