import type { Amendment } from '#shared/domain/agreements/amendment'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { addDays } from '#shared/kernel/day'
import type { ActFacts } from '../../use-cases/act-facts'
import { item, text } from './act-blocks'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { signedVisas } from './act-visas'
import { numbered, partiesBlocks, signatureBlocks } from './parties'
import { frameChanges } from './frame-changes'
import { termChanges } from './term-changes'

/** An amendment: what it changes of the terms before it, each thing in a sentence, and from which day. */
export function amendmentPage(facts: ActFacts, amendment: Amendment): ActPage {
  const { agreement } = facts
  const before = agreementOn(agreement, addDays(amendment.effectiveOn, -1))
  const amended = agreementOn(agreement, amendment.effectiveOn)
  const changes = [...frameChanges(before, amended), ...termChanges(facts, before, amendment.terms)]
  const title = t('actText.amendment.title', {
    reference: amendment.reference,
    agreement: agreement.reference,
  })
  const purpose =
    amendment.purpose === ''
      ? t('actText.amendment.noPurpose')
      : t('actText.amendment.purpose', { purpose: amendment.purpose.replace(/\.$/, '') })
  // A body that leaves signs too.
  const everyone = new Map(
    [...before.beneficiaries, ...amendment.terms.beneficiaries].map((one) => [
      one.collectivityId,
      one,
    ]),
  )
  const parties = [...everyone.values()]
  return {
    title,
    blocks: [
      { kind: 'title', text: title, under: agreement.title },
      ...partiesBlocks(facts, parties),
      ...signedVisas({ ...facts, agreement: amended }, amendment.resolutionReference).map(text),
      text(t('actText.between.agreed')),
      ...numbered([
        { title: t('actText.object.title'), blocks: [text(purpose)] },
        {
          title: t('actText.amendment.changes'),
          blocks: changes.length === 0 ? [text(t('actText.amendment.none'))] : changes.map(item),
        },
        {
          title: t('actText.amendment.effect'),
          blocks: [text(t('actText.amendment.effectText', { day: amendment.effectiveOn }))],
        },
        { title: t('actText.amendment.rest'), blocks: [text(t('actText.amendment.restText'))] },
      ]),
      ...signatureBlocks(facts, parties),
    ],
    footer: title,
  }
}
