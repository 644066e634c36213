import type { Agreement } from '#shared/domain/agreements/agreement'
import { parseDay } from '#shared/kernel/parse-day'
import type { Language } from '#shared/contract/preferences'
import { formatAmount, formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'

/** An instalment as typed. */
export interface InstalmentDraft {
  readonly collectivityId: string
  readonly reference: string
  readonly calledOn: string
  readonly amount: string
}

/** The instalments of an agreement as typed, all years together. */
export interface InstalmentsDraft {
  readonly instalments: readonly InstalmentDraft[]
}

/** The draft of what was called. */
export const instalmentsDraft =
  (language: Language) =>
  (agreement: Agreement): InstalmentsDraft => ({
    instalments: agreement.instalments.map(({ collectivityId, reference, calledOn, amount }) => ({
      collectivityId,
      reference,
      calledOn: formatDay(calledOn, 'numeric', language),
      amount: formatAmount(amount, language),
    })),
  })

/** The fields of an agreement that it gives. */
export const instalmentsFields = (
  { instalments }: InstalmentsDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> => ({
  instalments: instalments.map((each, place) => ({
    collectivityId: each.collectivityId,
    reference: each.reference,
    calledOn: texts.day(`instalments.${place}.calledOn`, each.calledOn),
    amount: texts.amount(`instalments.${place}.amount`, each.amount),
  })),
})

/** Whether an instalment is shown with those of a year: its own, or a day that can't be read yet. */
export function isOfYear({ calledOn }: InstalmentDraft, year: number): boolean {
  const day = parseDay(calledOn)
  return day === null || day.startsWith(String(year))
}
