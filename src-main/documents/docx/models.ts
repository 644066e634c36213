import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import { MODELS } from '#shared/wording/fr/act-forms/models'
import type { ActFacts } from '../../use-cases/act-facts'
import { heading, text } from './act-blocks'
import { actContext } from './act-context'
import { executiveOf } from './act-office'
import type { ActPage } from './act-page'
import { t } from './act-text'
import { bodyName, signaturePlace } from './act-words'
import { loanVisas } from './loan-visas'
import { visas } from './act-visas'
import { clauseArticles } from './clause-blocks'
import { numbered } from './parties'

const numberedReference = ({ agreement: { reference, title } }: ActFacts): string =>
  t('actText.model.ofConvention', { reference, title })

/** The fiche d'impact of a service commun. */
export function impactSheetPage(facts: ActFacts): ActPage {
  const title = t('actText.model.impactSheet')
  const under = numberedReference(facts)
  return {
    title: `${title} ${facts.agreement.reference}`,
    blocks: [
      { kind: 'title', text: title, under },
      ...clauseArticles(MODELS.impactSheet, actContext(facts)).flatMap((article) => [
        heading(article.title),
        ...article.blocks,
      ]),
    ],
    footer: `${title}. ${under}`,
  }
}

/** The arrêté by which an agent is lent. */
export function orderPage(facts: ActFacts, agent: Agent): ActPage {
  const { agreement, lender } = facts
  const title = t('actText.model.order', { name: agentName(agent) })
  return {
    title,
    blocks: [
      { kind: 'lines', side: 'left', lines: [bodyName(lender), t('actText.model.orderNumber')] },
      { kind: 'title', text: title, under: '' },
      text(
        t('actText.model.authority', { executive: executiveOf(lender), name: bodyName(lender) }),
      ),
      ...visas(facts).map(text),
      text(
        t('actText.visa.line', {
          what: t('actText.visa.convention', { reference: agreement.reference }),
        }),
      ),
      ...loanVisas(facts, agent).map(text),
      text(t('actText.model.orders')),
      ...numbered(clauseArticles(MODELS.order, actContext(facts, { agent }))),
      text(t('actText.signatures.madeAlone')),
      { kind: 'signatures', places: [signaturePlace(lender), [t('actText.model.received'), '']] },
    ],
    footer: title,
  }
}

/** The written consent of an agent to a loan, before its convention is signed. */
export function consentPage(facts: ActFacts, agent: Agent): ActPage {
  const title = t('actText.model.consent')
  const [said, signed] = clauseArticles(MODELS.consent, actContext(facts, { agent }))
  return {
    title: `${title}, ${agentName(agent)}`,
    blocks: [
      { kind: 'title', text: title, under: numberedReference(facts) },
      ...(said?.blocks ?? []),
      ...(signed?.blocks ?? []),
      {
        kind: 'signatures',
        places: [
          ['', ''],
          [agentName(agent), ''],
        ],
      },
    ],
    footer: `${title}, ${agentName(agent)}`,
  }
}
