import type { ActFacts } from '../../use-cases/act-facts'
import { text } from './act-blocks'
import { actContext } from './act-context'
import { organOf } from './act-office'
import type { ActBlock, ActPage } from './act-page'
import { t } from './act-text'
import { bodyName, signaturePlace } from './act-words'
import { signedVisas, visas } from './act-visas'
import { clauseArticles } from './clause-blocks'
import { formActsOf } from './form-acts-of'
import { resolutionWords } from './act-papers'
import { numbered, partiesBlocks, signatureBlocks } from './parties'

/** The head and foot of a convention, which parties sign. */
function signedFrame(facts: ActFacts): readonly [readonly ActBlock[], readonly ActBlock[]] {
  const { beneficiaries, resolutionReference } = facts.agreement
  return [
    [
      ...partiesBlocks(facts, beneficiaries),
      ...signedVisas(facts, resolutionReference).map(text),
      text(t('actText.between.agreed')),
    ],
    signatureBlocks(facts, beneficiaries),
  ]
}

/** The head and foot of a règlement, which the assembly of its body adopts. */
function adoptedFrame(facts: ActFacts): readonly [readonly ActBlock[], readonly ActBlock[]] {
  const { lender } = facts
  return [
    [
      { kind: 'lines', side: 'left', lines: [bodyName(lender)] },
      text(
        t('actText.adopted', {
          organ: organOf(lender),
          resolution: resolutionWords(facts, lender),
        }),
      ),
      ...visas(facts).map(text),
      text(t('actText.ruled')),
    ],
    [
      text(t('actText.signatures.madeAlone')),
      { kind: 'signatures', places: [signaturePlace(lender)] },
    ],
  ]
}

/** The convention as it was or will be signed, or the règlement: the agreement's own terms, without its amendments. */
export function conventionPage(facts: ActFacts): ActPage {
  const { agreement } = facts
  const { reference, title } = agreement
  const form = formActsOf(agreement)
  const [head, foot] = form.kind === 'convention' ? signedFrame(facts) : adoptedFrame(facts)
  const under = t('actText.numbered', { reference, title })
  return {
    title: `${form.title} ${reference}`,
    blocks: [
      { kind: 'title', text: form.title, under },
      ...head,
      ...numbered(clauseArticles(form.articles, actContext(facts))),
      ...foot,
    ],
    footer: `${form.title} ${under}`,
  }
}
