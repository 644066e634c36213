import type { Language } from '#shared/contract/preferences'
import type { DECISION_KINDS, Meeting } from '#shared/domain/meetings/meeting'
import { meetingSchema } from '#shared/domain/meetings/meeting'
import type { Result } from '#shared/kernel/result'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A decision as typed; empty amendment: none carries it out. */
export interface DecisionDraft {
  readonly id: string
  readonly kind: (typeof DECISION_KINDS)[number]
  readonly text: string
  readonly amendmentId: string
}

/** A meeting as typed. */
export interface MeetingDraft {
  readonly heldOn: string
  readonly place: string
  readonly attendance: string
  readonly decisions: readonly DecisionDraft[]
}

/** What a new meeting starts from. */
export const BLANK_MEETING: MeetingDraft = { heldOn: '', place: '', attendance: '', decisions: [] }

/** The draft of a kept meeting. */
export const meetingDraft = (
  { heldOn, place, attendance, decisions }: Meeting,
  language: Language,
): MeetingDraft => ({
  heldOn: formatDay(heldOn, 'numeric', language),
  ...{ place, attendance },
  decisions: decisions.map(({ amendmentId, ...each }) => ({
    ...each,
    amendmentId: amendmentId ?? '',
  })),
})

/** Reads a draft into the meeting it describes, or says field by field what is wrong. */
export const readMeeting = (
  { heldOn, place, attendance, decisions }: MeetingDraft,
  { id, agreementId }: Pick<Meeting, 'id' | 'agreementId'>,
  texts: DraftTexts,
): Result<Meeting, FormFailure> =>
  texts.finish(meetingSchema, {
    ...{ id, agreementId, place, attendance },
    heldOn: texts.day('heldOn', heldOn),
    decisions: decisions.map(({ amendmentId, ...each }) => ({
      ...each,
      amendmentId: amendmentId || null,
    })),
  })
