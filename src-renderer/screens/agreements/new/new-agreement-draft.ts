import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import type { KeyName } from '#shared/domain/keys/key-name'
import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import type { OpenPeriod } from '#shared/kernel/period'
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
  /** How the cost will be shared; what a key asks besides is typed once the agreement is there. */
  readonly key: KeyName
}

/** The period typed so far, as far as it can be read: what is free is told from it. */
export function typedPeriod(
  { from, to }: Pick<NewAgreementDraft, 'from' | 'to'>,
  today: Day,
): OpenPeriod {
  const start = parseDay(from) ?? today
  const end = parseDay(to)
  return { from: start, to: end !== null && end < start ? null : end }
}

/**
 * Reads a draft into an agreement that can be kept and completed: real cost by hours done, agents for the part that
 * other agreements leave free, no planned hours yet.
 *
 * @param freeOf the free part of an agent, in ten-thousandths
 */
export function readNewAgreementDraft(
  draft: NewAgreementDraft,
  id: string,
  freeOf: (agentId: string) => number,
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
    agents: draft.agentIds.map((agentId) => ({ agentId, workShare: freeOf(agentId) })),
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
    instalments: [],
    archived: false,
  })
}
