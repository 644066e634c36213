import type { ActFacts } from '../../use-cases/act-facts'
import { text } from './act-blocks'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { formTitle, signedVisas } from './act-words'
import { conventionArticles } from './convention-articles'
import { numbered, partiesBlocks, signatureBlocks } from './parties'

/** The convention as it was or will be signed: the agreement's own terms, without its amendments. */
export function conventionPage(facts: ActFacts): ActPage {
  const { agreement } = facts
  const { reference, title, resolutionReference, beneficiaries } = agreement
  const form = formTitle(agreement)
  return {
    title: `${form} ${reference}`,
    blocks: [
      { kind: 'title', text: form, under: t('actText.numbered', { reference, title }) },
      ...partiesBlocks(facts, beneficiaries),
      ...signedVisas(agreement, resolutionReference).map(text),
      text(t('actText.between.agreed')),
      ...numbered(conventionArticles(facts)),
      ...signatureBlocks(facts, beneficiaries),
    ],
    footer: `${form} ${t('actText.numbered', { reference, title })}`,
  }
}
