import type { Agreement } from '#shared/domain/agreements/agreement'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'

/** Purpose, parties, period and regime as typed. */
export interface IdentityDraft {
  readonly title: string
  readonly reference: string
  readonly legalBasis: string
  readonly resolutionReference: string
  readonly signedOn: string
  readonly lenderId: string
  readonly from: string
  readonly to: string
  readonly legalForm: LegalForm | ''
  readonly renewal: NonNullable<Agreement['renewal']>['kind'] | ''
  readonly renewalMonths: string
  readonly noticeMonths: string
  readonly vat: boolean
  readonly annexBudget: string
  readonly exemption: string
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
    legalForm: agreement.legalForm ?? '',
    renewal: agreement.renewal?.kind ?? '',
    renewalMonths: String(agreement.renewal?.months ?? ''),
    noticeMonths: String(agreement.renewal?.noticeMonths ?? ''),
    vat: agreement.vat ?? false,
    annexBudget: agreement.annexBudget ?? '',
    exemption: agreement.exemption ?? '',
  })

/** The fields of an agreement that it gives. */
export function identityFields(
  draft: IdentityDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> {
  const { from, to, signedOn, title, reference, legalBasis, resolutionReference, lenderId } = draft
  const { legalForm, renewal, renewalMonths, noticeMonths, vat, annexBudget, exemption } = draft
  return {
    title,
    reference,
    legalBasis,
    resolutionReference,
    lenderId,
    legalForm: legalForm === '' ? undefined : legalForm,
    renewal:
      renewal === ''
        ? undefined
        : {
            kind: renewal,
            months: renewal === 'none' ? 1 : texts.number('renewal.months', renewalMonths),
            noticeMonths:
              noticeMonths.trim() === '' ? 0 : texts.number('renewal.noticeMonths', noticeMonths),
          },
    vat: vat || undefined,
    annexBudget: annexBudget.trim() === '' ? undefined : annexBudget,
    exemption: exemption.trim() === '' ? undefined : exemption,
    signedOn: texts.dayOrNone('signedOn', signedOn),
    period: { from: texts.day('period.from', from), to: texts.dayOrNone('period.to', to) },
  }
}
