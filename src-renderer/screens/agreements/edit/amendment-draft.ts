import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { withAmendment } from '#shared/domain/agreements/amend'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { parseDay } from '#shared/kernel/parse-day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import { hasField, type FormFailure } from '../../../forms/form-failure'

/** An amendment without its terms, as typed. */
export interface AmendmentDraft {
  readonly reference: string
  readonly purpose: string
  readonly effectiveOn: string
  readonly resolutionReference: string
  readonly signedOn: string
}

/** The draft of an amendment that exists. */
export const amendmentDraft = (amendment: Amendment, language: Language): AmendmentDraft => ({
  reference: amendment.reference,
  purpose: amendment.purpose,
  effectiveOn: formatDay(amendment.effectiveOn, 'numeric', language),
  resolutionReference: amendment.resolutionReference,
  signedOn: amendment.signedOn === null ? '' : formatDay(amendment.signedOn, 'numeric', language),
})

/** The agreement as its amendments will be read: days that can't be read stay as typed, at the end. */
function amended(agreement: Agreement, amendment: Record<keyof Amendment, unknown>): Agreement {
  return withAmendment(agreement, amendment as Amendment)
}

/**
 * Reads a draft into an amendment that its agreement accepts. A new one begins with the terms that hold the day before it.
 *
 * @param known the amendment that is changed, or `null` for a new one
 */
export function readAmendment(
  draft: AmendmentDraft,
  agreement: Agreement,
  known: Amendment | null,
  id: string,
  texts: DraftTexts,
): Result<Amendment, FormFailure> {
  const day = parseDay(draft.effectiveOn) ?? agreement.period.from
  const changed = amended(agreement, {
    id,
    reference: draft.reference,
    purpose: draft.purpose,
    resolutionReference: draft.resolutionReference,
    signedOn: texts.dayOrNone('signedOn', draft.signedOn),
    effectiveOn: texts.day('effectiveOn', draft.effectiveOn),
    terms: known?.terms ?? termsOf(agreementOn(agreement, day)),
  })
  const at = changed.amendments?.findIndex((each) => each.id === id) ?? -1
  const whole = texts.finish(agreementSchema, changed)
  if (whole.ok) {
    const amendment = whole.value.amendments?.[at]
    if (amendment !== undefined) return success(amendment)
  }
  const path = `amendments.${String(at)}.`
  return failure(
    ...(whole.ok ? [] : whole.failures).map((each) =>
      hasField(each) && each.field.startsWith(path)
        ? { ...each, field: each.field.slice(path.length) }
        : each,
    ),
  )
}
