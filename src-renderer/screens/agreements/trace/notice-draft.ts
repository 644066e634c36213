import type { Language } from '#shared/contract/preferences'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import type { Result } from '#shared/kernel/result'
import { formatAmount, formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A notified unit cost as typed. */
export interface NoticeDraft {
  readonly fiscalYear: string
  readonly notifiedOn: string
  readonly unitCost: string
  readonly unit: string
  readonly reference: string
}

/** The draft of a kept notice. */
export const noticeDraft = (
  { fiscalYear, notifiedOn, unitCost, unit, reference }: CostNotice,
  language: Language,
): NoticeDraft => ({
  fiscalYear: String(fiscalYear),
  notifiedOn: formatDay(notifiedOn, 'numeric', language),
  unitCost: formatAmount(unitCost, language),
  ...{ unit, reference },
})

/** Reads a draft into the notice it describes, or says field by field what is wrong. */
export const readNotice = (
  { fiscalYear, notifiedOn, unitCost, unit, reference }: NoticeDraft,
  { id, agreementId }: Pick<CostNotice, 'id' | 'agreementId'>,
  texts: DraftTexts,
): Result<CostNotice, FormFailure> =>
  texts.finish(costNoticeSchema, {
    ...{ id, agreementId, unit, reference },
    fiscalYear: texts.number('fiscalYear', fiscalYear),
    notifiedOn: texts.day('notifiedOn', notifiedOn),
    unitCost: texts.amount('unitCost', unitCost),
  })
