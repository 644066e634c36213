import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { withAmendment, withoutAmendment } from '#shared/domain/agreements/amend'
import { amendmentSchema, type Amendment } from '#shared/domain/agreements/amendment'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { frameOf, type LegalFrame } from '#shared/domain/agreements/legal-frame'
import type { Day } from '#shared/kernel/day'
import { sameJson } from '#shared/kernel/same-json'
import { parseDay } from '#shared/kernel/parse-day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DraftTexts } from '../../../forms/draft-texts'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import { inputOf } from '../../../forms/fields/input-of'
import type { DraftOf } from '../../../forms/fields/kinds'
import { frameFields } from './frame-fields'
import { hasField, type FormFailure } from '../../../forms/form-failure'

/** What is asked of an amendment besides its terms. */
export const amendmentFields = defineFields(amendmentSchema, {
  reference: kind.text('words.reference'),
  purpose: kind.text('words.purpose', { help: 'agreements.help.purpose' }),
  effectiveOn: kind.day('agreements.field.effectiveOn', { help: 'agreements.help.effectiveOn' }),
  resolutionReference: kind.text('agreements.field.resolutionReference'),
  signedOn: kind.day('agreements.field.amendmentSignedOn'),
  frame: kind.group(frameFields),
})

/** The legal frame that an amendment sets, or keeps from before its first day. */
const frameBefore = (agreement: Agreement, id: string, day: Day): LegalFrame =>
  frameOf(agreementOn(withoutAmendment(agreement, id), day))

/** What the form of an amendment starts from, with the legal frame of its days; `null` for a new one. */
export function knownAmendment(
  agreement: Agreement,
  amendment: Amendment | null,
): Partial<Amendment> {
  if (amendment === null) {
    const last = agreement.amendments?.at(-1)?.effectiveOn ?? agreement.period.from
    return { frame: frameOf(agreementOn(agreement, last)) }
  }
  return { ...amendment, frame: frameOf(agreementOn(agreement, amendment.effectiveOn)) }
}

/**
 * An amendment without the legal frame where it sets none: where that is the one of before, or was left as the form shows it for
 * another day.
 */
function withOwnFrame(
  { frame, ...amendment }: Amendment,
  agreement: Agreement,
  known: Amendment | null,
): Amendment {
  const own = sameJson(frame, knownAmendment(agreement, known).frame) ? known?.frame : frame
  const before = frameBefore(agreement, amendment.id, amendment.effectiveOn)
  return own === undefined || sameJson(own, before) ? amendment : { ...amendment, frame: own }
}

/**
 * Reads an amendment that its agreement accepts. A new one begins with the terms that hold on its first day.
 *
 * @param known the amendment that is changed, or `null` for a new one
 */
export function readAmendment(
  draft: DraftOf<typeof amendmentFields.fields>,
  agreement: Agreement,
  known: Amendment | null,
  id: string,
  texts: DraftTexts,
): Result<Amendment, FormFailure> {
  const day = parseDay(draft.effectiveOn) ?? agreement.period.from
  const amendment = texts.finish(amendmentSchema, {
    ...inputOf(amendmentFields, draft, texts),
    id,
    terms: known?.terms ?? termsOf(agreementOn(agreement, day)),
  })
  if (!amendment.ok) return amendment
  const kept = withOwnFrame(amendment.value, agreement, known)
  const changed = withAmendment(agreement, kept)
  const whole = texts.finish(agreementSchema, changed)
  if (whole.ok) return success(kept)
  const at = changed.amendments?.findIndex((each) => each.id === id) ?? -1
  const path = `amendments.${String(at)}.`
  return failure(
    ...whole.failures.map((each) =>
      hasField(each) && each.field.startsWith(path)
        ? { ...each, field: each.field.slice(path.length) }
        : each,
    ),
  )
}
