import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { SITTING } from '#shared/wording/fr/act-forms/sitting'
import type { Clause } from '#shared/wording/fr/act-clauses/clause'
import type { ActFacts } from '../../use-cases/act-facts'
import { item, text } from './act-blocks'
import { actContext } from './act-context'
import { assemblyArticles, organOf } from './act-office'
import type { ActBlock, ActPage } from './act-page'
import { t } from './act-text'
import { bodyName, signaturePlace } from './act-words'
import { visas } from './act-visas'
import { clauseBlocks, type ActContext } from './clause-blocks'
import { formActsOf } from './form-acts-of'

/** The sentences of clauses that are parts of one sentence of the act. */
const phrases = (clauses: readonly Clause[], context: ActContext): readonly string[] =>
  clauses.flatMap((clause) =>
    clauseBlocks(clause, context).flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
  )

const blocksOf = (clauses: readonly Clause[], context: ActContext): readonly ActBlock[] =>
  clauses.flatMap((clause) => clauseBlocks(clause, context))

/** A draft of the résolution of a body's assembly: sitting, texts, reasons, decisions, vote, publication. */
export function resolutionPage(facts: ActFacts, body: Collectivity): ActPage {
  const { agreement, lender } = facts
  const { reference, title } = agreement
  const form = formActsOf(agreement)
  const isLender = body.id === lender.id
  const { considers, decides } = isLender ? form.lenderResolution : form.beneficiaryResolution
  const context = actContext(facts, { body })
  const organ = organOf(body)
  const name = bodyName(body)
  const decisions = phrases(decides, context)
  const after = form.isTransmitted ? SITTING.transmitted : SITTING.publishedOnly
  return {
    title: `${t('actText.resolution.title')} ${reference}`,
    blocks: [
      { kind: 'lines', side: 'left', lines: [name, t('actText.resolution.register', { organ })] },
      {
        kind: 'title',
        text: t('actText.resolution.title'),
        under: t('actText.resolution.subject', { form: form.title, reference, title }),
      },
      ...blocksOf(SITTING.before, context),
      ...visas(facts, assemblyArticles(body)).map(text),
      text(t(`actText.visa.draft.${form.kind}`, { reference })),
      ...phrases(considers, context).map((reason) =>
        text(t('actText.resolution.considering', { reason })),
      ),
      text(t('actText.resolution.decides', { organ })),
      ...decisions.map((decision, index) =>
        item(`${decision}${index === decisions.length - 1 ? '.' : '\u00A0;'}`),
      ),
      ...blocksOf(SITTING.after, context),
      {
        kind: 'signatures',
        places: [
          signaturePlace(body),
          [t('actText.resolution.secretary'), t('actText.letter.signed')],
        ],
      },
      ...blocksOf(after, context),
    ],
    footer: `${t('actText.resolution.title')}, ${name}`,
  }
}
