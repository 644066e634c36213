import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'

/** Purpose, parties and period as typed. */
export interface IdentityDraft {
  readonly title: string
  readonly reference: string
  readonly legalBasis: string
  readonly resolutionReference: string
  readonly signedOn: string
  readonly lenderId: string
  readonly from: string
  readonly to: string
}

/** The draft of what an agreement is about. */
export const identityDraft =
  (language: Language) =>
  (agreement: Agreement): IdentityDraft => ({
    title: agreement.title,
    reference: agreement.reference,
    legalBasis: agreement.legalBasis,
    resolutionReference: agreement.resolutionReference,
    signedOn: agreement.signedOn === null ? '' : formatDay(agreement.signedOn, 'numeric', language),
    lenderId: agreement.lenderId,
    from: formatDay(agreement.period.from, 'numeric', language),
    to: agreement.period.to === null ? '' : formatDay(agreement.period.to, 'numeric', language),
  })

/** The fields of an agreement that it gives. */
export function identityFields(
  { from, to, signedOn, ...rest }: IdentityDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> {
  return {
    ...rest,
    signedOn: texts.dayOrNone('signedOn', signedOn),
    period: { from: texts.day('period.from', from), to: texts.dayOrNone('period.to', to) },
  }
}
