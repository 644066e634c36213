import { expect } from 'vitest'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import type { Language } from '#shared/contract/preferences'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import {
  knownTerms,
  termsFields,
  termsOfDraft,
  type TermsDraft,
} from '../../../src-renderer/screens/agreements/edit/terms-fields'
import { blankPrice, type PriceDraft } from '../../../src-renderer/settlement/prices/price-draft'
import type { Office } from '../../scenarios/office'

/** Text with plain spaces. */
export const plain = (text: string): string => text.replace(/\u00A0/g, ' ')

/** The terms of an agreement as one would type them. */
export const termsDraft = (agreement: Agreement, language: Language = 'fr'): TermsDraft =>
  draftOf(termsFields, knownTerms(agreement, [], language), language)

/** What a person types into the form of the terms, over what the territory's agreement holds. */
export function typed(office: Office, terms: Partial<TermsDraft>): Agreement {
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  const draft = { ...termsDraft(agreement), ...terms }
  const texts = new DraftTexts(translator('fr'), 'fr')
  const read = texts.finish(agreementSchema, {
    ...agreement,
    ...termsOfDraft(agreement)(draft, texts),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  // What was kept is typed again without a change: the form shows all that it keeps.
  const again = termsDraft(read.value)
  const back = termsOfDraft(read.value)(again, new DraftTexts(translator('fr'), 'fr'))
  expect(agreementSchema.parse({ ...read.value, ...back })).toEqual(read.value)
  return read.value
}

let lines = 0
/** A line as typed: a new one, its label, and what else was typed. */
export const line = (label: string, part: Partial<PriceDraft>): PriceDraft => {
  lines += 1
  return { ...blankPrice(`line-${String(lines)}`), label, ...part }
}
