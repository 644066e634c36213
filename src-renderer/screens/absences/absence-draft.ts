import type { Language } from '#shared/contract/preferences'
import type { Absence } from '#shared/domain/timesheets/absence'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import type { Result } from '#shared/kernel/result'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** An absence as typed. */
export interface AbsenceDraft {
  readonly agentId: string
  readonly from: string
  /** Empty: one day only. */
  readonly to: string
  readonly part: Absence['part']
  readonly kind: Absence['kind']
}

/** What a new absence starts from. */
export const blankAbsence = (agentId: string): AbsenceDraft => ({
  agentId,
  from: '',
  to: '',
  part: 'day',
  kind: 'leave',
})

/** The draft of a kept absence. */
export const absenceDraft = (
  { agentId, period, part, kind }: Absence,
  language: Language,
): AbsenceDraft => ({
  agentId,
  from: formatDay(period.from, 'numeric', language),
  to: period.to === period.from ? '' : formatDay(period.to, 'numeric', language),
  part,
  kind,
})

/** Reads a draft into the absence it describes, or says field by field what is wrong. */
export function readAbsence(
  draft: AbsenceDraft,
  id: string,
  texts: DraftTexts,
): Result<Absence, FormFailure> {
  const from = texts.day('period.from', draft.from)
  const to = texts.dayOrNone('period.to', draft.to)
  const { agentId, part, kind } = draft
  return texts.finish(absenceSchema, { id, agentId, period: { from, to: to ?? from }, part, kind })
}
