import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import type { Result } from '#shared/kernel/result'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** What is asked to begin an agreement, as typed. */
export interface NewAgreementDraft {
  readonly lenderId: string
  readonly title: string
  readonly reference: string
  readonly from: string
  readonly to: string
  readonly beneficiaryIds: readonly string[]
  readonly agentIds: readonly string[]
}

/** The whole of an agent, in ten-thousandths. */
const WHOLE_SHARE = 10_000

/**
 * Reads a draft into an agreement that can be kept and completed: real cost by hours done, whole agents, no planned
 * hours yet.
 */
export function readNewAgreementDraft(
  draft: NewAgreementDraft,
  id: string,
  texts: DraftTexts,
): Result<Agreement, FormFailure> {
  return texts.finish(agreementSchema, {
    id,
    reference: draft.reference,
    title: draft.title,
    legalBasis: '',
    resolutionReference: '',
    signedOn: null,
    lenderId: draft.lenderId,
    period: {
      from: texts.day('period.from', draft.from),
      to: texts.dayOrNone('period.to', draft.to),
    },
    beneficiaries: draft.beneficiaryIds
      .filter((each) => each !== draft.lenderId)
      .map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
    agents: draft.agentIds.map((agentId) => ({ agentId, workShare: WHOLE_SHARE })),
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
    instalments: [],
    archived: false,
  })
}
