import type { Agreement } from '#shared/domain/agreements/agreement'
import { restrictToBodies } from '#shared/domain/agreements/restrict-to-bodies'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { Minutes } from '#shared/kernel/minutes'
import { sumMinutes } from '#shared/kernel/minutes'
import type { Language } from '#shared/contract/preferences'
import { formatMinutes } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import { LONGEST_WEEK } from '../../../forms/longest-week'

/** A beneficiary and its week as typed. */
export interface BeneficiaryDraft {
  readonly collectivityId: string
  readonly week: string
}

/** The beneficiaries of an agreement as typed. */
export interface BeneficiariesDraft {
  readonly beneficiaries: readonly BeneficiaryDraft[]
}

/** The draft of who benefits. */
export const beneficiariesDraft =
  (language: Language) =>
  (agreement: Agreement): BeneficiariesDraft => ({
    beneficiaries: agreement.beneficiaries.map(({ collectivityId, weeklyMinutes }) => ({
      collectivityId,
      week: formatMinutes(weeklyMinutes, language),
    })),
  })

/**
 * The fields of an agreement that it gives. A body that leaves takes its fixed quota, its limits, its prices and its rank
 * with it; the instalments it was called for stay.
 */
export const beneficiariesFields =
  (terms: Agreement) =>
  (
    { beneficiaries }: BeneficiariesDraft,
    texts: DraftTexts,
  ): Partial<Record<keyof Agreement, unknown>> => {
    const stays = new Set(beneficiaries.map(({ collectivityId }) => collectivityId))
    return {
      beneficiaries: beneficiaries.map(({ collectivityId, week }, place) => ({
        collectivityId,
        weeklyMinutes: texts.duration(`beneficiaries.${place}.weeklyMinutes`, week, LONGEST_WEEK),
      })),
      ...restrictToBodies(terms, (id) => stays.has(id)),
    }
  }

/** The weeks typed so far, together; what can't be read counts for nothing yet. */
export const weekTotal = ({ beneficiaries }: BeneficiariesDraft): Minutes =>
  sumMinutes(
    beneficiaries.flatMap(({ week }) => {
      const duration = parseDuration(week, LONGEST_WEEK)
      return duration.ok ? [duration.value.minutes] : []
    }),
  )
