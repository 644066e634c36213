import type { Language } from '#shared/contract/preferences'
import type { ChargeKind, ServiceCharge } from '#shared/domain/costs/service-charge'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import type { Result } from '#shared/kernel/result'
import { formatAmount, formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** What the budget foresees to change, as typed. */
export interface AdjustmentDraft {
  readonly reason: string
  readonly amount: string
}

/** A charge as typed. */
export interface ChargeDraft {
  readonly kind: ChargeKind
  readonly label: string
  readonly justification: string
  readonly from: string
  readonly to: string
  readonly baseYear: string
  /** Empty: no forecast. */
  readonly base: string
  readonly adjustments: readonly AdjustmentDraft[]
  /** Empty: not known yet. */
  readonly actual: string
}

/** A new charge of a year, which starts from the accounts of the year before. */
export const blankCharge = (year: number): ChargeDraft => ({
  kind: 'supplies',
  label: '',
  justification: '',
  from: `01/01/${String(year)}`,
  to: `31/12/${String(year)}`,
  baseYear: String(year - 1),
  base: '',
  adjustments: [],
  actual: '',
})

/** The draft of a kept charge. */
export function chargeDraft(charge: ServiceCharge, language: Language): ChargeDraft {
  const { kind, label, justification, period, forecast, actual } = charge
  return {
    kind,
    label,
    justification,
    from: formatDay(period.from, 'numeric', language),
    to: formatDay(period.to, 'numeric', language),
    baseYear:
      forecast === null ? String(Number(period.from.slice(0, 4)) - 1) : String(forecast.baseYear),
    base: forecast === null ? '' : formatAmount(forecast.base, language),
    adjustments: (forecast?.adjustments ?? []).map(({ reason, amount }) => ({
      reason,
      amount: formatAmount(amount, language),
    })),
    actual: actual === null ? '' : formatAmount(actual, language),
  }
}

/** Reads a draft into the charge it describes, or says field by field what is wrong. */
export function readCharge(
  draft: ChargeDraft,
  of: Pick<ServiceCharge, 'id' | 'agreementId' | 'support'>,
  texts: DraftTexts,
): Result<ServiceCharge, FormFailure> {
  const { kind, label, justification } = draft
  const foreseen = draft.base.trim() !== '' || draft.adjustments.length > 0
  return texts.finish(serviceChargeSchema, {
    ...of,
    kind,
    label,
    justification,
    period: { from: texts.day('period.from', draft.from), to: texts.day('period.to', draft.to) },
    forecast: foreseen
      ? {
          baseYear: texts.number('forecast.baseYear', draft.baseYear),
          base: texts.amount('forecast.base', draft.base),
          adjustments: draft.adjustments.map(({ reason, amount }, at) => ({
            reason,
            amount: texts.amount(`forecast.adjustments.${String(at)}.amount`, amount),
          })),
        }
      : null,
    actual: draft.actual.trim() === '' ? null : texts.amount('actual', draft.actual),
  })
}
